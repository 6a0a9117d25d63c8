// What does this objective aim at, and with what is it aligned?
import { objectiveProfile as query, type ObjectiveProfileRow } from '#cypher/plans/objective-profile.ts';
import type { Slot } from '#schema/answer.ts';
import { absentSlot } from '#schema/rules/absence.ts';
import { alignmentStatements } from '#schema/rules/alignment-statements.ts';
import { newestFirst } from '#schema/rules/attestation.ts';
import { certaintyOn } from '#schema/rules/certainty.ts';
import { citationsOf } from '#schema/rules/citing.ts';
import { mentionStatements } from '#schema/rules/mention-statements.ts';
import { nearestToTarget } from '#schema/rules/nearest-in-plan.ts';
import { paramsOf, rowPageOf, type PartyAsk } from '#schema/rules/page.ts';
import { allEvidence, silence, type Reading } from '#schema/rules/statement.ts';
import { toThing } from '#schema/rules/thing.ts';
import { sayStanding } from '#schema/wording/line.ts';
import { NO_ALIGNMENT, OBJECTIVE_SLOTS, sayObjective } from '#schema/wording/objective-profile.ts';
import { filledSlot } from '#schema/wording/slots.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

/** The objective as printed; empty before its paper. Undefined: no such objective. */
export async function objectiveProfile(tx: Tx, ask: PartyAsk) {
  const [found] = await run(tx, query, paramsOf(ask));
  if (found === undefined) return undefined;
  const { item } = found;
  return {
    plan: toThing(found.plan),
    area: found.area === null ? null : toThing(found.area),
    ...rowPageOf(ask, { subject: item, found, blank: BLANK, portrait: (reading) => portrait(found, reading) }),
  };
}

const BLANK = { slots: [], alignments: [], evidence: [] };

function portrait(found: ObjectiveProfileRow, reading: Reading) {
  const { item } = found;
  const said = [...alignmentStatements(item.id, found.alignments, reading), ...mentionStatements(item, found.mentions, reading)];
  const alignments = said.length > 0 ? said : [silence(`${item.id}.alignments`, NO_ALIGNMENT, certaintyOn(reading.asOf, item))];
  const rows = slots(found, reading);
  return {
    say: sayObjective(found.area === null ? null : toThing(found.area).name, toThing(found.plan).name),
    slots: rows,
    alignments,
    evidence: allEvidence([{ evidence: citationsOf(item.claimIds, reading.cited) }, ...rows, ...alignments]),
  };
}

function slots({ item, observations, beside }: ObjectiveProfileRow, reading: Reading): readonly Slot[] {
  const target = newestFirst(reading.asOf, observations).find((seen) => seen.kind === 'TARGET');
  const row = (slot: keyof typeof OBJECTIVE_SLOTS, say: string | undefined | null, claimIds: readonly string[]): Slot => {
    const named = { slot, heading: OBJECTIVE_SLOTS[slot], remark: slot === 'heading' ? item.note ?? undefined : undefined, nearest: slot === 'target' ? nearestToTarget(item, beside, reading) : [] };
    return typeof say === 'string' ? filledSlot(named, { say, evidence: citationsOf(claimIds, reading.cited) }) : absentSlot(named, [], reading);
  };
  return [row('heading', item.heading, item.claimIds), row('target', target === undefined ? undefined : `${target.value}${sayStanding(target.status)}`, target?.claimIds ?? [])];
}
