// What readers write to the governance team, and how much of it is taken.

export const READER_QUESTION_KINDS = ['QUESTION', 'ERROR'] as const;
export type ReaderQuestionKind = (typeof READER_QUESTION_KINDS)[number];

export const READER_QUESTION_STATES = ['OPEN', 'ANSWERED'] as const;
export type ReaderQuestionState = (typeof READER_QUESTION_STATES)[number];

/** Characters of a question, and of an answer. */
export const MOST_WORDS_ASKED = 1_000;

/** Of one asker within a day. */
export const MOST_ASKED_A_DAY = 20;

/** That wait for an answer, whoever asked them. */
export const MOST_WAITING = 500;
