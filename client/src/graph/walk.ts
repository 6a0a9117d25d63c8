// The picture as a tree to walk through by keyboard: up and down along real lines, sideways among siblings.
import { append } from './append.ts';
import type { Scene, SceneBody } from './scene.ts';

/** A party's place among its siblings, from 1, as a tree announces it. */
export interface TreePlace { readonly body: SceneBody; readonly level: number; readonly position: number; readonly size: number; readonly hasChildren: boolean }

export type Step = 'up' | 'down' | 'previous' | 'next' | 'first' | 'last';

/** Every party with its place, in walking order. */
export function treePlaces({ bodies }: Scene): readonly TreePlace[] {
  const walk = bodies.toSorted((a, b) => a.order - b.order);
  const families = familiesOf(walk);
  const levels = new Map<string, number>();
  const counted = new Map<string | null, number>();
  return walk.map((body) => {
    const level = (levels.get(body.parent ?? '') ?? 0) + 1;
    levels.set(body.id, level);
    const position = (counted.get(body.parent) ?? 0) + 1;
    counted.set(body.parent, position);
    return { body, level, position, size: families.get(body.parent)?.length ?? 0, hasChildren: families.has(body.id) };
  });
}

/** Where a step leads; the same party where there is nothing that way. */
export function stepFrom(places: readonly TreePlace[], id: string, step: Step): string {
  const bodies = places.map((place) => place.body);
  const body = bodies.find((one) => one.id === id);
  if (body === undefined) return bodies[0]?.id ?? id;
  const siblings = bodies.filter((one) => one.parent === body.parent);
  const at = siblings.indexOf(body);
  const found: Readonly<Record<Step, string | null | undefined>> = {
    up: body.parent,
    down: bodies.find((one) => one.parent === id)?.id,
    previous: siblings[at - 1]?.id,
    next: siblings[at + 1]?.id,
    first: bodies[0]?.id,
    last: bodies.at(-1)?.id,
  };
  return found[step] ?? id;
}

/** The next party after this one whose name begins with what was typed, capital or not; the same one where none does. */
export function typedAhead(places: readonly TreePlace[], id: string, typed: string): string {
  const at = places.findIndex((place) => place.body.id === id);
  // While more letters come, the party found so far may still be meant.
  const from = typed.length > 1 ? at : at + 1;
  const round = [...places.slice(from), ...places.slice(0, from)];
  return round.find((place) => place.body.name.toLowerCase().startsWith(typed.toLowerCase()))?.body.id ?? id;
}

function familiesOf(walk: readonly SceneBody[]): ReadonlyMap<string | null, readonly SceneBody[]> {
  const families = new Map<string | null, SceneBody[]>();
  for (const body of walk) append(families, body.parent, body);
  return families;
}
