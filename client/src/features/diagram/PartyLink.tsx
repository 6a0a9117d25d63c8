import type { ReactElement } from 'react';
import { follow } from './follow.ts';
import type { Party, Ways } from './party-links.ts';

/** A party's name as a link to its page. */
export function PartyLink({ party, name, ways }: { readonly party: Party; readonly name: string; readonly ways: Ways }): ReactElement {
  return <a className="govuk-link" href={ways.hrefOf(party)} onClick={(event) => { follow(event, () => { ways.open(party); }); }}>{name}</a>;
}
