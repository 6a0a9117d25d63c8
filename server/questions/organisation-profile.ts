// What is this organisation, where does it sit, with whom does it work, and what else do the papers say of it?
import { organisationProfile as query, type OrganisationProfileRow } from '#cypher/structure/organisation-profile.ts';
import type { Slot } from '#schema/answer.ts';
import { absentSlot } from '#schema/rules/absence.ts';
import { citationsOf } from '#schema/rules/citing.ts';
import { dutyStatements } from '#schema/rules/duty-statements.ts';
import { historyStatements, papersOf } from '#schema/rules/history-statements.ts';
import { lineStatements } from '#schema/rules/line-statements.ts';
import { happeningStatements, mentionStatements } from '#schema/rules/mention-statements.ts';
import { heardStatus, paramsOf, rowPageOf, type PartyAsk } from '#schema/rules/page.ts';
import { namesAsPrinted } from '#schema/rules/printed-names.ts';
import { seatStatements } from '#schema/rules/seat-statements.ts';
import { signatureStatements } from '#schema/rules/signature-statements.ts';
import { allEvidence, type Reading } from '#schema/rules/statement.ts';
import { sayUnbegun, statusOn } from '#schema/rules/status-on.ts';
import { toThing } from '#schema/rules/thing.ts';
import { WOUND_UP } from '#schema/wording/history.ts';
import { ORGANISATION_KIND_WORDS } from '#schema/wording/kinds.ts';
import { ORGANISATION_SLOTS, sayFunction, sayOrganisation, sayOrganisationKind } from '#schema/wording/organisation-profile.ts';
import { filledSlot } from '#schema/wording/slots.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

/** The organisation whatever its status, and what is known of it on the day. Undefined: no such organisation. */
export async function organisationProfile(tx: Tx, ask: PartyAsk) {
  const [found] = await run(tx, query, paramsOf(ask));
  if (found === undefined) return undefined;
  const { organisation } = found;
  return {
    kindLabel: ORGANISATION_KIND_WORDS[organisation.kind],
    status: heardStatus(ask.asOf, organisation),
    ...rowPageOf(ask, { subject: organisation, found, blank: BLANK, portrait: (reading) => portrait(found, reading) }),
  };
}

const BLANK = { slots: [], seats: [], duties: [], lines: [], mentions: [], history: [], namesAsPrinted: [], evidence: [] };

function portrait(found: OrganisationProfileRow, reading: Reading) {
  const { organisation } = found;
  const thing = toThing(organisation);
  const parts = {
    slots: slots(found, reading),
    seats: seatStatements(thing, found.seats, reading),
    duties: dutyStatements(organisation, found.duties, reading),
    lines: lineStatements(thing, found.lines, reading),
    mentions: [...signatureStatements(found.signatures, reading), ...mentionStatements(organisation, found.mentions, reading), ...happeningStatements(found.happenings, reading)],
    history: historyStatements(organisation, { began: 'set up', ended: WOUND_UP, names: organisation }, reading),
  };
  const say = sayUnbegun(reading.asOf, thing, organisation) ?? sayOrganisation({ name: thing, status: statusOn(reading.asOf, organisation), seats: parts.seats.length, duties: parts.duties.length });
  return { ...parts, say, namesAsPrinted: namesAsPrinted(organisation, papersOf(organisation.claimIds, reading)), evidence: allEvidence(Object.values(parts).flat()) };
}

function slots({ organisation }: OrganisationProfileRow, reading: Reading): readonly Slot[] {
  const evidence = citationsOf(organisation.claimIds, reading.cited);
  const row = (slot: keyof typeof ORGANISATION_SLOTS, say: string | undefined, remark?: string): Slot => {
    const named = { slot, heading: ORGANISATION_SLOTS[slot], remark };
    return say === undefined ? absentSlot(named, [], reading) : filledSlot(named, { say, evidence });
  };
  return [
    row('whatItIs', sayOrganisationKind(organisation.kind), organisation.note ?? undefined),
    row('function', sayFunction(organisation.function)),
  ];
}
