// The answer card: who owns it, what to do now, why we say so, the way up, history; always in this order.
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { AnswerCardFragment } from '../../gql/graphql.ts';
import { Citations } from '../../lib/Citations.tsx';
import { useReading } from '../../lib/reading.ts';
import { statementRows } from '../../lib/rows.tsx';
import { LinkedText, ThingLink } from '../../lib/ThingLink.tsx';
import { Section } from '../../ui/Section.tsx';
import { StatementList } from '../../ui/StatementList.tsx';
import { Steps } from '../../ui/Steps.tsx';
import { WhatToDo } from './WhatToDo.tsx';

/** The headline and what to do now: on a small screen both stand on the first screenful. */
export function AnswerLead({ answer }: { readonly answer: AnswerCardFragment }): ReactElement {
  const { item, say, saySource, absence, owners, nearMatches, advice, asText } = answer;
  return (
    <>
      <div className="answer">
        <p className="answer__say">{say}</p>
        <p className="answer__source">{saySource}</p>
        {owners.length > 0 && (
          <ul className="answer__holders">
            {owners.map(({ id, say: holds, party, heldBy, via, evidence }) => (
              <li key={id}>
                <LinkedText say={holds} links={[party, heldBy, via].filter((thing) => thing !== null)} />{' '}
                <span className="small"><Citations evidence={evidence} /></span>
              </li>
            ))}
          </ul>
        )}
      </div>
      {nearMatches.length > 0 && <NearMatches things={nearMatches} />}
      <WhatToDo advice={advice} owners={owners} absence={absence} asText={asText} item={item.id} />
    </>
  );
}

/** Why, the way up and history: below the lead, never folded. */
export function AnswerRest({ answer: { item, reasons, wayUp, history } }: { readonly answer: AnswerCardFragment }): ReactElement {
  const { evidence } = useReading();
  return (
    <>
      <Section heading="Why we say so" isRuled><StatementList rows={statementRows(reasons, evidence)} /></Section>
      <Section heading="The way up" isRuled>
        <p>{wayUp.say}</p>
        <Steps
          stop={wayUp.stop}
          steps={wayUp.steps.map((step) => ({
            key: step.party.id,
            name: <ThingLink thing={step.party} />,
            say: <>{step.say} <Citations evidence={step.evidence} /></>,
          }))}
        />
        <p><Link className="govuk-link" to="/escalation/$id" params={{ id: item.id }}>Every way up, step by step</Link></p>
      </Section>
      <Section heading="History" isRuled>
        {history.map(({ id, say, links }) => <p key={id}><LinkedText say={say} links={links} /></p>)}
      </Section>
    </>
  );
}

function NearMatches({ things }: { readonly things: AnswerCardFragment['nearMatches'] }): ReactElement {
  return (
    <p className="near-matches">
      {things.length === 1 ? 'There is another of like name: ' : 'There are others of like name: '}
      {things.map((thing, at) => (
        <span key={thing.id}>{at > 0 && '; '}<ThingLink thing={thing} />{thing.detail !== null && `, ${thing.detail}`}</span>
      ))}
    </p>
  );
}
