// What is asked of a source, and what of it is sent.
import { SOURCE_KINDS } from '#schema/vocabulary/evidence.ts';
import { SOURCE_CHOICES } from '#schema/wording/source-form.ts';
import type { AddSourceInput } from '../../gql/graphql.ts';
import { textIn, type Answers, type PlainField, type Typed } from './fields.ts';
import { one } from './forms/asked.ts';

const isKind = (...kinds: readonly string[]) => (typed: Typed): boolean => kinds.includes(textIn(typed, 'source-kind'));

/** Their names stand apart from those of the form around them. */
export const SOURCE_FIELDS: readonly PlainField[] = [
  { is: 'CHOICE', name: 'source-kind', label: 'What is it?', hint: '', choices: SOURCE_CHOICES },
  { ...one('source-board', 'Which board met?', { kinds: ['BODY'], empty: 'Choose the board' }), isAsked: isKind('MINUTE') },
  { ...one('source-sender', 'Which post sent it?', { kinds: ['POST'], empty: 'Choose the post' }), isAsked: isKind('CORRESPONDENCE') },
  { is: 'DAY', name: 'source-issued', label: 'Of which day?', hint: 'Of the meeting, of the letter, or on which it was known. For example 12 3 2026' },
  { is: 'TEXT', isShort: true, name: 'source-item', label: 'Which item? (if it had one)', hint: 'Such as 4', isAsked: isKind('MINUTE') },
  { is: 'TEXT', isShort: true, name: 'source-title', label: 'What is known, or what is it called?', hint: '', empty: 'Say what is known, or what it is called', isAsked: isKind('OFFICER_KNOWLEDGE', 'PUBLISHED_PAPER') },
  { is: 'TEXT', isShort: true, name: 'source-link', label: 'Where can it be read? (if it can)', hint: 'A web address', isAsked: isKind('MINUTE', 'PUBLISHED_PAPER', 'CORRESPONDENCE') },
];

/** `of`: the name of the board or of the sender. */
export function sourceIn(answers: Answers): { readonly input: AddSourceInput; readonly of: string | null } {
  const given = (name: string): string | null => (answers.text(name) === '' ? null : answers.text(name));
  const [board] = answers.things('source-board');
  const [sender] = answers.things('source-sender');
  return {
    input: {
      kind: SOURCE_KINDS.find((kind) => kind === answers.text('source-kind')) ?? 'MINUTE', status: 'PUBLISHED', issued: answers.day('source-issued') ?? '',
      board: board?.id ?? null, sender: sender?.id ?? null, item: given('source-item'), title: given('source-title'), link: given('source-link'),
    },
    of: (board ?? sender)?.name ?? null,
  };
}
