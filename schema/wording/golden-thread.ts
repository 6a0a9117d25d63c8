// The thread from a goal to a measure, in sentences: what stands at each step, and what is missing there.
import type { Cell } from '#schema/rules/measure-gaps.ts';
import type { AbsenceReason } from '#schema/vocabulary/absence-reasons.ts';
import type { ThreadedKind, ThreadStepKind } from '#schema/vocabulary/thread-steps.ts';
import { sayAbsence } from '#schema/wording/absence.ts';
import { CELL_WORDS } from '#schema/wording/measure-gaps.ts';
import { sayList } from '#schema/wording/papers.ts';
import { capital } from '#schema/wording/party-name.ts';

export const STEP_HEADINGS = {
  GOAL: 'Goal it serves',
  PLAN: 'Plan it threatens',
  AREA: 'Priority area',
  OBJECTIVE: 'Objective',
  THEME: 'Theme',
  DELIVERABLE: 'Deliverable',
  MEASURE: 'Measure',
  OBSERVATION: 'What is observed',
  RISK: 'Risk',
  RATING: 'How it is rated',
  MITIGATION: 'What is done about it',
} as const satisfies Record<ThreadStepKind, string>;

const NOUNS = {
  GOAL: 'goal', PLAN: 'plan', AREA: 'area', OBJECTIVE: 'objective', THEME: 'theme', DELIVERABLE: 'deliverable', MEASURE: 'measure',
  OBSERVATION: 'baseline, target or date', RISK: 'risk', RATING: 'rating', MITIGATION: 'mitigation',
} as const satisfies Record<ThreadStepKind, string>;

interface SpokenStep {
  readonly step: ThreadStepKind;
  readonly isSubject: boolean;
  readonly absence: AbsenceReason | null;
}

/** "The papers give it, or we read out of them, a goal, an area and a theme; they give it no objective and no measure." */
export function sayThread(steps: readonly SpokenStep[]): string {
  const others = steps.filter(({ isSubject }) => !isSubject);
  const given = others.filter(({ absence }) => absence === null).map(({ step }) => withArticle(NOUNS[step]));
  const missing = sayList(others.filter(({ absence }) => absence !== null).map(({ step }) => `no ${NOUNS[step]}`));
  if (given.length === 0) return `The papers give it ${missing}.`;
  return `The papers give it, or we read out of them, ${sayList(given)}${missing === '' ? '' : `; they give it ${missing}`}.`;
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/u.test(noun) ? 'an' : 'a'} ${noun}`;
}

const quoted = (name: string): string => `“${name}”`;

/** That nothing ties it, or what holds it, to a goal. */
export function sayNoGoal(kind: ThreadedKind, area: string | null): string {
  if (kind === 'RISK') return 'No paper ties the plan it threatens to a goal of a strategy.';
  return area === null ? 'No paper ties it to a goal of a strategy.' : `No paper ties it, or its area ${quoted(area)}, to a goal of a strategy.`;
}

/** Of the plan, not of the item of the page; stands behind the goals of strategies. */
export function sayOutcome(title: string, plan: string): string {
  return `${quoted(title)} is an outcome that ${quoted(plan)} aims at.`;
}

interface Place {
  readonly itemNumber: number | null | undefined;
  readonly area: string;
  readonly plan: string;
}

/** "It is item 3 of the area “Living Well”, in the plan “County Durham Plan 23/24”." */
export function sayInArea({ itemNumber, area, plan }: Place): string {
  const what = typeof itemNumber === 'number' ? `item ${String(itemNumber)}` : 'a measure';
  return `It is ${what} of the area ${quoted(area)}, in the plan ${quoted(plan)}.`;
}

export const NO_AREA = 'No paper says in which area of a plan it stands.';

/** The step between a risk and its goals: a risk threatens a plan, not one item of it. */
export function sayThreatens(plan: string): string {
  return `It threatens the plan ${quoted(plan)} as a whole.`;
}

/** The item of the page itself. */
export function saySubject(name: string): string {
  return `${quoted(name)}: you are here.`;
}

/** That no paper says which objective of the area it serves. */
export function sayNoObjective(area: string | null, known: number): string {
  if (area === null || known === 0) return area === null ? 'No paper names an objective of it.' : `No objective of ${quoted(area)} is known.`;
  return known === 1 ? `No paper says whether it serves the one objective of ${quoted(area)}.` : `No paper says which of the ${String(known)} objectives of ${quoted(area)} it serves.`;
}

interface SpokenObjective {
  readonly title: string;
  readonly area: string;
  /** The heading it is printed under, where the theme bears the same. */
  readonly heading: string | null;
}

/** An objective of the area: the one printed under the theme's name is nearest, by our reading. */
export function sayObjectiveNear({ title, area, heading }: SpokenObjective): string {
  return heading === null ? `${quoted(title)} is an objective of ${quoted(area)}.` : `${quoted(title)} is printed under the theme’s name, ${quoted(heading)}; no sentence ties them.`;
}

/** How it comes to stand under a theme; a printed label that we matched is our reading. */
export function sayUnderTheme(theme: string, label: string | null): string {
  return label === null ? `It stands under the theme ${quoted(theme)}.` : `Its printed label ${quoted(label)} ties it to the theme ${quoted(theme)}.`;
}

/** `label`: the theme as a measure prints it, where we could not match it; null: nothing is printed, or it is no measure. */
export function sayNoTheme(label: string | null): string {
  return label === null ? 'No paper ties it to a theme.' : `Its printed label ${quoted(label)} matches no theme of its area.`;
}

/** That no paper ties a deliverable to it. */
export function sayNoDeliverable(kind: ThreadedKind): string {
  return kind === 'RISK' ? 'No paper says which deliverable answers it.' : 'No paper ties a deliverable to it.';
}

/** A deliverable near the item, as both stand under the theme; no paper ties one to the other. */
export function sayBesideTheme(title: string, theme: string): string {
  return `${quoted(title)} stands under the theme ${quoted(theme)}.`;
}

/** A measure of the theme; tied by its printed label, it is our reading. */
export function sayMeasureOf(title: string, { theme, isReading }: { readonly theme: string; readonly isReading: boolean }): string {
  return `${quoted(title)} is a measure of the theme ${quoted(theme)}${isReading ? ', by its printed label' : ''}.`;
}

export const NO_OBSERVATION = 'No measure is near it, so nothing observed is known.';

/** "“A&E waits”. Target < 4 hours. Baseline and date: left blank in the source." */
export function sayObserved(measure: string, cells: readonly Cell[]): string {
  const filled = cells.flatMap((one) => ('value' in one ? [`${CELL_WORDS[one.cell].toLowerCase()} ${one.value}`] : []));
  const empty = new Map<AbsenceReason, string[]>();
  for (const one of cells) if ('reason' in one) empty.set(one.reason, [...empty.get(one.reason) ?? [], CELL_WORDS[one.cell].toLowerCase()]);
  const why = [...empty].map(([reason, names]) => `${capital(sayList(names))}: ${sayAbsence(reason).toLowerCase()}.`);
  return `${quoted(measure)}. ${[...(filled.length === 0 ? [] : [`${capital(filled.join('; '))}.`]), ...why].join(' ')}`;
}

export const NO_RISK = 'No paper ties a risk to it.';

/** A risk near the item, as it threatens the plan of both; no paper ties one to the other. */
export function sayRiskOfPlan(title: string): string {
  return `${quoted(title)} threatens the plan.`;
}

/** `rating`: in words, of whatever case. */
export function sayRated(rating: string): string {
  return `It is rated ${rating.toLowerCase()}.`;
}

/** "Its rating: not stated in the source." */
export function sayNotRated(reason: AbsenceReason): string {
  return `Its rating: ${sayAbsence(reason).toLowerCase()}.`;
}

export const NO_MITIGATION = 'No paper says what is done about it.';
