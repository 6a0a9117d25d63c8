// Only one party and what is near it, with what is left out counted where the picture goes.
import { sayCount, sortOf } from '../folding-told.ts';
import type { Focusing } from '../focusing.ts';
import { withBodies, type Structure, type StructureBody } from '../structure-model.ts';
import { focusOn } from './focus.ts';

/** What lies within so many lines of the party, of the kinds asked for, and the party itself; the whole where it holds no such party. */
export function focused<S extends Structure>(whole: S, focusing: Focusing | undefined): S {
  const middle = middleOf(whole, focusing);
  if (focusing === undefined || middle === undefined) return whole;
  const near = focusOn(whole, focusing);
  const part = focusing.kinds.length === 0 ? near : withBodies(near, near.bodies.filter(({ id, kind }) => id === middle.id || focusing.kinds.includes(kind)));
  const left = whole.bodies.filter(({ id }) => !part.bodies.some((body) => body.id === id));
  const lines = whole.lines.length - part.lines.length;
  const { notShown } = whole;
  const say = [`${sayFocus(middle, focusing)}${left.length === 0 ? '' : `: ${sayCount(left.length, sortOf(left))} and ${String(lines)} ${lines === 1 ? 'line' : 'lines'} are left out`}.`, ...(notShown.say === null ? [] : [notShown.say])].join(' ');
  return { ...whole, focus: middle.id, bodies: part.bodies, lines: part.lines, notShown: { bodies: notShown.bodies + left.length, lines: notShown.lines + lines, say } };
}

/** The party in the middle; undefined where the whole holds none such, or none is asked for. */
export function middleOf({ bodies }: Pick<Structure, 'bodies'>, focusing: Focusing | undefined): StructureBody | undefined {
  return focusing === undefined ? undefined : bodies.find(({ id }) => id === focusing.id);
}

/** "Only the Care Board and what lies within 2 lines above it". */
export function sayFocus({ name }: Pick<StructureBody, 'name'>, { hops, direction, kinds }: Focusing): string {
  const lines = hops === 1 ? 'one line' : `${String(hops)} lines`;
  return `Only ${name} and what lies within ${lines} ${WAYS[direction]} it${kinds.length === 0 ? '' : ', of the kinds chosen'}`;
}

const WAYS = { up: 'above', down: 'below', both: 'of' } as const satisfies Record<Focusing['direction'], string>;
