import type { ReactElement } from 'react';
import { detailsOf } from '../../graph/layout/card.ts';
import type { Scene, SceneBody } from '../../graph/scene.ts';
import type { StructureBody, StructureLine } from '../../graph/structure-model.ts';
import { wordOf } from '../../graph/edge-styles.ts';
import { PartyLink } from './PartyLink.tsx';
import type { Ways } from './party-links.ts';

interface Props {
  readonly scene: Scene;
  readonly bodies: readonly StructureBody[];
  readonly lines: readonly StructureLine[];
  readonly ways: Ways;
}

const PARTS = [
  { standings: ['tree', 'side'], heading: 'Who is part of what, and who reports to whom' },
  { standings: ['strip'], heading: 'Tied to each other only' },
  { standings: ['tray'], heading: 'No paper says where these sit' },
] as const;

/** The picture as nested lists: the same parties, the same links. */
export function StructureList({ scene, bodies, lines, ways }: Props): ReactElement {
  const sorted = scene.bodies.toSorted((a, b) => a.order - b.order);
  const known = { bodies: new Map(bodies.map((body) => [body.id, body])), lines, sorted, ways };
  return (
    <>
      {PARTS.map(({ standings, heading }) => {
        const tops = sorted.filter((body) => body.parent === null && standings.some((standing) => standing === body.standing));
        if (tops.length === 0) return null;
        return (
          <section key={heading} className="outline">
            <h2>{heading} ({sorted.filter((body) => standings.some((standing) => standing === body.standing)).length})</h2>
            <Branches parents={tops} known={known} />
          </section>
        );
      })}
    </>
  );
}

interface Known {
  readonly bodies: ReadonlyMap<string, StructureBody>;
  readonly lines: readonly StructureLine[];
  readonly sorted: readonly SceneBody[];
  readonly ways: Ways;
}

function Branches({ parents, known }: { readonly parents: readonly SceneBody[]; readonly known: Known }): ReactElement {
  return (
    <ul>
      {parents.map((body) => {
        const children = known.sorted.filter((child) => child.parent === body.id);
        return (
          <li key={body.id}>
            <PartyLink party={body} name={body.name} ways={known.ways} /> <span className="outline__detail">{detailOf(body, known)}</span>
            {children.length > 0 && <Branches parents={children} known={known} />}
          </li>
        );
      })}
    </ul>
  );
}

/** "Partnership board; part of County Durham Care Partnership". */
function detailOf({ id, parent }: SceneBody, { bodies, lines }: Known): string {
  const body = bodies.get(id);
  if (body === undefined) return '';
  const line = lines.find(({ from, to }) => (from === id && to === parent) || (from === parent && to === id));
  const details = inOneLine(detailsOf(body, line?.basis === 'IMPLIED'));
  if (line === undefined) return details;
  const name = bodies.get(parent ?? '')?.name ?? '';
  return line.from === id ? `${details}; ${wordOf(line.type)} ${name}` : `${details}; ${name} ${wordOf(line.type)} it`;
}

/** "Group; placed here by our reading". */
function inOneLine(details: readonly string[]): string {
  return details.map((detail, at) => (at === 0 ? detail : detail.charAt(0).toLowerCase() + detail.slice(1))).join('; ');
}
