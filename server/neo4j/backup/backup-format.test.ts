import { expect, it } from 'vitest';
import { LABELS } from '#schema/vocabulary/labels.ts';
import { filesOf, KIND_NAMES, KINDS, kindOf } from './backup-format.ts';

it('knows the one kind of every node that is no fact', () => {
  // The manifest holds the store and its migrations; all other labels belong to facts, which are Records.
  const apart = LABELS.slice(LABELS.indexOf('Term') + 1).filter((label) => label !== 'Store' && label !== 'Migration');
  expect(apart.toSorted()).toEqual([...KIND_NAMES].toSorted());
});

it('finds the kind among labels, and none where there are two or none', () => {
  expect([kindOf(['Party', 'Record', 'Body']), kindOf(['TextLine']), kindOf(['Stranger']), kindOf(['Record', 'Change'])]).toEqual(['Record', 'TextLine', undefined, undefined]);
});

it('leaves the files of attached words out where they are not wanted', () => {
  const files = KIND_NAMES.map((kind) => KINDS[kind].file);
  const rows = { 'change-sets.jsonl': 0, 'reader-questions.jsonl': 0 };
  expect(filesOf({ papers: 'included', rows })).toEqual([...files, 'links.jsonl']);
  expect(filesOf({ papers: 'left out', rows })).toEqual(['records.jsonl', 'changes.jsonl', 'change-sets.jsonl', 'reader-questions.jsonl', 'links.jsonl']);
});

it('wants no file of drafts or of readers’ questions in a backup that was taken before there were any', () => {
  expect(filesOf({ papers: 'left out', rows: { 'records.jsonl': 3 } })).toEqual(['records.jsonl', 'changes.jsonl', 'links.jsonl']);
});
