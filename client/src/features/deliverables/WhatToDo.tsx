import type { ReactElement } from 'react';
import type { AnswerCardFragment } from '../../gql/graphql.ts';
import { inWords } from '../../lib/days.ts';
import { LinkedText } from '../../lib/ThingLink.tsx';
import { CopyAsText } from '../../ui/CopyAsText.tsx';
import { Section } from '../../ui/Section.tsx';

interface Props {
  readonly advice: AnswerCardFragment['advice'];
  readonly isOwned: boolean;
  readonly asText: string;
}

/** Whom to try and on what ground, and the card as text to paste. */
export function WhatToDo({ advice, isOwned, asText }: Props): ReactElement {
  return (
    <Section heading="What to do now" isRuled>
      {advice === null ? <p>{isOwned ? 'Ask the owner named above.' : 'We know nobody to try: no paper makes anybody responsible for it.'}</p> : (
        <>
          <p className="advice"><LinkedText say={advice.say} links={[advice.party]} /></p>
          <dl className="contact">
            <div><dt>Team mailbox</dt><dd>{advice.mailbox ?? 'Not recorded here'}</dd></div>
            <div><dt>Next meeting</dt><dd>{advice.nextMeeting === null ? 'No date recorded here' : inWords(advice.nextMeeting)}</dd></div>
          </dl>
        </>
      )}
      <CopyAsText text={asText} />
    </Section>
  );
}
