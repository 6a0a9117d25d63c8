import type { ReactElement, ReactNode } from 'react';
import { ABSENCE_WORDS } from '#schema/wording/absence.ts';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { EscalationPartsFragmentDoc, type EscalationPartsFragment } from '../../gql/graphql.ts';
import { Citations } from '../../lib/Citations.tsx';
import { ThingLink } from '../../lib/ThingLink.tsx';
import { Columns } from '../../ui/Columns.tsx';
import { CopyAsText } from '../../ui/CopyAsText.tsx';
import { Section } from '../../ui/Section.tsx';
import { Steps } from '../../ui/Steps.tsx';

interface Props {
  readonly escalation: FragmentType<typeof EscalationPartsFragmentDoc>;
  readonly panel: ReactNode;
}

type Route = EscalationPartsFragment['routes'][number];
type Step = Route['steps'][number];

/** Whom to tell when it slips: the best route as a sentence, then every route numbered, each with what it may be called. */
export function EscalationRoute({ escalation, panel }: Props): ReactElement {
  const { say, routes, asText } = unmasked(EscalationPartsFragmentDoc, escalation);
  return (
    <Columns panel={panel} lead={<div className="answer"><p className="answer__say">{say}</p><CopyAsText text={asText} /></div>}>
      {routes.map((route, at) => (
        <Section key={route.id} heading={`Route ${String(at + 1)} of ${String(routes.length)}: ${lowered(route.heading)}`} hint={hintOf(route)} isRuled>
          <Steps stop={route.stop} steps={route.steps.map((step, index) => ({ key: String(index), name: <ThingLink thing={step.party} />, say: <StepSay step={step} /> }))} />
        </Section>
      ))}
    </Columns>
  );
}

function StepSay({ step }: { readonly step: Step }): ReactElement {
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

function hintOf({ steps }: Route): string {
  return steps.length === 1 ? 'One step.' : `${String(steps.length)} steps, lowest first.`;
}

function lowered(text: string): string {
  return `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
}
