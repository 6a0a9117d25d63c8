// What is this risk, how is it rated and what is done about it?
import { riskProfile as query, type RiskProfileRow } from '#cypher/plans/risk-profile.ts';
import { absentSlot } from '#schema/rules/absence.ts';
import { citationsOf } from '#schema/rules/citing.ts';
import { atOf, isHeardOf, sayUnheard, type PageAsk } from '#schema/rules/page.ts';
import { allEvidence, readingOn, statementOf, type Reading } from '#schema/rules/statement.ts';
import { toThing } from '#schema/rules/thing.ts';
import { liveStatuses } from '#schema/vocabulary/statuses.ts';
import { RATING_WORDS, RISK_SLOTS, sayMitigation, sayRisk } from '#schema/wording/risk-profile.ts';
import { filledSlot } from '#schema/wording/slots.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

/** The risk as printed; empty before its paper. Undefined: no such risk. */
export async function riskProfile(tx: Tx, ask: PageAsk) {
  const [found] = await run(tx, query, { id: ask.id, asOf: ask.asOf, statuses: liveStatuses(ask.proposals) });
  if (found === undefined) return undefined;
  const { item } = found;
  return {
    at: atOf(ask, found.revision),
    thing: toThing(item),
    plan: toThing(found.plan),
    version: item.version,
    ...(isHeardOf(ask.asOf, item) ? portrait(found, readingOn(ask.asOf, found.evidence)) : { ...BLANK, say: sayUnheard(item, found.evidence) }),
  };
}

const BLANK = { slots: [], mitigations: [], evidence: [] };

function portrait(found: RiskProfileRow, reading: Reading) {
  const { item, absences } = found;
  const evidence = citationsOf(item.claimIds, reading.cited);
  const row = { slot: 'rating', heading: RISK_SLOTS.rating, remark: item.note ?? undefined };
  const rating = item.rating === null ? absentSlot({ ...row, recordedAs: 'rating' }, absences, reading)
    : filledSlot(row, { say: RATING_WORDS[item.rating], evidence });
  const mitigations = found.mitigations.map((step) => statementOf(step, { say: sayMitigation(step.title, step.status) }, reading));
  return {
    say: sayRisk(toThing(found.plan).name, mitigations.length),
    slots: [rating],
    mitigations,
    evidence: allEvidence([{ evidence }, rating, ...mitigations]),
  };
}
