import type { ReactElement, ReactNode } from 'react';
import { partyName } from '#schema/wording/party-name.ts';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { ImpactFragmentDoc, type ImpactFragment } from '../../gql/graphql.ts';
import { Citations } from '../../lib/Citations.tsx';
import { LastSeen } from '../../lib/LastSeen.tsx';
import { useReading } from '../../lib/reading.ts';
import { slotRows } from '../../lib/rows.tsx';
import { LinkedText } from '../../lib/ThingLink.tsx';
import { Columns } from '../../ui/Columns.tsx';
import { CopyAsText } from '../../ui/CopyAsText.tsx';
import { Section } from '../../ui/Section.tsx';
import { SlotTable } from '../../ui/SlotTable.tsx';
import { ImpactForm } from './ImpactForm.tsx';

interface Props {
  readonly impact: FragmentType<typeof ImpactFragmentDoc>;
  readonly panel: ReactNode;
}

/** What would be left if a post or a body ended on a day: tried, told, and undone. */
export function ImpactPage({ impact, panel }: Props): ReactElement {
  const answer = unmasked(ImpactFragmentDoc, impact);
  return (
    <Columns panel={panel} lead={<Lead answer={answer} />} side={<ImpactForm key={answer.on} on={answer.on} />}>
      {answer.problems.length === 0 && <Rest answer={answer} />}
    </Columns>
  );
}

function Lead({ answer: { thing, say, problems, asText } }: { readonly answer: ImpactFragment }): ReactElement {
  return (
    <>
      {problems.length === 0
        ? <p className="answer-headline">{say}</p>
        : (
          <div className="trouble" role="alert">
            <p>It cannot end on that day:</p>
            <ul className="govuk-list govuk-list--bullet">{problems.map(({ code, message }) => <li key={code}>{message}</li>)}</ul>
          </div>
        )}
      <p>This tries the ending and undoes it: nothing is saved. <LinkedText say={`See the page of ${partyName(thing)}.`} links={[thing]} /></p>
      {problems.length === 0 && <CopyAsText text={asText} />}
    </>
  );
}

function Rest({ answer: { slots, leftOpen, mentions } }: { readonly answer: ImpactFragment }): ReactElement {
  const { evidence } = useReading();
  return (
    <>
      <Section heading="What would be lost" hint="An empty row counts what papers state; it does not say that there is none.">
        <SlotTable caption="What would be lost" isCaptionHidden rows={slotRows(slots, evidence)} />
      </Section>
      <Section heading="What would be left open" hint="Nothing of it is closed by itself.">
        {leftOpen.length === 0 ? <p>No line, seat, duty or appointment that we hold would still run.</p> : (
          <ul className="govuk-list govuk-list--bullet">
            {leftOpen.map(({ id, say, certainty, evidence: cited }) => <li key={id}>{say} <LastSeen certainty={certainty} evidence={cited} /> <Citations evidence={cited} /></li>)}
          </ul>
        )}
      </Section>
      <Section heading="What to read again" hint="Each passage that speaks of it.">
        {mentions.length === 0 ? <p>No passage that we cite speaks of it.</p> : (
          <ul className="govuk-list govuk-list--bullet">
            {mentions.map((cited) => <li key={cited.id}>{cited.gist} <Citations evidence={[cited]} /></li>)}
          </ul>
        )}
      </Section>
    </>
  );
}
