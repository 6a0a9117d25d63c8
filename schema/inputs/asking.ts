// What a reader writes to the governance team, and what the team answers.
import * as z from 'zod/mini';
import { hasHiddenCharacter } from '#schema/rules/ground.ts';
import { MOST_WORDS_ASKED, READER_QUESTION_KINDS } from '#schema/vocabulary/reader-questions.ts';
import { id, version } from './parts.ts';

/** Line breaks and tabs may stay; blanks around it are dropped. */
const words = z.string().check(
  z.trim(), z.minLength(1, 'is empty'), z.maxLength(MOST_WORDS_ASKED, `is longer than ${String(MOST_WORDS_ASKED)} characters`),
  z.refine((text) => !hasHiddenCharacter(text), 'holds a character that nobody can see'),
);

export const askGovernanceTeamInput = z.strictObject({ about: id, kind: z.enum(READER_QUESTION_KINDS), words });

export const answerReaderQuestionInput = z.strictObject({ question: id, version, answer: words });
