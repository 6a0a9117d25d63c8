// What did a reader ask the governance team, and what was answered?
import { readerQuestion as query } from '#cypher/asking/reader-question.ts';
import type { QuestionRow } from '#cypher/asking/question-row.ts';
import type { Visibility } from '#schema/vocabulary/seats.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

/** Undefined: there is none under this link. */
export async function readerQuestion(tx: Tx, { id, visibilities }: { readonly id: string; readonly visibilities: readonly Visibility[] }): Promise<QuestionRow | undefined> {
  const [found] = await run(tx, query, { id, visibilities });
  return found?.question;
}
