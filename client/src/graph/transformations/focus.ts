// The neighbourhood of one party.
import { withBodies, type Structure, type StructureLine } from '../structure-model.ts';

/** Which way to walk from the focus: along lines up, down, or any line. */
export type Direction = 'up' | 'down' | 'both';

export interface Focus { readonly id: string; readonly hops: number; readonly direction: Direction }

/** What lies within so many lines of the party; an unknown party leaves the structure empty. */
export function focusOn(structure: Structure, { id, hops, direction }: Focus): Structure {
  const reached = new Set(structure.bodies.some((body) => body.id === id) ? [id] : []);
  for (let hop = 0; hop < hops; hop += 1) {
    const edge = structure.lines.flatMap((line) => stepsFrom(line, reached, direction));
    if (edge.every((next) => reached.has(next))) break;
    for (const next of edge) reached.add(next);
  }
  return withBodies(structure, structure.bodies.filter((body) => reached.has(body.id)));
}

function stepsFrom(line: StructureLine, reached: ReadonlySet<string>, direction: Direction): readonly string[] {
  const [below, above] = line.type === 'OVERSEES' ? [line.to, line.from] : [line.from, line.to];
  return [
    ...(direction !== 'down' && reached.has(below) ? [above] : []),
    ...(direction !== 'up' && reached.has(above) ? [below] : []),
  ];
}
