import { useState, type ReactElement } from 'react';
import type { AnswerCardFragment } from '../../gql/graphql.ts';
import { copyText } from '../../lib/copy-text.ts';
import { inWords } from '../../lib/days.ts';
import { LinkedText } from '../../lib/ThingLink.tsx';
import { Button } from '../../ui/Button.tsx';
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

function CopyAsText({ text }: { readonly text: string }): ReactElement {
  const [came, setCame] = useState<'copied' | 'refused'>();
  const copy = async () => { setCame(await copyText(text) ? 'copied' : 'refused'); };
  return (
    <>
      <div className="actions"><Button onPress={() => { void copy(); }}>Copy as text</Button></div>
      <div role="status">
        {came === 'copied' && <p className="copied">Copied. Paste it into a message.</p>}
        {came === 'refused' && <p className="copied">This browser does not let us copy. Select the text and copy it:</p>}
      </div>
      {came === 'refused' && (
        <textarea className="copy-by-hand" aria-label="The answer as text" readOnly rows={10} value={text} onFocus={(event) => { event.target.select(); }} />
      )}
    </>
  );
}
