// Which lines lead up, and whether one that was just written leads round: the part that the commands of lines share.
import { leadingLines } from '#cypher/evidence/leading-lines.ts';
import { linesBetween } from '#cypher/structure/lines-between.ts';
import { refused, type Outcome } from '#schema/problem.ts';
import { loopProblems, type LineFacts, type StandingLine } from '#schema/rules/lines.ts';
import { liveStatuses } from '#schema/vocabulary/statuses.ts';
import type { Change } from './record-change.ts';
import { run } from './run.ts';
import type { Tx } from './tx.ts';

const MOST = 20_000;

/** What a line is judged by besides its ends. Ask with the parties locked. */
export async function besideLines(tx: Tx, asked: readonly Pick<StandingLine, 'type' | 'low' | 'high'>[]): Promise<LineFacts<unknown>['besides']> {
  const between = await run(tx, linesBetween, { pairs: asked.map(({ type, low, high }) => ({ type, from: low, to: high })) });
  return { between, leading: await run(tx, leadingLines, { statuses: liveStatuses(true), most: MOST }) };
}

/**
 * The outcome, unless one of the lines leads round together with those that other edits drew meanwhile between other parties.
 * Asked once the change has its number: from then on no edit comes before it.
 */
export async function neverRound(tx: Tx, outcome: Outcome<Change>, ids: readonly string[]): Promise<Outcome<Change>> {
  if (!outcome.ok || ids.length === 0) return outcome;
  const leading = await run(tx, leadingLines, { statuses: liveStatuses(true), most: MOST });
  const problems = ids.flatMap((id) => loopProblems(leading, id));
  return problems.length > 0 ? refused(problems) : outcome;
}
