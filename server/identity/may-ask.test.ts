import { expect, it } from 'vitest';
import { mayAsk, mayEdit } from './may-ask.ts';
import type { Role } from './viewer.ts';

const a = (...roles: readonly Role[]) => ({ id: 'a-viewer', roles, isDeveloper: true });

it.each(['postImpact', 'closureImpact', 'overlappingBodies', 'dualHats', 'edits', 'editState', 'changeSets', 'changeSet', 'draftEffect', 'workLists'])('keeps %s for editors and above', (question) => {
  expect([a(), a('reader'), a('editor'), a('approver'), a('admin'), a('reader', 'editor')].map((viewer) => mayAsk(viewer, question)))
    .toEqual([false, false, true, true, true, true]);
});

it('lets a reader ask everything else', () => {
  expect(mayAsk(a('reader'), 'ownership')).toBe(true);
});

it('lets editors and administrators edit, and nobody who only reads or approves', () => {
  expect([a(), a('reader'), a('editor'), a('approver'), a('admin'), a('approver', 'editor')].map(mayEdit)).toEqual([false, false, true, false, true, true]);
});
