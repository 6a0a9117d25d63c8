import { useMemo, type ReactElement } from 'react';
import { NESTED_UP_TO } from '../../graph/flat-outline.ts';
import { outlineOf, type Branch } from '../../graph/outline.ts';
import type { Scene } from '../../graph/scene.ts';
import { FlatTree } from './FlatTree.tsx';
import { PartyLink } from './PartyLink.tsx';
import { markOf, type Marked } from './finding.ts';
import type { Turned } from './folds.ts';
import type { Ways } from './party-links.ts';

interface Props {
  readonly ways: Ways;
  /** Folds a branch or opens it; left out where the list is to stay as it is. */
  readonly onTurn?: (box: Turned) => void;
  /** Who was searched for and found. */
  readonly marked?: Marked;
}

/** The picture as nested lists, a large one as rows of which only those near are in the page: the same parties, the same links, the same branches folded. */
export function StructureList({ scene, ...props }: Props & { readonly scene: Scene }): ReactElement {
  const parts = useMemo(() => outlineOf(scene), [scene]);
  const isLarge = scene.bodies.length > NESTED_UP_TO;
  return (
    <>
      {parts.map(({ heading, count, branches }) => (
        <section key={heading} className="outline">
          <h2>{heading} ({count})</h2>
          {isLarge ? <FlatTree label={heading} branches={branches} {...props} /> : <Branches branches={branches} {...props} />}
        </section>
      ))}
    </>
  );
}

function Branches({ branches, ...props }: Props & { readonly branches: readonly Branch[] }): ReactElement {
  const { ways, onTurn, marked } = props;
  return (
    <ul>
      {branches.map(({ body, detail, children }) => (
        <li key={body.id}>
          {onTurn !== undefined && <FoldButton body={body} onTurn={onTurn} />}
          <PartyLink party={body} name={body.name} ways={ways} mark={markOf(body.id, marked)} /> <span className="outline__detail">{detail}</span>
          {children.length > 0 && <Branches branches={children} {...props} />}
        </li>
      ))}
    </ul>
  );
}

/** Before a name below which others stand, or stood before they were folded away. */
function FoldButton({ body, onTurn }: { readonly body: Branch['body']; readonly onTurn: (box: Turned) => void }): ReactElement | null {
  if (body.branch === null) return null;
  const isOpen = body.branch.is === 'open';
  return (
    <button type="button" className="outline__fold" aria-expanded={isOpen} aria-label={`What stands below ${body.name}`} onClick={() => { onTurn(body); }}>
      <svg width="14" height="14" aria-hidden="true"><path d={isOpen ? 'M2 4L7 9L12 4' : 'M4 2L9 7L4 12'} fill="none" stroke="currentColor" strokeWidth="2.5" /></svg>
    </button>
  );
}
