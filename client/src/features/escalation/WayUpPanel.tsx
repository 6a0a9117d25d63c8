import type { ReactElement, ReactNode } from 'react';
import { sayWhichRoute } from '#schema/wording/escalation-route.ts';
import { unmasked } from '../../gql/fragment-masking.ts';
import { EscalationPartsFragmentDoc } from '../../gql/graphql.ts';
import { ThingLink } from '../../lib/ThingLink.tsx';
import { CopyAsText } from '../../ui/CopyAsText.tsx';
import { Steps } from '../../ui/Steps.tsx';
import { StepSay } from './StepSay.tsx';
import type { AnsweredWays } from './way-on-picture.ts';

interface Props {
  readonly answer: AnsweredWays;
  /** Which of several is marked, from 1. */
  readonly way: number;
  /** Of each step what the picture does not draw of it; null where it draws all. */
  readonly notes: readonly (string | null)[];
  /** A link that marks another of them. */
  readonly toWay: (way: number, text: string) => ReactNode;
  /** The way to the page of them all, and back to the picture without. */
  readonly doors: ReactNode;
}

/** Beside the picture: the steps that are numbered on it. Where there is no way, why. */
export function WayUpPanel({ answer, way, notes, toWay, doors }: Props): ReactElement {
  const { item, say, routes, asText } = unmasked(EscalationPartsFragmentDoc, answer);
  const route = routes[way - 1];
  return (
    <section className="way-up" aria-labelledby="way-up">
      <h2 id="way-up">The way up from <ThingLink thing={item} /></h2>
      {route === undefined ? <p>{say}</p> : (
        <>
          <p className="way-up__heading">{sayWhichRoute(routes, way - 1)}. The steps bear the same numbers on the picture.</p>
          <Steps stop={route.stop} steps={route.steps.map((step, at) => ({ key: String(at), name: <ThingLink thing={step.party} />, say: <><StepSay step={step} /><Note note={notes[at] ?? null} /></> }))} />
        </>
      )}
      {routes.length > 1 && <ul className="way-up__others">{routes.flatMap((other, at) => (at === way - 1 ? [] : [<li key={other.id}>{toWay(at + 1, `Mark ${sayWhichRoute(routes, at).replace(/^R/u, 'r')}`)}</li>]))}</ul>}
      <CopyAsText text={asText} />
      {doors}
    </section>
  );
}

function Note({ note }: { readonly note: string | null }): ReactElement | null {
  return note === null ? null : <span className="way-up__note"> {note}</span>;
}
