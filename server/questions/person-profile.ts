// Which public posts does this person hold, as the papers show it?
import { personProfile as query, type PersonProfileRow } from '#cypher/people/person-profile.ts';
import { newestFirst } from '#schema/rules/attestation.ts';
import { seenStatements } from '#schema/rules/history-statements.ts';
import { mentionStatements } from '#schema/rules/mention-statements.ts';
import { pageOf, paramsOf, type PartyAsk } from '#schema/rules/page.ts';
import { holdingStatements } from '#schema/rules/seat-statements.ts';
import { allEvidence, type Reading } from '#schema/rules/statement.ts';
import { toThing } from '#schema/rules/thing.ts';
import { sayPerson } from '#schema/wording/person-profile.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

/** A person the reader may see, with the posts held on the day. Undefined: no such person, or none to be shown. */
export async function personProfile(tx: Tx, ask: PartyAsk) {
  const [found] = await run(tx, query, paramsOf(ask));
  if (found === undefined) return undefined;
  const { person } = found;
  return pageOf(ask, { subject: person, found, blank: BLANK, portrait: (reading) => portrait(found, reading) });
}

const BLANK = { appointments: [], history: [], evidence: [] };

function portrait(found: PersonProfileRow, reading: Reading) {
  const { person } = found;
  const holdings = newestFirst(reading.asOf, found.appointments);
  const appointments = holdingStatements(holdings, reading);
  const history = [...seenStatements(person, reading), ...mentionStatements(person, found.mentions, reading)];
  const say = sayPerson({ ...person, posts: holdings.map(({ post, status }) => ({ name: toThing(post).name, status })) });
  return { say, appointments, history, evidence: allEvidence([...appointments, ...history]) };
}
