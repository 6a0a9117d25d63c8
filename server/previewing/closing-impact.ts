// What would be left if a party were closed on a day: what rests on it before and after, and what stays open.
import type { Day } from '#schema/period.ts';
import { refused, type Outcome, type Problem } from '#schema/problem.ts';
import { lossesBetween, lossSlots, lossStatements, passagesAbout, sayImpact } from '#schema/rules/impact.ts';
import { readingOn, type Reading } from '#schema/rules/statement.ts';
import { toThing } from '#schema/rules/thing.ts';
import type { Resting } from '#schema/vocabulary/resting.ts';
import type { Visibility } from '#schema/vocabulary/seats.ts';
import { sayCannotEnd } from '#schema/wording/impact.ts';
import { impactAsText } from '#schema/wording/impact-text.ts';
import { closeBody } from '../commands/close-body.ts';
import { closeOrganisation } from '../commands/close-organisation.ts';
import { closePost } from '../commands/close-post.ts';
import { leftOpenIn } from '../neo4j/left-open.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import type { Tx } from '../neo4j/tx.ts';
import { standing, type Standing } from '../questions/standing.ts';
import { difference } from './difference.ts';

export interface ImpactAsk {
  readonly id: string;
  /** First day without it. */
  readonly on: Day;
  readonly proposals: boolean;
  readonly visibilities: readonly Visibility[];
  /** Another of its kind that it would be merged into. */
  readonly into?: string | null | undefined;
}

interface Shown {
  readonly aspects: readonly Resting[];
  /** Labels that the question is about. */
  readonly labels: readonly string[];
  readonly by: Authorship;
}

/** Undefined: no such party of that kind. Writes inside `tx`: only ever call it where everything is undone. */
export async function closingImpact(tx: Tx, ask: ImpactAsk, shown: Shown) {
  const { on, proposals } = ask;
  const { before, after, problems, result } = await difference(tx, {
    ask: () => standing(tx, ask),
    change: async (_, found) => (isAskedAbout(found, shown) ? await closed(tx, { ask, party: found.party, by: shown.by }) : refused([])),
  });
  if (!isAskedAbout(before, shown) || after === undefined) return undefined;
  const reading = readingOn(on, before.evidence);
  return { ...told(before, after, { shown, reading, on, problems }), problems, leftOpen: leftOpenIn(result), at: { asOf: on, revision: before.revision, proposals } };
}

function isAskedAbout(found: Standing | undefined, { labels }: Shown): found is Standing {
  return found !== undefined && labels.some((label) => found.party.labels.includes(label));
}

interface Tried {
  readonly shown: Shown;
  readonly reading: Reading;
  readonly on: Day;
  readonly problems: readonly Problem[];
}

function told(before: Standing, after: Standing, { shown, reading, on, problems }: Tried) {
  const losses = lossesBetween(before.rests, after.rests);
  const thing = toThing(before.party);
  const answer = {
    thing,
    on,
    say: problems.length === 0 ? sayImpact(thing, losses) : sayCannotEnd(thing, on, problems),
    slots: lossSlots(shown.aspects, losses, reading),
    losses: lossStatements(losses, reading),
    mentions: passagesAbout([...before.party.claimIds, ...before.mentions], reading.cited),
  };
  return { ...answer, asText: impactAsText(answer) };
}

interface ToClose {
  readonly ask: ImpactAsk;
  readonly party: Standing['party'];
  readonly by: Authorship;
}

async function closed(tx: Tx, { ask: { id, on, into }, party: { labels, version }, by }: ToClose): Promise<Outcome<Change>> {
  const how = { version, endsOn: on, ...(typeof into === 'string' ? { kind: 'MERGED', successors: [into] } : {}) };
  if (labels.includes('Body')) return await closeBody(tx, [{ body: id, ...how }], by);
  if (labels.includes('Organisation')) return await closeOrganisation(tx, [{ organisation: id, ...how }], by);
  return await closePost(tx, [{ post: id, ...how }], by);
}
