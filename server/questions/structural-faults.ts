// AQ18. Any loops, or groups that report to nobody?
import type { z } from 'zod';
import { filterOf } from '#cypher/filters.ts';
import { structuralFaults as query } from '#cypher/structure/structural-faults.ts';
import type { Day } from '#schema/period.ts';
import { certaintyOn, weakest } from '#schema/rules/certainty.ts';
import { citationsOf } from '#schema/rules/citing.ts';
import { loopsIn } from '#schema/rules/loops.ts';
import { byKeys } from '#schema/rules/ordering.ts';
import { bodyKindTallies } from '#schema/rules/body-kind-tallies.ts';
import { isNarrowed, narrowedTo } from '#schema/rules/narrowed.ts';
import { readingOn, type Reading } from '#schema/rules/statement.ts';
import { toThing } from '#schema/rules/thing.ts';
import type { BodyKind } from '#schema/vocabulary/body-kinds.ts';
import { liveStatuses } from '#schema/vocabulary/statuses.ts';
import { answerAsText, listed } from '#schema/wording/answer-text.ts';
import { kindWords, sayBodyKind } from '#schema/wording/body-profile.ts';
import { moreLines } from '#schema/wording/list-text.ts';
import { sayOnly } from '#schema/wording/narrowed.ts';
import { sayFaults, sayLoop, sayTop } from '#schema/wording/structural-faults.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

export interface AskFaults {
  readonly asOf: Day;
  /** Only this body, and loops that it is part of; absent: all. */
  readonly body?: string | null | undefined;
  /** Only bodies of this kind, and loops that one of them is part of; absent: all. */
  readonly kind?: BodyKind | null | undefined;
  readonly proposals: boolean;
  /** At most so many of the bodies that report to nobody. */
  readonly first: number;
  readonly skip: number;
}

type Found = z.infer<typeof query.row>;
type Line = Found['lines'][number];
type Top = Found['tops'][number];

/** Of everything known on the day; an empty graph has no faults. Undefined: no such body. */
export async function structuralFaults(tx: Tx, { asOf, body, kind, proposals, first, skip }: AskFaults) {
  const [found] = await run(tx, query, { asOf, body: filterOf(body), kind: kind ?? '', statuses: liveStatuses(proposals) });
  const only = narrowedTo([body], found?.named ?? []);
  if (found === undefined || only === undefined) return undefined;
  const { tops, lines, bodies, evidence, revision } = found;
  const reading = readingOn(asOf, evidence);
  const loops = loopsIn(lines).filter((loop) => passes(loop, { body, kind })).map((loop) => loopOf(loop, reading));
  const reportsToNobody = tops.toSorted(byStanding).slice(skip, skip + first).map((top) => topOf(top, reading));
  const say = sayFaults({ asOf, loops: loops.length, tops: tops.length, bodies, isNarrowed: isNarrowed(body, kind) });
  return {
    at: { asOf, revision, proposals },
    say, loops, reportsToNobody, total: tops.length, bodies, narrowedTo: only, byKind: bodyKindTallies(tops.map((top) => top.kind)),
    asText: answerAsText({
      about: sayOnly('Health of governance: loops, and bodies that report to nobody', only, kindWords(kind)), asOf, say,
      parts: [{ heading: 'Loops', lines: loops.map(listed) }, { heading: 'Nobody says to whom they report', lines: [...reportsToNobody.map(listed), ...moreLines({ total: tops.length, shown: reportsToNobody.length })] }],
    }),
  };
}

function passes(loop: readonly Line[], { body = null, kind = null }: Pick<AskFaults, 'body' | 'kind'>): boolean {
  return (body === null || loop.some(({ from }) => from === body)) && (kind === null || loop.some((line) => line.kind === kind));
}

const byStanding = byKeys<Top>(({ below, name, id }) => [below === 0, name, id]);

function loopOf(loop: readonly Line[], { asOf, cited }: Reading) {
  const steps = loop.map((line) => ({ ...line, party: toThing(line.party) }));
  const [first, ...others] = loop.map((line) => certaintyOn(asOf, line));
  return {
    id: loop.map(({ id }) => id).join('+'),
    say: sayLoop(steps),
    parties: steps.map(({ party }) => party),
    certainty: weakest([first ?? 'EXTRAPOLATED', ...others]),
    evidence: citationsOf(loop.flatMap(({ claimIds }) => claimIds), cited),
  };
}

function topOf(top: Top, { asOf, cited }: Reading) {
  const body = toThing(top);
  return {
    body,
    kindLabel: sayBodyKind({ kind: top.kind, kindPrinted: top.kindPrinted ?? null }),
    say: sayTop({ body, status: top.status, below: top.below, hadAbove: top.hadAbove }),
    below: top.below,
    status: top.status,
    certainty: certaintyOn(asOf, top),
    absence: top.hadAbove ? 'BODY_ENDED' as const : 'NOT_STATED_IN_SOURCE' as const,
    evidence: citationsOf(top.claimIds, cited),
  };
}
