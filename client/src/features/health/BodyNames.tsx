import type { ReactElement } from 'react';
import type { Thing } from '#schema/answer.ts';
import type { Certainty } from '#schema/vocabulary/time.ts';
import { ThingLink } from '../../lib/ThingLink.tsx';

interface Named {
  readonly body: Thing;
  readonly certainty: Certainty;
}

/** Bodies of which the same is to be said, as names; those that no paper of two years speaks of stand apart. */
export function BodyNames({ bodies }: { readonly bodies: readonly Named[] }): ReactElement {
  const isOld = ({ certainty }: Named) => certainty === 'EXTRAPOLATED';
  return (
    <>
      <Names bodies={bodies.filter((named) => !isOld(named))} />
      {bodies.some(isOld) && (
        <>
          <p className="small">No paper of the two years before this day speaks of these; they may no longer stand:</p>
          <Names bodies={bodies.filter(isOld)} />
        </>
      )}
    </>
  );
}

function Names({ bodies }: { readonly bodies: readonly Named[] }): ReactElement | null {
  if (bodies.length === 0) return null;
  return <ul className="lines">{bodies.map(({ body }) => <li key={body.id}><ThingLink thing={body} /></li>)}</ul>;
}
