import { expect, it } from 'vitest';
import { editsAsText, sayEdits, sayInstant } from './edits.ts';

it('tells an instant by the clocks in London, in summer and across midnight', () => {
  expect(sayInstant('2026-11-29T17:34:05.123Z')).toBe('29 November 2026, 17:34');
  expect(sayInstant('2026-06-30T23:30:00.000Z')).toBe('1 July 2026, 00:30');
});

it('counts the edits of one thing, and of all', () => {
  expect(sayEdits({ name: 'Reduce falls', total: 1 })).toBe('1 edit of the record touched “Reduce falls”, the newest first.');
  expect(sayEdits({ name: 'Reduce falls', total: 0 })).toBe('No edit of the record touched “Reduce falls”.');
  expect(sayEdits({ name: null, total: 12 })).toBe('12 edits of the record, the newest first.');
  expect(sayEdits({ name: null, total: 0 })).toBe('The record has never been edited.');
});

it('writes each edit with what it changed, before and after', () => {
  const touches = [{ id: 'b', what: 'The board', before: 'No end is recorded.', after: 'It ends on 1 April 2026.', links: [] }];
  expect(editsAsText({ name: null, say: '1 edit.', edits: [{ seq: 7, say: 'Body closed.', touches }] })).toBe(
    'Edits of the record\n1 edit.\n\n7. Body closed.\n- The board\n  Before: No end is recorded.\n  After: It ends on 1 April 2026.');
});
