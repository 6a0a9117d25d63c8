// AQ10. Which lines rest on nothing, on a proposal or on old papers?
import type { z } from 'zod';
import { weakEvidence as query } from '#cypher/evidence/weak-evidence.ts';
import type { CitedDocument, Thing } from '#schema/answer.ts';
import type { Day } from '#schema/period.ts';
import { lastSeenOn } from '#schema/rules/attestation.ts';
import { certaintyOn } from '#schema/rules/certainty.ts';
import { citationsOf, type StoredCitation } from '#schema/rules/citing.ts';
import { byKeys } from '#schema/rules/ordering.ts';
import { hasEmptyId } from '#schema/rules/page.ts';
import { readingOn, type Reading } from '#schema/rules/statement.ts';
import { toThing } from '#schema/rules/thing.ts';
import { weakGrounds } from '#schema/rules/weak-evidence.ts';
import { WEAK_GROUNDS, type WeakGround } from '#schema/vocabulary/gaps.ts';
import { liveStatuses } from '#schema/vocabulary/statuses.ts';
import { listAsText, sayShown } from '#schema/wording/gap-lists.ts';
import { sayLine } from '#schema/wording/line.ts';
import { sayWeakEvidence, sayWhyWeak, WEAK_GROUND_WORDS } from '#schema/wording/weak-evidence.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

export interface AskWeakEvidence {
  readonly asOf: Day;
  readonly proposals: boolean;
  /** A paper older than so many months is old. */
  readonly months: number;
  /** Only lines at this party. */
  readonly body?: string | null | undefined;
  readonly ground?: WeakGround | null | undefined;
  readonly first: number;
  readonly offset: number;
}

/** One page of weak lines, and counts of all. Undefined: there is no such party. */
export async function weakEvidence(tx: Tx, { asOf, proposals, months, body, ground = null, first, offset }: AskWeakEvidence) {
  if (hasEmptyId([body])) return undefined;
  const [found] = await run(tx, query, { asOf, party: body ?? '', statuses: liveStatuses(proposals) });
  if (found?.isKnown !== true) return undefined;
  const reading = readingOn(asOf, found.evidence);
  const all = found.lines.map((line) => lineOf(line, { reading, all: found.evidence, months })).filter(({ grounds }) => grounds.length > 0);
  const wanted = all.filter(({ grounds }) => ground === null || grounds.includes(ground)).toSorted(weakestFirst);
  const weak = wanted.slice(offset, offset + first);
  const say = sayWeakEvidence({ weak: all.length, lines: found.lines.length, months });
  return {
    at: { asOf, revision: found.revision ?? 0, proposals },
    say,
    total: wanted.length,
    lines: found.lines.length,
    weak,
    byGround: WEAK_GROUNDS.map((one) => ({ ground: one, say: WEAK_GROUND_WORDS[one], count: all.filter(({ grounds }) => grounds.includes(one)).length })).filter(({ count }) => count > 0),
    asText: listAsText({
      heading: 'Lines that rest on little', asOf, say: `${say}${sayShown({ shown: weak.length, total: wanted.length, offset })}`,
      rows: weak.map((line) => `${line.say} ${line.why}`),
    }),
  };
}

type StoredLine = z.infer<typeof query.row>['lines'][number];

interface Judging {
  readonly reading: Reading;
  /** Citations of any day. */
  readonly all: readonly StoredCitation[];
  readonly months: number;
}

function lineOf(line: StoredLine, { reading, all, months }: Judging) {
  const upToNow = citationsOf(line.claimIds, reading.cited);
  // A paper of a later day that dates the line back rests it as well.
  const evidence = upToNow.length > 0 ? upToNow : citationsOf(line.claimIds, all);
  const papers = papersOf(evidence.map(({ document }) => document));
  const modalities = [...new Set(evidence.map(({ modality }) => modality))];
  const [from, to]: readonly [Thing, Thing] = [toThing(line.from), toThing(line.to)];
  const grounds = weakGrounds({ ...line, modalities }, { asOf: reading.asOf, months });
  return {
    id: line.id,
    say: sayLine({ ...line, from, to }),
    why: sayWhyWeak({ grounds, papers, lastSeen: lastSeenOn(reading.asOf, line) }),
    grounds,
    status: line.status,
    from,
    to,
    newestPaper: papers.at(-1) ?? null,
    modalities,
    certainty: certaintyOn(reading.asOf, line),
    evidence,
  };
}

function papersOf(cited: readonly CitedDocument[]): readonly CitedDocument[] {
  return [...new Map(cited.map((paper) => [paper.id, paper])).values()];
}

const weakestFirst = byKeys((line: ReturnType<typeof lineOf>) => [WEAK_GROUNDS.indexOf(line.grounds[0] ?? 'OLD_PAPERS'), line.newestPaper?.issued ?? '', line.id]);
