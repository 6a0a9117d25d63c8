// What does this plan hold, who answers for it and its areas, and with what is it aligned?
import { planProfile as query, type PlanProfileRow } from '#cypher/plans/plan-profile.ts';
import type { Slot } from '#schema/answer.ts';
import { absentSlot } from '#schema/rules/absence.ts';
import { alignmentStatements } from '#schema/rules/alignment-statements.ts';
import { certaintyOn } from '#schema/rules/certainty.ts';
import { citationsOf } from '#schema/rules/citing.ts';
import { holderStatements } from '#schema/rules/duty-statements.ts';
import { spanStatements } from '#schema/rules/history-statements.ts';
import { mentionStatements } from '#schema/rules/mention-statements.ts';
import { nearestToDates } from '#schema/rules/nearest-in-plan.ts';
import { paramsOf, rowPageOf, type PartyAsk } from '#schema/rules/page.ts';
import { planAreas } from '#schema/rules/plan-areas.ts';
import { signatureStatements } from '#schema/rules/signature-statements.ts';
import { allEvidence, type Reading } from '#schema/rules/statement.ts';
import { toThings } from '#schema/rules/thing.ts';
import { ENDED } from '#schema/wording/history.ts';
import { PLAN_KIND_WORDS, PLAN_SLOTS, sayEdition, sayPlan } from '#schema/wording/plan-profile.ts';
import { filledSlot } from '#schema/wording/slots.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

/** The edition, the newest edition of a plan, or the one an area or theme stands in. Undefined: the id is none of these. */
export async function planProfile(tx: Tx, ask: PartyAsk) {
  const [found] = await run(tx, query, paramsOf(ask));
  if (found === undefined) return undefined;
  const { edition } = found;
  return rowPageOf(ask, { subject: edition, found, blank: BLANK, portrait: (reading) => portrait(found, reading) });
}

const BLANK = { slots: [], areas: [], objectives: [], outcomes: [], risks: [], signatures: [], duties: [], alignments: [], evidence: [] };

function portrait(found: PlanProfileRow, reading: Reading) {
  const { edition } = found;
  const rows = slots(found, reading);
  const areas = planAreas(found.areas, certaintyOn(reading.asOf, edition), reading);
  const duties = holderStatements(edition, found.holders, reading);
  const signatures = signatureStatements(found.signatures, reading);
  const alignments = [...alignmentStatements(edition.id, found.alignments, reading), ...mentionStatements(edition, found.mentions, reading)];
  return {
    say: sayPlan(holdings(found)),
    slots: rows,
    areas,
    objectives: toThings(found.objectives),
    outcomes: toThings(found.outcomes),
    risks: toThings(found.risks),
    signatures,
    duties,
    alignments,
    evidence: allEvidence([...rows, ...areas.map((area) => area.responsibility), ...signatures, ...duties, ...alignments]),
  };
}

function holdings({ areas, objectives, outcomes, risks }: PlanProfileRow) {
  const sum = (count: (area: PlanProfileRow['areas'][number]) => number): number => areas.reduce((total, area) => total + count(area), 0);
  return {
    areas: areas.length,
    themes: sum((area) => area.themes.length),
    deliverables: sum((area) => area.themes.reduce((total, theme) => total + theme.deliverables.length, 0)),
    objectives: objectives.length + sum((area) => area.objectives.length),
    measures: sum((area) => area.measures.length),
    outcomes: outcomes.length,
    risks: risks.length,
  };
}

function slots({ edition, of, signatures }: PlanProfileRow, reading: Reading): readonly Slot[] {
  const evidence = citationsOf(edition.claimIds, reading.cited);
  const row = (slot: keyof typeof PLAN_SLOTS, say: string, remark?: string | null): Slot =>
    filledSlot({ slot, heading: PLAN_SLOTS[slot], remark }, { say, evidence });
  const dates = spanStatements(edition, { began: 'made', ended: ENDED }, reading).filter((said) => said.voice !== 'NOT_STATED');
  return [
    row('kind', PLAN_KIND_WORDS[of.kind], of.note),
    row('standing', sayEdition(edition)),
    dates.length === 0 ? absentSlot({ slot: 'dates', heading: PLAN_SLOTS.dates, nearest: nearestToDates(edition, signatures, reading) }, [], reading) : row('dates', dates.map((said) => said.say).join(' ')),
  ];
}
