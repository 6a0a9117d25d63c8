// What is read on for longer than its newest paper speaks: a finding for each, and paper by paper the reason why that is no fault.
import type { CitedDocument } from '#schema/answer.ts';
import type { Day } from '#schema/period.ts';
import { toDocument, type StoredDocument } from '#schema/rules/citing.ts';
import { EXPLAINED_SILENCES } from '#schema/vocabulary/explained-faults.ts';
import type { DateBasis } from '#schema/vocabulary/time.ts';
import { sayAgeing, sayExtrapolated, sayLineName, sayRecordName, WITHOUT_ID } from '#schema/wording/data-faults.ts';
import type { ShownFinding } from './checks.ts';
import { whereToLook, type FaultyThing, type Finding } from './finding.ts';

/** A record, or with `to` and `type` a line. `paper` null: only an edit tells of it. */
export interface Extrapolated {
  readonly id?: string | null | undefined;
  readonly lastAttested: Day;
  readonly untilBasis: DateBasis;
  readonly type: string | null;
  readonly paper: StoredDocument | null;
  readonly from: FaultyThing;
  readonly to: FaultyThing | null;
  readonly near: FaultyThing | null;
}

export interface AgeingPaper {
  readonly facts: number;
  readonly document: CitedDocument;
  readonly say: string;
  readonly explanation: string | null;
}

/** Always a finding: that nothing speaks of it within 24 months of the day (MODEL §5.5) is for the caller to have asked. */
export function extrapolationFinding({ id, lastAttested, untilBasis, type, paper, from, to, near }: Extrapolated): Finding {
  const isLine = type !== null && to !== null;
  return {
    rule: 'EXTRAPOLATED', records: [id ?? WITHOUT_ID], name: isLine ? sayLineName(type, from, to) : sayRecordName(from, near),
    thing: isLine ? whereToLook(from, to) : whereToLook(from, near), ...sayExtrapolated({ paper: paper === null ? null : toDocument(paper), seen: lastAttested, untilBasis }),
  };
}

/** The finding as a list of one paper's shows it. `explained`: the papers that have a reason on the day. */
export function ofPaper(silent: Extrapolated, explained: readonly string[]): ShownFinding {
  const { rule, ...finding } = extrapolationFinding(silent);
  return { ...finding, id: [rule, ...finding.records].join(' '), explanation: silenceOf(silent.paper?.id, explained) };
}

/** How much is read on for one paper. `explained`: the papers that have a reason on the day; `explanation` null: this one has none. */
export function ageingPaper({ facts, document }: { readonly facts: number; readonly document: StoredDocument }, explained: readonly string[]): AgeingPaper {
  const paper = toDocument(document);
  return { facts, document: paper, say: sayAgeing(paper, facts), explanation: silenceOf(paper.id, explained) };
}

/** Why what rests on the paper may be read on; null: it may not. */
function silenceOf(paper: string | undefined, explained: readonly string[]): string | null {
  return paper !== undefined && explained.includes(paper) ? EXPLAINED_SILENCES[paper] ?? null : null;
}
