import type { ReactElement } from 'react';
import { ABSENCE_WORDS } from '#schema/wording/absence.ts';
import type { EscalationPartsFragment } from '../../gql/graphql.ts';
import { Citations } from '../../lib/Citations.tsx';
import { ThingLink } from '../../lib/ThingLink.tsx';

export type Route = EscalationPartsFragment['routes'][number];
type Step = Route['steps'][number];

/** What leads to a step, with its sources. */
export function StepSay({ step }: { readonly step: Step }): ReactElement {
  const { say, heldBy, absence, certainty, evidence } = step;
  return (
    <>
      {say}
      {heldBy !== null && <> <ThingLink thing={heldBy} /> holds the post.</>}
      {absence !== null && ` Who holds the post: ${lowered(ABSENCE_WORDS[absence])}.`}
      {certainty === 'EXTRAPOLATED' && ' No paper of the two years before this day speaks of it.'}{' '}
      <Citations evidence={evidence} />
    </>
  );
}

function lowered(text: string): string {
  return `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
}
