// A reader asks the governance team, or says that something is wrong: in its shape → what stands against it → kept beside the record.
import { randomBytes } from 'node:crypto';
import { askedUnder } from '#cypher/asking/asked-under.ts';
import { askingFacts } from '#cypher/asking/asking-facts.ts';
import { beginQuestion } from '#cypher/asking/begin-question.ts';
import type { QuestionRow } from '#cypher/asking/question-row.ts';
import { holdCounter } from '#cypher/backup/hold-counter.ts';
import { askGovernanceTeamInput } from '#schema/inputs/asking.ts';
import { accepted, parseRows, problem, refused, type Outcome } from '#schema/problem.ts';
import { askingProblems } from '#schema/rules/reader-questions.ts';
import { KIND_OF_LABEL } from '#schema/rules/thing.ts';
import type { Visibility } from '#schema/vocabulary/seats.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

const A_DAY = 24 * 60 * 60 * 1_000;

export interface AskCall {
  readonly tx: Tx;
  readonly input: unknown;
  /** `key`: a repeat under it finds what came of the first. */
  readonly by: { readonly asker: string; readonly key: string; readonly visibilities: readonly Visibility[] };
}

/** Its id is its link: 192 random bits, told to whoever asked and to officers, and to nobody else. */
export async function askGovernanceTeam({ tx, input, by: { asker, key, visibilities } }: AskCall): Promise<Outcome<QuestionRow>> {
  const parsed = parseRows(askGovernanceTeamInput, [input]);
  if (!parsed.ok) return parsed;
  const [row = { about: '', kind: 'QUESTION' as const, words: '' }] = parsed.value;
  // Of two that ask under one key at once, the second finds the first; of two at the limit, one is let through.
  await run(tx, holdCounter, {});
  const [earlier] = await run(tx, askedUnder, { key, visibilities });
  if (earlier !== undefined) return isSame(earlier.question, { ...row, asker }) ? accepted(earlier.question) : refused([problem('KEY_USED', ['key'])]);
  const now = new Date();
  const [facts = { isHeld: false, lately: 0, waiting: 0 }] = await run(tx, askingFacts, {
    about: row.about, labels: Object.keys(KIND_OF_LABEL), visibilities, asker, since: new Date(now.getTime() - A_DAY).toISOString(),
  });
  const problems = askingProblems({ about: row.about, ...facts });
  if (problems.length > 0) return refused(problems);
  await run(tx, beginQuestion, { id: `ask.${randomBytes(24).toString('base64url')}`, ...row, asker, at: now.toISOString(), key });
  const [made] = await run(tx, askedUnder, { key, visibilities });
  if (made === undefined) throw new Error('The database has no Store: it was never migrated.');
  return accepted(made.question);
}

function isSame(kept: QuestionRow, asked: Pick<QuestionRow, 'about' | 'kind' | 'words' | 'asker'>): boolean {
  return kept.about === asked.about && kept.kind === asked.kind && kept.words === asked.words && kept.asker === asked.asker;
}
