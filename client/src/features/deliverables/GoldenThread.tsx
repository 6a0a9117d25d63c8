// The golden thread of an item: every step from the goal of a strategy down to what is observed, a missing one in its place.
import type { ReactElement } from 'react';
import { ABSENCE_WORDS } from '#schema/wording/absence.ts';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { ThreadFragmentDoc, type ThreadFragment } from '../../gql/graphql.ts';
import { useReading } from '../../lib/reading.ts';
import { statementRows } from '../../lib/rows.tsx';
import { CopyAsText } from '../../ui/CopyAsText.tsx';
import { Section } from '../../ui/Section.tsx';
import { StatementList } from '../../ui/StatementList.tsx';
import { Thread } from '../../ui/Thread.tsx';

type Step = ThreadFragment['steps'][number];

/** Null for what stands on no thread. */
export function GoldenThread({ thread }: { readonly thread: FragmentType<typeof ThreadFragmentDoc> }): ReactElement | null {
  const { say, steps, asText } = unmasked(ThreadFragmentDoc, thread);
  const { evidence } = useReading();
  if (steps.length === 0) return null;
  return (
    <Section heading="The golden thread" hint={say} isRuled id="golden-thread">
      <Thread steps={steps.map((step) => ({
        key: step.step, heading: step.heading, isHere: step.isSubject,
        missing: step.absence === null ? undefined : ABSENCE_WORDS[step.absence],
        content: <><StatementList rows={statementRows(step.statements, evidence)} /><Left step={step} /></>,
      }))} />
      <CopyAsText text={asText} />
    </Section>
  );
}

function Left({ step: { left } }: { readonly step: Step }): ReactElement | null {
  return left === 0 ? null : <p className="small quiet">{left} more {left === 1 ? 'is' : 'are'} known and not listed here.</p>;
}
