import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { liveStatuses } from '#schema/vocabulary/statuses.ts';
import type { AnswerCardFragment } from '../../gql/graphql.ts';
import { inWords } from '../../lib/days.ts';
import { LinkedText } from '../../lib/ThingLink.tsx';
import { CopyAsText } from '../../ui/CopyAsText.tsx';
import { Section } from '../../ui/Section.tsx';

interface Props {
  readonly advice: AnswerCardFragment['advice'];
  readonly owners: readonly Pick<AnswerCardFragment['owners'][number], 'status'>[];
  readonly absence: AnswerCardFragment['absence'];
  readonly asText: string;
  /** Id of the item that the card answers for. */
  readonly item: string;
}

/** Whom to try and on what ground, and the card as text to paste. */
export function WhatToDo({ advice, owners, absence, asText, item }: Props): ReactElement {
  return (
    <Section heading="What to do now" isRuled>
      {advice === null ? <p>{whomToAsk(owners, absence)}</p> : (
        <>
          <p className="advice"><LinkedText say={advice.say} links={[advice.party, ...advice.beside]} /></p>
          {advice.beside.length === 0 && <Contact advice={advice} />}
        </>
      )}
      {absence !== null && <p><Link className="govuk-button button--outlined" to="/ask/$id" params={{ id: item }} search={({ asOf, proposals }) => ({ asOf, proposals })}>Ask the governance team</Link></p>}
      <CopyAsText text={asText} />
    </Section>
  );
}

// How to reach one; of several, each page tells its own.
function Contact({ advice: { mailbox, nextMeeting } }: { readonly advice: NonNullable<Props['advice']> }): ReactElement {
  return (
    <dl className="contact">
      <div><dt>Team mailbox</dt><dd>{mailbox ?? 'Not recorded here'}</dd></div>
      <div><dt>Next meeting</dt><dd>{nextMeeting === null ? 'No date recorded here' : inWords(nextMeeting)}</dd></div>
    </dl>
  );
}

// Whoever is only agreed or proposed stands in the list above too, and is not asked.
function whomToAsk(owners: Props['owners'], absence: Props['absence']): string {
  if (absence !== null) return 'We know nobody to try: no paper makes anybody responsible for it.';
  const inForce = owners.filter(({ status }) => liveStatuses(false).includes(status)).length;
  return inForce > 1 ? 'Ask the owners named above.' : 'Ask the owner named above.';
}
