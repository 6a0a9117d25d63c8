// What the four lists of gaps have in common: nouns, how a page of many is told, and the list as text to paste.
import { sayDay, type Day } from '#schema/period.ts';
import type { ReasonTally } from '#schema/rules/reason-tallies.ts';
import type { ThingKind } from '#schema/vocabulary/thing-kinds.ts';
import { sayCount } from '#schema/wording/papers.ts';
import { blocksAsText } from '#schema/wording/plain-text.ts';

const NOUNS: Readonly<Record<ThingKind, readonly [string, string]>> = {
  BODY: ['body', 'bodies'], ORGANISATION: ['organisation', 'organisations'], POST: ['post', 'posts'], PERSON: ['person', 'people'],
  DELIVERABLE: ['deliverable', 'deliverables'], MEASURE: ['measure', 'measures'], OBJECTIVE: ['objective', 'objectives'], RISK: ['risk', 'risks'],
  PROGRAMME: ['programme', 'programmes'], PLAN: ['plan', 'plans'], PRIORITY_AREA: ['area', 'areas'], THEME: ['theme', 'themes'],
  OUTCOME: ['outcome', 'outcomes'], AGREEMENT: ['agreement', 'agreements'], LEGAL_BASIS: ['law', 'laws'], MEETING: ['meeting', 'meetings'],
  DECISION: ['decision', 'decisions'], CHANGE_EVENT: ['change', 'changes'], FUNCTION: ['duty', 'duties'],
};

/** "156 deliverables", "1 area". */
export function sayThings(kind: ThingKind, count: number): string {
  return sayCount(count, ...NOUNS[kind]);
}

/** "Deliverable": the kind as a cell of a table has it. */
export function sayKind(kind: ThingKind): string {
  const [one] = NOUNS[kind];
  return `${one.slice(0, 1).toUpperCase()}${one.slice(1)}`;
}

/** What a reader must not conclude from a list of gaps. */
export const WHAT_A_GAP_MEANS = 'A gap means that our papers do not tell us. It does not mean that nobody does the work.';

/** "These are the first 50 of 170."; nothing where all are shown. */
export function sayShown({ shown, total, offset }: { readonly shown: number; readonly total: number; readonly offset: number }): string {
  if (shown === total || total === 0) return '';
  if (shown === 0) return ` There are ${String(total)}; the page asked for lies beyond them.`;
  return offset === 0 ? ` These are the first ${String(shown)} of ${String(total)}.` : ` These are ${String(offset + 1)} to ${String(offset + shown)} of ${String(total)}.`;
}

interface TextOfList {
  readonly heading: string;
  readonly asOf: Day;
  readonly say: string;
  readonly rows: readonly string[];
  readonly byReason?: readonly ReasonTally[];
}

/** The list as plain lines: heading, day, sentence, one line a row, reasons. */
export function listAsText({ heading, asOf, say, rows, byReason = [] }: TextOfList): string {
  return blocksAsText([
    [heading, `As at ${sayDay(asOf)}`],
    [say],
    rows.map((row) => `- ${row}`),
    byReason.length === 0 ? [] : ['Reasons (different things, never added together)', ...byReason.map(({ say: reason, count }) => `- ${reason}: ${String(count)}`)],
  ]);
}
