// AQ12. How does our group connect to that board? The database finds the steps of the shortest ways, a rule walks them.
import type { z } from 'zod';
import { connection as query } from '#cypher/structure/connection.ts';
import type { Thing } from '#schema/answer.ts';
import type { Day } from '#schema/period.ts';
import { certaintyOn, weakest } from '#schema/rules/certainty.ts';
import { basisOfLine } from '#schema/rules/citing.ts';
import { waysBetween } from '#schema/rules/connection.ts';
import { groundOfEnd } from '#schema/rules/history-statements.ts';
import { idleOn } from '#schema/rules/idle-party.ts';
import { atOf } from '#schema/rules/page.ts';
import { hasEnded } from '#schema/rules/status-on.ts';
import { readingOn, silence, statementOf, type Reading } from '#schema/rules/statement.ts';
import { toThing, toThings } from '#schema/rules/thing.ts';
import type { AbsenceReason } from '#schema/vocabulary/absence-reasons.ts';
import { liveStatuses } from '#schema/vocabulary/statuses.ts';
import { answerAsText, listed } from '#schema/wording/answer-text.ts';
import { sayBreak, sayConnection, sayIdleSide, saySame, sayWay, sayWayStep, type SpokenStep } from '#schema/wording/connection.ts';
import { moreLines } from '#schema/wording/list-text.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

export interface AskConnection {
  readonly from: string;
  readonly to: string;
  readonly asOf: Day;
  readonly proposals: boolean;
}

type Side = z.infer<typeof query.row>;
type Step = Side['steps'][number];

/** Every shortest way, or how far either side leads. Undefined: one of the two is no body, organisation or post. */
export async function connection(tx: Tx, { from: fromId, to: toId, asOf, proposals }: AskConnection) {
  const [near, far] = await run(tx, query, { from: fromId, to: toId, asOf, statuses: liveStatuses(proposals) });
  if (near === undefined || far === undefined) return undefined;
  const [from, to] = [toThing(near.start), toThing(far.start)];
  const reading = readingOn(asOf, [...near.evidence, ...far.evidence.filter(({ id }) => near.evidence.every((cited) => cited.id !== id))]);
  const { ways, total } = waysBetween([from.id, to.id], near.steps);
  const paths = ways.map((way) => pathOf(from, way, reading));
  const isSame = from.id === to.id;
  const idle = [near, far].flatMap(({ start }) => idleOn({ asOf, proposals }, toThing(start), start) ?? []);
  const isApart = !isSame && paths.length === 0;
  const breaks = isApart ? [near, far].map((side) => breakOf(side, proposals, reading)) : [];
  const say = isSame ? saySame(from) : sayConnection({ from, to, first: paths[0]?.say, total, idle: idle.map((side) => side.say) });
  return {
    at: atOf({ id: from.id, asOf, proposals }, near.revision),
    say, from, to, paths, total, breaks,
    absence: isApart ? whyApart(idle.map(({ absence }) => absence)) : null,
    asText: answerAsText({
      about: `How ${from.name} connects to ${to.name}`, asOf, say,
      parts: [...paths.map((path) => ({ lines: path.steps.map(listed) })), { lines: moreLines({ total, shown: paths.length }) }, { heading: 'Where it breaks', lines: breaks.map(listed) }],
    }),
  };
}

function pathOf(from: Thing, way: readonly Step[], reading: Reading) {
  const certainties = way.map((step) => certaintyOn(reading.asOf, step));
  return {
    id: way.map(({ id }) => id).join('+'),
    say: sayWay(from, way.map((step) => spoken(step, reading))),
    steps: way.map((step, at) => stepOf(beforeOf(from, way[at - 1]), step, reading)),
    certainty: weakest([certainties[0] ?? 'EXTRAPOLATED', ...certainties]),
  };
}

function beforeOf(from: Thing, previous: Step | undefined): Thing {
  return previous === undefined ? from : toThing(previous.party);
}

function stepOf(before: Thing, step: Step, reading: Reading) {
  const { id, type, status } = step;
  const { say, voice, certainty, evidence } = statementOf(step, { say: sayWayStep(before, spoken(step, reading)), isReading: isRead(step, reading) }, reading);
  return { id, type, status, party: toThing(step.party), say, voice, certainty, evidence };
}

function spoken(step: Step, reading: Reading): SpokenStep {
  const { voice } = statementOf(step, { say: '', isReading: isRead(step, reading) }, reading);
  return { ...step, party: toThing(step.party), isReading: voice === 'OUR_READING' };
}

function isRead(step: Step, { cited }: Reading): boolean {
  return basisOfLine(step, cited) === 'IMPLIED';
}

function whyApart(reasons: readonly AbsenceReason[]): AbsenceReason {
  return reasons.find((reason) => reason === 'BODY_ENDED') ?? reasons.find((reason) => reason === 'AWAITING_AGREEMENT') ?? 'NOT_STATED_IN_SOURCE';
}

// That a side does not stand on the day is known, and told with its ground; that nothing leads on is silence.
function breakOf({ start, reached }: Side, proposals: boolean, reading: Reading) {
  const { asOf } = reading;
  const party = toThing(start);
  const id = `${party.id}.reach`;
  const idle = idleOn({ asOf, proposals }, party, start);
  if (idle !== undefined && start.firstAttested <= asOf) {
    const ground = hasEnded(asOf, start) ? groundOfEnd(start) : start;
    return statementOf({ ...ground, id }, { say: sayIdleSide(idle.say), links: [party] }, reading);
  }
  const others = toThings(reached);
  return { ...silence(id, idle === undefined ? sayBreak(party, others) : sayIdleSide(idle.say), certaintyOn(asOf, start)), links: [party, ...others.slice(0, 5)] };
}
