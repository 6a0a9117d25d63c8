// What is this risk, how is it rated and what is done about it?
import { riskProfile as query, type RiskProfileRow } from '#cypher/plans/risk-profile.ts';
import type { Statement } from '#schema/answer.ts';
import { absentSlot } from '#schema/rules/absence.ts';
import { citationsOf } from '#schema/rules/citing.ts';
import { paramsOf, rowPageOf, type PageAsk } from '#schema/rules/page.ts';
import { allEvidence, statementOf, type Reading } from '#schema/rules/statement.ts';
import { toThing } from '#schema/rules/thing.ts';
import { RATING_WORDS, RISK_SLOTS, sayMitigation, sayRatedElsewhere, sayRisk } from '#schema/wording/risk-profile.ts';
import { filledSlot } from '#schema/wording/slots.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

/** The risk as printed; empty before its paper. Undefined: no such risk. */
export async function riskProfile(tx: Tx, ask: PageAsk) {
  const [found] = await run(tx, query, paramsOf(ask));
  if (found === undefined) return undefined;
  const { item } = found;
  return {
    plan: toThing(found.plan),
    version: item.version,
    ...rowPageOf(ask, { subject: item, found, blank: BLANK, portrait: (reading) => portrait(found, reading) }),
  };
}

const BLANK = { slots: [], mitigations: [], evidence: [] };

function portrait(found: RiskProfileRow, reading: Reading) {
  const { item, absences } = found;
  const evidence = citationsOf(item.claimIds, reading.cited);
  const row = { slot: 'rating', heading: RISK_SLOTS.rating, remark: item.note ?? undefined };
  const rating = item.rating === null ? absentSlot({ ...row, recordedAs: 'rating', nearest: ratedElsewhere(found, reading) }, absences, reading)
    : filledSlot(row, { say: RATING_WORDS[item.rating], evidence });
  const mitigations = found.mitigations.map((step) => statementOf(step, { say: sayMitigation(step.title, step.status) }, reading));
  return {
    say: sayRisk(toThing(found.plan).name, mitigations.length),
    slots: [rating],
    mitigations,
    evidence: allEvidence([{ evidence }, rating, ...mitigations]),
  };
}

function ratedElsewhere({ ratedElsewhere: other }: RiskProfileRow, reading: Reading): readonly Statement[] {
  if (other === null) return [];
  const plan = toThing(other);
  return [statementOf(other, { say: sayRatedElsewhere({ plan: plan.name, rated: other.rated, risks: other.risks }), links: [plan], isReading: true }, reading)];
}
