import type { ReactElement, ReactNode } from 'react';
import { changesTold } from '../../graph/changes-told.ts';
import type { Scene } from '../../graph/scene.ts';
import { PartyLink } from './PartyLink.tsx';
import type { Ways } from './party-links.ts';

/** What the picture of two days marks, as a list; `door` leads to what it cannot show. */
export function ChangesInPicture({ scene, ways, door }: { readonly scene: Scene; readonly ways: Ways; readonly door: ReactNode }): ReactElement {
  const { changes, lines } = changesTold(scene);
  return (
    <section className="outline" aria-labelledby="what-changed">
      <h2 id="what-changed">What changed between the two dates</h2>
      {changes.map(({ heading, bodies }) => (
        <section key={heading}>
          <h3>{heading} ({bodies.length})</h3>
          <ul>{bodies.map((body) => <li key={body.id}><PartyLink party={body} name={body.name} ways={ways} /> <span className="outline__detail">{body.details.slice(1).join('; ')}</span></li>)}</ul>
        </section>
      ))}
      {lines.length > 0 && (
        <section>
          <h3>Lines ({lines.length})</h3>
          <ul>{lines.map(({ id, say }) => <li key={id}>{say}</li>)}</ul>
        </section>
      )}
      {changes.length + lines.length === 0 && <p>The picture of both dates is the same.</p>}
      <p>{door}</p>
    </section>
  );
}
