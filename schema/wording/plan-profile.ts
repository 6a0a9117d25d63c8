// The page of a plan edition in sentences.
import type { PlanKind } from '#schema/vocabulary/plans.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import { STATUS_WORDS } from '#schema/wording/kinds.ts';
import { sayStanding } from '#schema/wording/line.ts';
import { sayCount, sayList } from '#schema/wording/papers.ts';

/** The rows of the page, in their order. */
export const PLAN_SLOTS = { kind: 'What it is', standing: 'Where it stands', dates: 'From when to when' } as const;

export const PLAN_KIND_WORDS = {
  PLAN: 'Plan',
  STRATEGY: 'Strategy',
  NATIONAL_PLAN: 'National plan',
  VISION: 'Vision',
  FRAMEWORK: 'Framework',
  GUIDANCE: 'Guidance',
  POLICY: 'Policy',
  REPORT: 'Report',
  ASSESSMENT: 'Assessment',
  MODEL: 'Model',
  STATEMENT: 'Statement',
  WORKPLAN: 'Workplan',
  OTHER: 'Document of another kind',
} as const satisfies Record<PlanKind, string>;

/** The edition's own label, such as "Draft of 15 March 2023"; else where it stands, without calling a mention a decision. */
export function sayEdition({ label, status }: { readonly label: string | null; readonly status: Status }): string {
  if (label !== null) return `${label}${sayStanding(status)}`;
  return status === 'IN_FORCE' ? 'Papers speak of it as existing' : STATUS_WORDS[status];
}

interface Holdings {
  readonly areas: number;
  readonly themes: number;
  readonly deliverables: number;
  readonly objectives: number;
  readonly measures: number;
  readonly outcomes: number;
  readonly risks: number;
}

/** "We know 4 areas, 27 themes and 156 deliverables of it."; where there are none, that papers only mention it. */
export function sayPlan(held: Holdings): string {
  const counts = [
    [held.areas, 'area', 'areas'], [held.themes, 'theme', 'themes'], [held.deliverables, 'deliverable', 'deliverables'],
    [held.objectives, 'objective', 'objectives'], [held.outcomes, 'outcome', 'outcomes'], [held.measures, 'measure', 'measures'], [held.risks, 'risk', 'risks'],
  ] as const;
  const known = counts.filter(([count]) => count > 0).map(([count, one, many]) => sayCount(count, one, many));
  return known.length === 0 ? 'Papers only mention it; what it holds, they do not say.' : `We know ${sayList(known)} of it.`;
}
