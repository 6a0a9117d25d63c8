// AQ14. Whose terms of reference are missing, or due for review?
import type { z } from 'zod';
import { termsDue as query } from '#cypher/structure/terms-due.ts';
import type { Day } from '#schema/period.ts';
import { certaintyOn } from '#schema/rules/certainty.ts';
import { citationsOf } from '#schema/rules/citing.ts';
import { besideTerms } from '#schema/rules/nearest.ts';
import { readingOn, type Reading } from '#schema/rules/statement.ts';
import { bySoonest, daysLeft, nearestTo, recordDay, stateOf, type TermsState } from '#schema/rules/terms-due.ts';
import { toThing } from '#schema/rules/thing.ts';
import { liveStatuses } from '#schema/vocabulary/statuses.ts';
import { answerAsText } from '#schema/wording/answer-text.ts';
import { sayTerms, sayTermsDue } from '#schema/wording/terms-due.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

export interface AskTermsDue {
  readonly today: Day;
  /** The last day on which a review counts as due; default the day of the record. */
  readonly by?: Day | null | undefined;
  /** The day of the record; default `by`, or today where that lies ahead. */
  readonly asOf?: Day | null | undefined;
  readonly proposals: boolean;
  readonly first: number;
  readonly skip: number;
}

type Found = z.infer<typeof query.row>;
type Body = Found['bodies'][number];
interface Listed {
  readonly body: Body;
  readonly state: TermsState;
}

/** Of every body known on the day; those whose review falls later are not listed. */
export async function termsDue(tx: Tx, { today, proposals, first, skip, ...ask }: AskTermsDue) {
  const by = ask.by ?? ask.asOf ?? today;
  const asOf = recordDay(today, { by, asOf: ask.asOf ?? undefined });
  const [found] = await run(tx, query, { asOf, statuses: liveStatuses(proposals) });
  const { bodies, agreements, evidence, revision } = found ?? { bodies: [], agreements: [], evidence: [], revision: 0 };
  const reading = readingOn(asOf, evidence);
  const listed = bodies.map((body) => ({ body, state: stateOf(by, body) })).filter(({ state }) => state !== 'LATER');
  const terms = listed.map((one) => termsOf(one, agreements, reading)).toSorted((a, b) => bySoonest(a.place, b.place)).slice(skip, skip + first).map(({ shown }) => shown);
  const count = (wanted: TermsState) => listed.filter(({ state }) => state === wanted).length;
  const counts = { due: count('DUE'), undated: count('UNDATED'), missing: count('MISSING') };
  const say = sayTermsDue({ by, ...counts, bodies: bodies.length });
  return {
    at: { asOf, revision, proposals },
    by, say, terms, total: listed.length, ...counts,
    asText: answerAsText({
      about: 'Terms of reference that are missing or due for review', asOf, say,
      parts: [{ lines: terms.flatMap((one) => [`- ${one.say}`, ...one.nearest.map((near) => `  ${near.say}`)]) }],
    }),
  };
}

function termsOf({ body, state }: Listed, agreements: Found['agreements'], reading: Reading) {
  const [newest] = body.terms;
  const thing = toThing(body);
  const told = toldOf(reading.asOf, newest);
  const nearest = newest === undefined ? nearestTo(body, agreements) : [];
  const fact = newest ?? body;
  const shown = {
    body: thing, version: told.edition, reviewDue: told.reviewDue, daysLeft: told.left,
    absence: told.left === null ? 'NOT_STATED_IN_SOURCE' as const : null,
    say: sayTerms({ body: thing, terms: newest === undefined ? undefined : { ...told, status: newest.status }, daysLeft: told.left }),
    nearest: nearest.map((beside) => besideTerms(beside, reading)),
    status: fact.status, certainty: certaintyOn(reading.asOf, fact), evidence: citationsOf(fact.claimIds, reading.cited),
  };
  return { shown, place: { state, reviewDue: told.reviewDue, hasNearest: nearest.length > 0, name: thing.name, id: body.id } };
}

function toldOf(asOf: Day, terms: Body['terms'][number] | undefined) {
  return { edition: terms?.edition ?? null, reviewDue: terms?.reviewDue ?? null, left: daysLeft(asOf, terms) };
}
