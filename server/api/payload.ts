// What came of a command, as every payload tells it.
import { z } from 'zod';
import type { Outcome, Problem } from '#schema/problem.ts';
import { sayTouched, type SpokenTouch } from '#schema/wording/touched.ts';
import type { Change } from '../neo4j/record-change.ts';
import { leftOpenIn } from '../neo4j/left-open.ts';
import { touchedIn } from '../neo4j/touched.ts';
import type { Root } from './context.ts';

interface Payload {
  readonly problems: readonly Problem[];
  readonly change: Pick<Change, 'id' | 'seq' | 'command' | 'at' | 'actor' | 'reason'> | null;
  /** Also on a dry run. */
  readonly touches: readonly SpokenTouch[];
  readonly query: Root;
}

const kept = z.object({ made: z.array(z.string()) });

/** The same of a command that tells what began with it; a dry run leaves nothing that could be named. */
export function toEditPayload(outcome: Outcome<Change>, dryRun: boolean) {
  return { ...toPayload(outcome, dryRun), made: madeIn(outcome, dryRun) };
}

function madeIn(outcome: Outcome<Change>, dryRun: boolean): readonly string[] {
  return outcome.ok && !dryRun ? kept.safeParse(JSON.parse(outcome.value.result ?? '{}')).data?.made ?? [] : [];
}

/** `change` is null when refused, and on a dry run, which leaves none. A form sends one row, so problems name its fields only. */
function toPayload(outcome: Outcome<Change>, dryRun: boolean): Payload {
  if (!outcome.ok) return { problems: outcome.problems.map(withoutRow), change: null, touches: [], query: {} };
  const { id, seq, command, at, actor, reason, touched } = outcome.value;
  return { problems: [], change: dryRun ? null : { id, seq, command, at, actor, reason }, touches: sayTouched(touchedIn(touched)), query: {} };
}

function withoutRow(found: Problem): Problem {
  return found.path[0] === '0' ? { ...found, path: found.path.slice(1) } : found;
}

/** The same of a closing, with what it leaves open, also on a dry run. */
export function toClosingPayload(outcome: Outcome<Change>, dryRun: boolean) {
  return { ...toPayload(outcome, dryRun), leftOpen: outcome.ok ? leftOpenIn(outcome.value.result) : [] };
}

/** The same of bodies that make way for others: both. */
export function toSuccessionPayload(outcome: Outcome<Change>, dryRun: boolean) {
  return { ...toClosingPayload(outcome, dryRun), made: madeIn(outcome, dryRun) };
}
