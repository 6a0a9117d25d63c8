// AQ19. Which groups duplicate each other?
import type { z } from 'zod';
import { overlappingBodies as query } from '#cypher/structure/overlapping-bodies.ts';
import { filterOf } from '#cypher/filters.ts';
import type { Day } from '#schema/period.ts';
import { certaintyOn, weakest } from '#schema/rules/certainty.ts';
import { citationsOf } from '#schema/rules/citing.ts';
import { overlapsAmong, type Overlap } from '#schema/rules/overlaps.ts';
import { readingOn, type Reading } from '#schema/rules/statement.ts';
import { toThing, toThings } from '#schema/rules/thing.ts';
import type { Visibility } from '#schema/vocabulary/seats.ts';
import { liveStatuses } from '#schema/vocabulary/statuses.ts';
import { answerAsText, listed } from '#schema/wording/answer-text.ts';
import { sayOverlap, sayOverlaps } from '#schema/wording/overlapping-bodies.ts';
import { moreLines } from '#schema/wording/list-text.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

export interface AskOverlaps {
  readonly asOf: Day;
  readonly proposals: boolean;
  /** The least share of members in common, in per cent. */
  readonly threshold: number;
  /** Only pairs with this body. */
  readonly body?: string | null | undefined;
  readonly first: number;
  readonly skip: number;
  readonly visibilities: readonly Visibility[];
}

type Body = z.infer<typeof query.row>['bodies'][number] & { readonly papers: readonly string[] };

/** Of every body known on the day. A pair nobody knows the members of is told only where something else ties the two. Undefined: the body asked about is none. */
export async function overlappingBodies(tx: Tx, { asOf, proposals, threshold, body, first, skip, visibilities }: AskOverlaps) {
  const [found] = await run(tx, query, { body: filterOf(body), asOf, statuses: liveStatuses(proposals), visibilities });
  if (found === undefined) return undefined;
  const { bodies, evidence, revision } = found;
  const reading = readingOn(asOf, evidence);
  const compared = bodies.map((each): Body => ({ ...each, papers: citationsOf(each.claimIds, reading.cited).map(({ document }) => document.id) }));
  const overlaps = overlapsAmong(compared, threshold).filter(({ bodies: pair }) => typeof body !== 'string' || pair.some(({ id }) => id === body));
  const unlisted = compared.filter(({ members }) => members.length === 0).length;
  const pairs = overlaps.slice(skip, skip + first).map((overlap) => pairOf(overlap, reading));
  const say = sayOverlaps({ asOf, pairs: overlaps.length, unlisted, bodies: bodies.length });
  return {
    at: { asOf, revision, proposals },
    say, pairs, total: overlaps.length, unlisted, bodies: bodies.length,
    asText: answerAsText({ about: 'Bodies that may duplicate each other', asOf, say, parts: [{ lines: [...pairs.map(listed), ...moreLines({ total: overlaps.length, shown: pairs.length })] }] }),
  };
}

function pairOf({ bodies: [one, other], sharedMembers, share, sharedRemit, mayBeOne }: Overlap<Body>, { asOf, cited }: Reading) {
  const things = [toThing(one), toThing(other)] as const;
  const members = toThings(sharedMembers.flatMap((id) => one.members.find((member) => member.id === id) ?? []));
  const titles = sharedRemit.flatMap((id) => one.remit.find((item) => item.id === id)?.title ?? []);
  const shared = [one, other].flatMap((body) => [...body.members, ...body.remit]).filter(({ id }) => sharedMembers.includes(id) || sharedRemit.includes(id));
  return {
    id: `${one.id}+${other.id}`,
    bodies: things,
    say: sayOverlap({
      bodies: [{ ...things[0], status: one.status }, { ...things[1], status: other.status }], sharedMembers: members, named: new Set([...one.members, ...other.members].map(({ id }) => id)).size,
      unlisted: [one, other].filter((body) => body.members.length === 0).map(toThing), sharedRemit: titles, mayBeOne,
    }),
    sharedMembers: members, share, absence: share === null ? 'NOT_STATED_IN_SOURCE' as const : null, sharedRemit: titles, mayBeOne,
    certainty: weakest([certaintyOn(asOf, one), certaintyOn(asOf, other)]),
    evidence: citationsOf([...shared, ...(mayBeOne || shared.length === 0 ? [one, other] : [])].flatMap(({ claimIds }) => claimIds), cited),
  };
}
