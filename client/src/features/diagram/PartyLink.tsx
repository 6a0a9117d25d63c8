import type { ReactElement } from 'react';
import { follow } from './follow.ts';
import type { Party, Ways } from './party-links.ts';

interface Props {
  readonly party: Party;
  readonly name: string;
  readonly ways: Ways;
  /** Searched for and found; the goal is the one moved to. */
  readonly mark?: 'found' | 'goal' | undefined;
}

/** A party's name as a link to its page. */
export function PartyLink({ party, name, ways, mark }: Props): ReactElement {
  return <a className={mark === undefined ? 'govuk-link' : `govuk-link party-link--${mark}`} data-party={mark === undefined ? undefined : party.id} aria-current={mark === 'goal' ? 'true' : undefined} href={ways.hrefOf(party)} onClick={(event) => { follow(event, () => { ways.open(party); }); }}>{name}</a>;
}
