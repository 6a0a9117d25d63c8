// AQ14. Whose terms of reference are missing, or due for review?
import type { z } from 'zod';
import { filterOf } from '#cypher/filters.ts';
import { termsDue as query } from '#cypher/structure/terms-due.ts';
import type { Day } from '#schema/period.ts';
import { certaintyOn } from '#schema/rules/certainty.ts';
import { citationsOf } from '#schema/rules/citing.ts';
import { besideTerms } from '#schema/rules/nearest.ts';
import { bodyKindTallies } from '#schema/rules/body-kind-tallies.ts';
import { isNarrowed, narrowedTo } from '#schema/rules/narrowed.ts';
import { readingOn, type Reading } from '#schema/rules/statement.ts';
import { bySoonest, daysLeft, nearestTo, recordDay, stateOf, type TermsState } from '#schema/rules/terms-due.ts';
import { toThing } from '#schema/rules/thing.ts';
import type { BodyKind } from '#schema/vocabulary/body-kinds.ts';
import { liveStatuses } from '#schema/vocabulary/statuses.ts';
import { answerAsText, listed } from '#schema/wording/answer-text.ts';
import { moreLines } from '#schema/wording/list-text.ts';
import { kindWords } from '#schema/wording/body-profile.ts';
import { sayOnly } from '#schema/wording/narrowed.ts';
import { sayTerms, sayTermsDue } from '#schema/wording/terms-due.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

export interface AskTermsDue {
  readonly today: Day;
  /** The last day on which a review counts as due; default the day of the record. */
  readonly by?: Day | null | undefined;
  /** The day of the record; default `by`, or today where that lies ahead. */
  readonly asOf?: Day | null | undefined;
  /** Only this body; absent: all. */
  readonly body?: string | null | undefined;
  /** Only bodies of this kind; absent: all. */
  readonly kind?: BodyKind | null | undefined;
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

/** Of every body known on the day; those whose review falls later are not listed. Undefined: no such body. */
export async function termsDue(tx: Tx, { today, proposals, first, skip, ...ask }: AskTermsDue) {
  const by = ask.by ?? ask.asOf ?? today;
  const asOf = recordDay(today, { by, asOf: ask.asOf ?? undefined });
  const [found] = await run(tx, query, { asOf, body: filterOf(ask.body), kind: ask.kind ?? '', statuses: liveStatuses(proposals) });
  const only = narrowedTo([ask.body], found?.named ?? []);
  if (found === undefined || only === undefined) return undefined;
  const { bodies, agreements, evidence, revision } = found;
  const reading = readingOn(asOf, evidence);
  const every = bodies.map((body) => ({ body, state: stateOf(by, body) })).filter(({ state }) => state !== 'LATER');
  const terms = every.map((one) => termsOf(one, agreements, reading)).toSorted((a, b) => bySoonest(a.place, b.place)).slice(skip, skip + first).map(({ shown }) => shown);
  const count = (wanted: TermsState) => every.filter(({ state }) => state === wanted).length;
  const counts = { due: count('DUE'), undated: count('UNDATED'), missing: count('MISSING') };
  const say = sayTermsDue({ by, ...counts, bodies: bodies.length, isNarrowed: isNarrowed(ask.body, ask.kind) });
  return {
    at: { asOf, revision, proposals },
    by, say, terms, total: every.length, ...counts, narrowedTo: only, byKind: bodyKindTallies(every.map(({ body }) => body.kind)),
    asText: answerAsText({
      about: sayOnly('Terms of reference that are missing or due for review', only, kindWords(ask.kind)), asOf, say,
      parts: [{ lines: [...terms.flatMap((one) => [listed(one), ...one.nearest.map((near) => `  ${near.say}`)]), ...moreLines({ total: every.length, shown: terms.length })] }],
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
