import type { ReactElement } from 'react';
import { outlineOf, type Branch } from '../../graph/outline.ts';
import type { Scene } from '../../graph/scene.ts';
import { PartyLink } from './PartyLink.tsx';
import type { Ways } from './party-links.ts';

/** The picture as nested lists: the same parties, the same links. */
export function StructureList({ scene, ways }: { readonly scene: Scene; readonly ways: Ways }): ReactElement {
  return (
    <>
      {outlineOf(scene).map(({ heading, count, branches }) => (
        <section key={heading} className="outline">
          <h2>{heading} ({count})</h2>
          <Branches branches={branches} ways={ways} />
        </section>
      ))}
    </>
  );
}

function Branches({ branches, ways }: { readonly branches: readonly Branch[]; readonly ways: Ways }): ReactElement {
  return (
    <ul>
      {branches.map(({ body, detail, children }) => (
        <li key={body.id}>
          <PartyLink party={body} name={body.name} ways={ways} /> <span className="outline__detail">{detail}</span>
          {children.length > 0 && <Branches branches={children} ways={ways} />}
        </li>
      ))}
    </ul>
  );
}
