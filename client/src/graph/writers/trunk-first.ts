// Lines as shapes of their own, for programs in which each can be moved. Each begins where its bundle has its trunk: dashes that lie on each
// other then begin together, so that a shared trunk stays dashed: what is dashed means something.
import type { Point } from '../geometry.ts';
import type { Look, Scene, SceneLine } from '../scene.ts';

export interface Strand {
  readonly line: SceneLine;
  readonly look: Look;
  /** Ids of the parties at which it begins and ends. */
  readonly begins: string;
  readonly ends: string;
  /** From the one to the other, corner by corner. */
  readonly points: readonly Point[];
  /** Which end carries the arrow, where the look has one: the party the line leads to. */
  readonly arrowAt: 'begin' | 'end';
}

/** Every line once, in the order of the bundles: lowest first. */
export function strandsOf({ bundles, lines }: Pick<Scene, 'bundles' | 'lines'>): readonly Strand[] {
  const known = new Map(lines.map((line) => [line.id, line]));
  return bundles.flatMap((bundle) => {
    const members = bundle.lines.flatMap((id) => known.get(id) ?? []);
    // Where all lead to one party the trunk is there, else at the party they all come from.
    const isTurned = new Set(members.map(({ to }) => to)).size === 1;
    return members.map((line) => strandOf(line, bundle.look, isTurned));
  });
}

function strandOf(line: SceneLine, look: Look, isTurned: boolean): Strand {
  if (!isTurned) return { line, look, begins: line.from, ends: line.to, points: line.points, arrowAt: 'end' };
  return { line, look, begins: line.to, ends: line.from, points: line.points.toReversed(), arrowAt: 'begin' };
}
