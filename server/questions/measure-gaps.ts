// AQ23. Which measures lack a baseline, a target or a date, and what are they used by?
import { measureGaps as query, type MeasureGapRow } from '#cypher/plans/measure-gaps.ts';
import type { Slot } from '#schema/answer.ts';
import type { Day } from '#schema/period.ts';
import { absentSlot } from '#schema/rules/absence.ts';
import { certaintyOn } from '#schema/rules/certainty.ts';
import { citationsOf } from '#schema/rules/citing.ts';
import { cellsOf, SLOT_OF_CELL, type Cell } from '#schema/rules/measure-gaps.ts';
import { hasEmptyId } from '#schema/rules/page.ts';
import { reasonTallies } from '#schema/rules/reason-tallies.ts';
import { readingOn, type Reading } from '#schema/rules/statement.ts';
import { toThing, toThings } from '#schema/rules/thing.ts';
import type { AbsenceReason } from '#schema/vocabulary/absence-reasons.ts';
import type { MeasureCell } from '#schema/vocabulary/gaps.ts';
import { liveStatuses } from '#schema/vocabulary/statuses.ts';
import { ABSENCE_WORDS } from '#schema/wording/absence.ts';
import { listAsText, sayShown } from '#schema/wording/gap-lists.ts';
import { CELL_WORDS, sayLacking, sayMeasureGaps } from '#schema/wording/measure-gaps.ts';
import { MEASURE_SLOTS, sayUsedBy } from '#schema/wording/measure-profile.ts';
import { filledSlot } from '#schema/wording/slots.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

export interface AskMeasureGaps {
  readonly asOf: Day;
  readonly proposals: boolean;
  /** A plan edition; absent: all that are known. */
  readonly edition?: string | null | undefined;
  readonly area?: string | null | undefined;
  /** Only measures that lack this one. */
  readonly slot?: MeasureCell | null | undefined;
  readonly reason?: AbsenceReason | null | undefined;
  readonly first: number;
  readonly offset: number;
}

/** One page of measures that lack something, and counts of all. Undefined: a filter names nothing. */
export async function measureGaps(tx: Tx, { asOf, proposals, edition, area, slot = null, reason = null, first, offset }: AskMeasureGaps) {
  if (hasEmptyId([edition, area])) return undefined;
  const [found] = await run(tx, query, { asOf, edition: edition ?? '', area: area ?? '', statuses: liveStatuses(proposals) });
  if (found?.isKnown !== true) return undefined;
  const reading = readingOn(asOf, found.evidence);
  const all = found.measures.map((stored) => ({ stored, cells: cellsOf(asOf, stored) }));
  const isWanted = (cell: Cell): boolean => 'reason' in cell && (slot === null || cell.cell === slot) && (reason === null || cell.reason === reason);
  const lacking = all.filter(({ cells }) => cells.some(isWanted));
  const measures = lacking.slice(offset, offset + first).map((one) => gapOf(one, reading));
  const byReason = reasonTallies(lacking.flatMap(({ cells }) => cells.flatMap((cell) => ('reason' in cell && isWanted(cell) ? [{ reason: cell.reason, count: 1 }] : []))));
  const say = sayMeasureGaps(lacksOf(all));
  return {
    at: { asOf, revision: found.revision ?? 0, proposals },
    say,
    total: lacking.length,
    measures,
    byArea: byArea(all),
    byReason,
    asText: listAsText({
      heading: 'Measures that lack a baseline, a target or a date', asOf, byReason,
      say: `${say}${sayShown({ shown: measures.length, total: lacking.length, offset })}`,
      rows: measures.map((one) => `${one.measure.name} (${one.area.name}): ${one.say}`),
    }),
  };
}

interface Read {
  readonly stored: MeasureGapRow;
  readonly cells: readonly Cell[];
}

function gapOf({ stored, cells }: Read, reading: Reading) {
  const missing = cells.flatMap((cell) => ('reason' in cell ? [{ slot: SLOT_OF_CELL[cell.cell], heading: CELL_WORDS[cell.cell], reason: cell.reason, say: ABSENCE_WORDS[cell.reason] }] : []));
  return {
    measure: toThing(stored.measure),
    plan: toThing(stored.edition),
    area: toThing(stored.area),
    missing,
    present: cells.flatMap((cell) => ('value' in cell ? [filledSlot(
      { slot: SLOT_OF_CELL[cell.cell], heading: CELL_WORDS[cell.cell] }, { say: cell.value, evidence: citationsOf(cell.claimIds, reading.cited) })] : [])),
    usedBy: usedBy(stored, reading),
    say: sayLacking(cells.flatMap((cell) => ('reason' in cell ? [cell.cell] : []))),
    certainty: certaintyOn(reading.asOf, stored.measure),
    evidence: citationsOf([...stored.measure.claimIds, ...cells.flatMap(({ claimIds }) => claimIds)], reading.cited),
  };
}

function usedBy({ measure, themes }: MeasureGapRow, reading: Reading): Slot {
  const links = toThings(themes);
  const say = sayUsedBy({ themes: links.map(({ name }) => name), referenceLabel: measure.referenceLabel });
  return { ...absentSlot({ slot: 'usedBy', heading: MEASURE_SLOTS.usedBy, say: () => say }, [], reading), links, evidence: citationsOf(measure.claimIds, reading.cited) };
}

function lacksOf(read: readonly Read[]) {
  const without = (slot: MeasureCell): number => read.filter(({ cells }) => cells.some((cell) => cell.cell === slot && 'reason' in cell)).length;
  return { measures: read.length, noBaseline: without('BASELINE'), noTarget: without('TARGET'), noDate: without('DUE') };
}

function byArea(read: readonly Read[]) {
  const areas = new Map(read.map(({ stored }) => [stored.area.id, stored]));
  return [...areas.values()].map(({ area, edition }) => ({
    plan: toThing(edition), area: toThing(area), ...lacksOf(read.filter(({ stored }) => stored.area.id === area.id)),
  }));
}
