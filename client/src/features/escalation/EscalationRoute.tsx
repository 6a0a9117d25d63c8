import type { ReactElement, ReactNode } from 'react';
import { sayWhichRoute } from '#schema/wording/escalation-route.ts';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { EscalationPartsFragmentDoc } from '../../gql/graphql.ts';
import { ThingLink } from '../../lib/ThingLink.tsx';
import { Columns } from '../../ui/Columns.tsx';
import { CopyAsText } from '../../ui/CopyAsText.tsx';
import { Section } from '../../ui/Section.tsx';
import { Steps } from '../../ui/Steps.tsx';
import { StepSay, type Route } from './StepSay.tsx';

interface Props {
  readonly escalation: FragmentType<typeof EscalationPartsFragmentDoc>;
  readonly panel: ReactNode;
  /** The way to the picture of it; null where there is nothing to draw. */
  readonly door: ReactNode;
}

/** Whom to tell when it slips: the best route as a sentence, then every route numbered, each with what it may be called. */
export function EscalationRoute({ escalation, panel, door }: Props): ReactElement {
  const { say, routes, asText } = unmasked(EscalationPartsFragmentDoc, escalation);
  return (
    <Columns panel={panel} lead={<div className="answer"><p className="answer__say">{say}</p><CopyAsText text={asText} />{door !== null && <p className="section__door">{door}</p>}</div>}>
      {routes.map((route, at) => (
        <Section key={route.id} heading={sayWhichRoute(routes, at)} hint={hintOf(route)} isRuled>
          <Steps stop={route.stop} steps={route.steps.map((step, index) => ({ key: String(index), name: <ThingLink thing={step.party} />, say: <StepSay step={step} /> }))} />
        </Section>
      ))}
    </Columns>
  );
}

function hintOf({ steps }: Route): string {
  return steps.length === 1 ? 'One step.' : `${String(steps.length)} steps, lowest first.`;
}
