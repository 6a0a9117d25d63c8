// What does the plan print of this measure: where it stands, its target and date, and what is tied to it?
import { measureProfile as query, type MeasureProfileRow } from '#cypher/plans/measure-profile.ts';
import type { Slot, Statement } from '#schema/answer.ts';
import { absentSlot } from '#schema/rules/absence.ts';
import { newestFirst } from '#schema/rules/attestation.ts';
import { citationsOf } from '#schema/rules/citing.ts';
import { nearestToDue } from '#schema/rules/nearest-in-plan.ts';
import { paramsOf, rowPageOf, type PageAsk } from '#schema/rules/page.ts';
import { allEvidence, statementOf, type Reading } from '#schema/rules/statement.ts';
import { toThing, toThings } from '#schema/rules/thing.ts';
import { sayStanding } from '#schema/wording/line.ts';
import { MEASURE_SLOTS, sayBeside, sayMeasure, sayMeasureNote, sayUsedBy } from '#schema/wording/measure-profile.ts';
import { filledSlot } from '#schema/wording/slots.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

/** The measure as printed; empty before its paper. Undefined: no such measure. */
export async function measureProfile(tx: Tx, ask: PageAsk) {
  const [found] = await run(tx, query, paramsOf(ask));
  if (found === undefined) return undefined;
  const { item } = found;
  return {
    plan: toThing(found.plan),
    area: toThing(found.area),
    version: item.version,
    ...rowPageOf(ask, { subject: item, found, blank: BLANK, portrait: (reading) => portrait(found, reading) }),
  };
}

const BLANK = { themes: [], slots: [], remarks: [], evidence: [] };

function portrait(found: MeasureProfileRow, reading: Reading) {
  const { item } = found;
  const rows = slots(found, reading);
  return {
    say: sayMeasure(toThing(found.area).name, item.referenceLabel),
    themes: toThings(found.themes),
    slots: rows,
    remarks: item.note === null ? [] : [sayMeasureNote(item.note)],
    evidence: allEvidence([{ evidence: citationsOf(item.claimIds, reading.cited) }, ...rows]),
  };
}

function slots(found: MeasureProfileRow, reading: Reading): readonly Slot[] {
  const observations = newestFirst(reading.asOf, found.observations);
  const printed = (slot: 'baseline' | 'target' | 'due', seen: MeasureProfileRow['observations'][number] | undefined): Slot => {
    const row = { slot, heading: MEASURE_SLOTS[slot], recordedAs: slot };
    const say = slot === 'due' ? seen?.due : seen?.value;
    if (seen === undefined || typeof say !== 'string') return absentSlot({ ...row, nearest: besides(slot, found, reading) }, found.absences, reading);
    return filledSlot(row, { say: `${say}${sayStanding(seen.status)}`, evidence: citationsOf(seen.claimIds, reading.cited) });
  };
  return [
    printed('baseline', observations.find((seen) => seen.kind === 'BASELINE')),
    printed('target', observations.find((seen) => seen.kind === 'TARGET')),
    printed('due', observations.find((seen) => seen.due !== null)),
    usedBy(found, reading),
  ];
}

// Where it stands now says something of its target, and the other way round; by when, at most the title of the plan.
function besides(slot: 'baseline' | 'target' | 'due', { item, plan, observations }: MeasureProfileRow, reading: Reading): readonly Statement[] {
  if (slot === 'due') return nearestToDue(plan, reading);
  const other = slot === 'baseline' ? 'target' : 'baseline';
  const seen = newestFirst(reading.asOf, observations).find(({ kind }) => kind === other.toUpperCase());
  return seen === undefined ? [] : [statementOf({ ...item, ...seen }, { say: sayBeside(other, `${seen.value}${sayStanding(seen.status)}`) }, reading)];
}

// Empty, and yet it names what our reading ties to it.
function usedBy({ item, themes }: MeasureProfileRow, reading: Reading): Slot {
  const links = toThings(themes);
  const say = sayUsedBy({ themes: links.map((theme) => theme.name), referenceLabel: item.referenceLabel });
  const row = absentSlot({ slot: 'usedBy', heading: MEASURE_SLOTS.usedBy, say: () => say }, [], reading);
  return { ...row, links, evidence: citationsOf(item.claimIds, reading.cited) };
}
