// The page of a deliverable in sentences: its fixed rows, and what is odd about the printed row.
import type { AbsenceReason } from '#schema/vocabulary/absence-reasons.ts';
import type { DeliverableFlag } from '#schema/vocabulary/plans.ts';
import { sayAbsence } from '#schema/wording/absence.ts';
import { sayCount, sayList } from '#schema/wording/papers.ts';
import { sentence } from '#schema/wording/party-name.ts';

/** The rows of the page, in their order. */
export const DELIVERABLE_SLOTS = {
  figures: 'Figures as printed',
  dates: 'Dates as printed',
  timing: 'When it is due',
  measureReference: 'How it is measured',
} as const;

/** Figures or dates as printed, one after the other: "50% reduction; 42 to 21 families". */
export function sayPrinted(texts: readonly string[]): string {
  return texts.map((text) => text.replaceAll('->', 'to')).join('; ');
}

/** Why the timing is missing. */
export function sayNoTiming(reason: AbsenceReason): string {
  return reason === 'LOST_IN_EXTRACTION' ? 'When it is due is lost in our copy of the paper' : sayAbsence(reason);
}

/** Why the reference to a measure is missing. */
export function sayNoReference(reason: AbsenceReason): string {
  return reason === 'LOST_IN_EXTRACTION' ? 'Which measure it is tied to is lost in our copy of the paper' : sayAbsence(reason);
}

/** "Its text prints “by March 2024”; whether that is when it is due, no cell says." */
export function sayDatesInText(dates: readonly string[]): string {
  return `Its text prints ${sayList(dates.map((date) => `“${sayPrinted([date])}”`))}; whether that is when it is due, no cell says.`;
}

/** "3 measures are tied to its theme UEC by the printed label; whether one of them is meant, no cell says." */
export function sayMeasuresOfTheme(theme: string, measures: number): string {
  return sentence(`${sayCount(measures, 'measure is', 'measures are')} tied to its theme ${theme} by the printed label; whether ${measures === 1 ? 'it' : 'one of them'} is meant, no cell says`);
}

interface PrintedRow {
  readonly flags: readonly DeliverableFlag[];
  readonly note: string | null;
  readonly itemNumber: number;
  /** Items printed on the same row, itself included. */
  readonly onRow: number;
}

/** What is odd about the printed row, one full sentence each, in the order of the closed list. */
export function sayOddities({ flags, note, itemNumber, onRow }: PrintedRow): readonly string[] {
  const odd = flags.map((flag) => FLAGS[flag].replace('{number}', String(itemNumber)).replace('{items}', String(onRow)));
  const stems = odd.map((said) => said.split(/[;:,.]/u)[0] ?? said);
  // A note that begins as a remark does says the same, only more closely.
  if (note === null) return odd;
  return [...odd.filter((_, at) => !note.startsWith(stems[at] ?? note)), sentence(note)];
}

const FLAGS = {
  merged_row: 'Its printed row is torn: {items} items stand on one row.',
  number_inferred: 'Its number is read off the order on that row.',
  number_missing_in_source: 'The paper prints no number for it; by its place it is number {number}.',
  split_uncertain: 'Where it begins and ends on that row is our reading.',
  duplicated_number: 'Its number is printed twice, in its own cell and before the text.',
  conflicting_number: 'The number before its text differs from the one in the number cell.',
  stray_dot: 'A stray full stop stands before its text.',
  noun_only: 'The paper prints a noun only; no action is stated.',
  outcome_statement: 'It is printed as an outcome, not as something to do.',
  problem_statement: 'It is printed as a problem, not as something to do.',
  page_footer_intrusion: 'A page footer has slipped into its text and cuts it.',
  sic: 'Its text is damaged in the paper; we keep it as it stands.',
} as const satisfies Record<DeliverableFlag, string>;

interface Place {
  readonly itemNumber: number;
  readonly area: string;
  readonly theme: string;
  readonly plan: string;
}

/** "Item 3 of Living Well, under Urgent and Emergency Care, in the plan “County Durham Plan 23/24”." */
export function sayDeliverable({ itemNumber, area, theme, plan }: Place): string {
  return `Item ${String(itemNumber)} of ${area}, under ${theme}, in the plan “${plan}”.`;
}
