// May a body be drawn under this one? Only where a line leads, on whatever day: a picture of a day without it falls back to our rule.
import type { DrawUnder } from '#schema/inputs/draw-under.ts';
import { problem, type Problem } from '#schema/problem.ts';
import { nameIn, type Held } from '#schema/rules/held.ts';
import { sayList } from '#schema/wording/papers.ts';

/** Of a body: to whom a line leads that may place it, and who was chosen. */
export interface Parents {
  readonly drawnUnder: string | null;
  readonly parents: readonly { readonly id: string; readonly name: string }[];
}

export interface DrawUnderFacts {
  readonly held: Held;
  /** By body. */
  readonly besides: ReadonlyMap<string, Parents>;
  /** The rows of the edit before this one. */
  readonly earlier: readonly DrawUnder[];
}

/** UNKNOWN_ID or ROW_REPEATED; else whether a line leads there, and whether something changes. */
export function drawUnderProblems({ body: id, under = null }: DrawUnder, { held, besides, earlier }: DrawUnderFacts): readonly Problem[] {
  const body = held.get(id);
  if (body?.label !== 'Body') return [problem('UNKNOWN_ID', ['body'], { what: 'body', id })];
  const name = nameIn(held, body);
  if (earlier.some((row) => row.body === id)) return [problem('ROW_REPEATED', ['body'], { name })];
  const { drawnUnder, parents } = besides.get(id) ?? { drawnUnder: null, parents: [] };
  if (under === drawnUnder) return [problem('NOTHING_CHANGES', ['under'])];
  if (under === null || parents.some((parent) => parent.id === under)) return [];
  return parents.length === 0
    ? [problem('NO_PARENTS', ['under'], { name })]
    : [problem('NOT_A_PARENT', ['under'], { name, parents: sayList(parents.map((parent) => parent.name).toSorted()) })];
}
