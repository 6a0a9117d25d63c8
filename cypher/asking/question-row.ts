// A question of a reader as it is read back.
import { z } from 'zod';
import { READER_QUESTION_KINDS, READER_QUESTION_STATES } from '#schema/vocabulary/reader-questions.ts';
import { thingRow } from '../evidence/cited.ts';

const text = z.string();

/** `thing`: null where it is held no longer, or may not be seen. Instants are UTC. */
export const questionRow = z.object({
  id: text,
  kind: z.enum(READER_QUESTION_KINDS),
  about: text,
  words: text,
  asker: text,
  askedAt: text,
  state: z.enum(READER_QUESTION_STATES),
  version: z.int(),
  answer: z.nullable(text),
  answeredAt: z.nullable(text),
  answeredUnder: z.nullable(text),
  thing: z.nullable(thingRow),
});
export type QuestionRow = Readonly<z.infer<typeof questionRow>>;
