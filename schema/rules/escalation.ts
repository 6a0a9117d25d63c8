// The ways up from a party over the lines that escalation follows.
import { byKeys } from '#schema/rules/ordering.ts';
import { ESCALATION_ORDER, type EscalationType } from '#schema/vocabulary/relationship-types.ts';
import type { RouteStop } from '#schema/vocabulary/routes.ts';

/** A line as it is climbed: `from` below, `to` above, whatever way it is stored. */
export interface Line {
  readonly id: string;
  readonly type: EscalationType;
  readonly from: string;
  readonly to: string;
}

/** Why a route ends: nobody is above, it meets itself, or it is longer than we show. */
export type Stop = RouteStop;

export interface Route<L extends Line> {
  readonly steps: readonly L[];
  readonly stop: Stop;
}

const MOST_ROUTES = 50;
const MOST_STEPS = 12;

/** Routes up, best line first: at most 50, of at most 12 steps; a loop is closed once and named. */
export function routesUp<L extends Line>(start: string, lines: readonly L[]): readonly Route<L>[] {
  const ranked = lines.toSorted(byKeys((line) => [rankOf(line), line.id]));
  const routes: Route<L>[] = [];
  const climb = (at: string, steps: readonly L[]): void => {
    if (routes.length === MOST_ROUTES) return;
    const further = ranked.filter((line) => line.from === at);
    if (steps.some((step) => step.from === at)) routes.push({ steps, stop: 'LOOP' });
    else if (further.length === 0) routes.push({ steps, stop: 'TOP' });
    else if (steps.length === MOST_STEPS) routes.push({ steps, stop: 'LIMIT' });
    else for (const line of further) climb(line.to, [...steps, line]);
  };
  climb(start, []);
  return routes;
}

/** The place of its type in the order that escalation follows, from 0. */
export function rankOf({ type }: Pick<Line, 'type'>): number {
  return ESCALATION_ORDER.indexOf(type);
}
