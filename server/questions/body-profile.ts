// AQ13. What is this board, by what power, who is on it, what does it answer for?
import { bodyProfile as query, type BodyProfileRow } from '#cypher/structure/body-profile.ts';
import { bodySlots, wholeOf } from '#schema/rules/body-slots.ts';
import { certaintyOn } from '#schema/rules/certainty.ts';
import { dutyStatements } from '#schema/rules/duty-statements.ts';
import { historyStatements, papersOf } from '#schema/rules/history-statements.ts';
import { lineStatements, reportingSilence } from '#schema/rules/line-statements.ts';
import { decisionStatements, happeningStatements, mentionStatements } from '#schema/rules/mention-statements.ts';
import { heardStatus, paramsOf, rowPageOf, type PartyAsk } from '#schema/rules/page.ts';
import { namesAsPrinted } from '#schema/rules/printed-names.ts';
import { signatureStatements } from '#schema/rules/signature-statements.ts';
import { allEvidence, type Reading } from '#schema/rules/statement.ts';
import { sayUnbegun, statusOn } from '#schema/rules/status-on.ts';
import { toThing } from '#schema/rules/thing.ts';
import { sayBody, sayBodyKind, sayWhatItIs } from '#schema/wording/body-profile.ts';
import { STOOD_DOWN } from '#schema/wording/history.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

/** The body whatever its status, and what is known of it on the day. Undefined: no such body. */
export async function bodyProfile(tx: Tx, ask: PartyAsk) {
  const [found] = await run(tx, query, paramsOf(ask));
  if (found === undefined) return undefined;
  const { body } = found;
  return {
    kindLabel: sayBodyKind(body),
    status: heardStatus(ask.asOf, body),
    ...rowPageOf(ask, { subject: body, found, blank: BLANK, portrait: (reading) => portrait(found, reading) }),
  };
}

const BLANK = { slots: [], duties: [], themes: [], lines: [], mentions: [], history: [], namesAsPrinted: [], evidence: [] };

function portrait(found: BodyProfileRow, reading: Reading) {
  const { body } = found;
  const thing = toThing(body);
  const parts = {
    slots: bodySlots(found, reading),
    duties: dutyStatements(body, found.duties, reading),
    lines: [...lineStatements(thing, found.lines, reading), ...reportingSilence(thing, found.lines, certaintyOn(reading.asOf, body))],
    mentions: [...signatureStatements(found.signatures, reading), ...mentionStatements(body, found.mentions, reading), ...decisionStatements(found.decisions, reading), ...happeningStatements(found.happenings, reading)],
    history: historyStatements(body, { began: 'set up', ended: STOOD_DOWN, names: body }, reading),
  };
  return {
    ...parts,
    say: sayUnbegun(reading.asOf, thing, body) ?? sayBody(thing, sayWhatItIs(body, wholeOf(found, reading)), statusOn(reading.asOf, body)),
    themes: found.themes.map((tally) => ({ ...tally, theme: toThing(tally.theme) })),
    namesAsPrinted: namesAsPrinted(body, papersOf(body.claimIds, reading)),
    evidence: allEvidence(Object.values(parts).flat()),
  };
}
