// Which public posts does this person hold, as the papers show it?
import { personProfile as query, type PersonProfileRow } from '#cypher/people/person-profile.ts';
import { newestFirst } from '#schema/rules/attestation.ts';
import { seenStatements } from '#schema/rules/history-statements.ts';
import { mentionStatements } from '#schema/rules/mention-statements.ts';
import { atOf, isHeardOf, sayUnheard, type PartyAsk } from '#schema/rules/page.ts';
import { holdingStatements } from '#schema/rules/seat-statements.ts';
import { allEvidence, readingOn, type Reading } from '#schema/rules/statement.ts';
import { toThing } from '#schema/rules/thing.ts';
import { liveStatuses } from '#schema/vocabulary/statuses.ts';
import { sayPerson } from '#schema/wording/person-profile.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

/** A person the reader may see, with the posts held on the day. Undefined: no such person, or none to be shown. */
export async function personProfile(tx: Tx, { visibilities, ...ask }: PartyAsk) {
  const [found] = await run(tx, query, { id: ask.id, asOf: ask.asOf, statuses: liveStatuses(ask.proposals), visibilities: [...visibilities] });
  if (found === undefined) return undefined;
  const { person } = found;
  return {
    at: atOf(ask, found.revision),
    thing: toThing(person),
    ...(isHeardOf(ask.asOf, person) ? portrait(found, readingOn(ask.asOf, found.evidence))
      : { ...BLANK, say: sayUnheard(person, found.evidence) }),
  };
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
