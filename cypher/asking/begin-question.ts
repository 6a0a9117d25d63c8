// Takes the counter's lock, as everything does that a backup must not see half.
import { z } from 'zod';
import { READER_QUESTION_KINDS } from '#schema/vocabulary/reader-questions.ts';
import { defineCypher } from '../define-cypher.ts';

const text = z.string();

/** `key`: the caller's own name for its beginning. */
export const beginQuestion = defineCypher(import.meta.url, {
  mode: 'write', params: z.object({ id: text, about: text, kind: z.enum(READER_QUESTION_KINDS), words: text, asker: text, at: text, key: text }), row: z.object({ id: text }),
});
