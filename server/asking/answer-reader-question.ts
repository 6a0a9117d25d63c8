// An officer answers what a reader asked: in its shape → the question, as it was read → kept beside the record.
import { readerQuestion } from '#cypher/asking/reader-question.ts';
import type { QuestionRow } from '#cypher/asking/question-row.ts';
import { writeAnswer } from '#cypher/asking/write-answer.ts';
import { holdCounter } from '#cypher/backup/hold-counter.ts';
import { Conflict, NotFound } from '#schema/bad-news.ts';
import { answerReaderQuestionInput } from '#schema/inputs/asking.ts';
import { accepted, parseRows, problem, refused, type Outcome } from '#schema/problem.ts';
import { sayReaderQuestion } from '#schema/wording/reader-questions.ts';
import { run } from '../neo4j/run.ts';
import type { AskCall } from './ask-governance-team.ts';

/** Throws NotFound for a question that there is not, Conflict where somebody else answered it since it was read. */
export async function answerReaderQuestion({ tx, input, by: { asker: officer, key, visibilities } }: AskCall): Promise<Outcome<QuestionRow>> {
  const parsed = parseRows(answerReaderQuestionInput, [input]);
  if (!parsed.ok) return parsed;
  const [row = { question: '', version: 0, answer: '' }] = parsed.value;
  await run(tx, holdCounter, {});
  const [found] = await run(tx, readerQuestion, { id: row.question, visibilities });
  if (found === undefined) throw new NotFound('question');
  const { question } = found;
  if (question.answeredUnder === key) return question.answer === row.answer ? accepted(question) : refused([problem('KEY_USED', ['key'])]);
  if (question.version !== row.version) throw new Conflict({ id: question.id, version: question.version, say: [sayReaderQuestion(question), ...(question.answer === null ? [] : [question.answer])] });
  await run(tx, writeAnswer, { id: question.id, answer: row.answer, by: officer, at: new Date().toISOString(), key });
  const [answered = found] = await run(tx, readerQuestion, { id: row.question, visibilities });
  return accepted(answered.question);
}
