// AQ18. Any loops, or groups that report to nobody?
import type { z } from 'zod';
import { structuralFaults as query } from '#cypher/structure/structural-faults.ts';
import type { Day } from '#schema/period.ts';
import { certaintyOn, weakest } from '#schema/rules/certainty.ts';
import { citationsOf } from '#schema/rules/citing.ts';
import { loopsIn } from '#schema/rules/loops.ts';
import { byKeys } from '#schema/rules/ordering.ts';
import { readingOn, type Reading } from '#schema/rules/statement.ts';
import { toThing } from '#schema/rules/thing.ts';
import { liveStatuses } from '#schema/vocabulary/statuses.ts';
import { answerAsText, listed } from '#schema/wording/answer-text.ts';
import { sayBodyKind } from '#schema/wording/body-profile.ts';
import { sayFaults, sayLoop, sayTop } from '#schema/wording/structural-faults.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

export interface AskFaults {
  readonly asOf: Day;
  readonly proposals: boolean;
  /** At most so many of the bodies that report to nobody. */
  readonly first: number;
  readonly skip: number;
}

type Found = z.infer<typeof query.row>;
type Line = Found['lines'][number];
type Top = Found['tops'][number];

/** Of everything known on the day; an empty graph has no faults. */
export async function structuralFaults(tx: Tx, { asOf, proposals, first, skip }: AskFaults) {
  const [found] = await run(tx, query, { asOf, statuses: liveStatuses(proposals) });
  const { tops, lines, bodies, evidence, revision } = found ?? { tops: [], lines: [], bodies: 0, evidence: [], revision: 0 };
  const reading = readingOn(asOf, evidence);
  const loops = loopsIn(lines).map((loop) => loopOf(loop, reading));
  const reportsToNobody = tops.toSorted(byStanding).slice(skip, skip + first).map((top) => topOf(top, reading));
  const say = sayFaults({ asOf, loops: loops.length, tops: tops.length, bodies });
  return {
    at: { asOf, revision, proposals },
    say, loops, reportsToNobody, total: tops.length, bodies,
    asText: answerAsText({
      about: 'Health of governance: loops, and bodies that report to nobody', asOf, say,
      parts: [{ heading: 'Loops', lines: loops.map(listed) }, { heading: 'Nobody says to whom they report', lines: reportsToNobody.map(listed) }],
    }),
  };
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
