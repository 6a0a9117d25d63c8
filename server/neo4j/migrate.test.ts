import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readMigrations } from './migrate.ts';

let folder = '';

beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'answerable-migrations-')); });

afterEach(() => { rmSync(folder, { recursive: true, force: true }); });

it('knows the texts that change the schema from those that change data', () => {
  writeFileSync(join(folder, 'V0001__a.cypher'), '// Why.\nCREATE CONSTRAINT a IF NOT EXISTS FOR (n:A) REQUIRE n.id IS UNIQUE;\nDROP INDEX b IF EXISTS;\n');
  writeFileSync(join(folder, 'V0002__b.cypher'), 'CREATE FULLTEXT INDEX c IF NOT EXISTS FOR (n:A) ON EACH [n.text];\n');
  writeFileSync(join(folder, 'V0003__c.cypher'), 'CREATE (:A {id: 1});\nMATCH (n:A) SET n.index = 2;\n');
  expect(readMigrations(folder).map(({ changes }) => changes)).toEqual(['schema', 'schema', 'data']);
});

it('refuses a text that changes both', () => {
  writeFileSync(join(folder, 'V0001__both.cypher'), 'CREATE INDEX a IF NOT EXISTS FOR (n:A) ON (n.b);\nMATCH (n:A) SET n.b = 1;\n');
  expect(() => readMigrations(folder)).toThrow('V0001__both.cypher changes both schema and data');
});

it('changes nothing but the schema so far, and the names that are known', () => {
  expect(readMigrations().filter(({ changes }) => changes === 'data').map(({ name }) => name)).toEqual(['V0010__known-names', 'V0014__names-of-edits', 'V0015__names-of-renamings', 'V0017__names-of-change-sets', 'V0018__retracted-claims', 'V0020__names-of-reader-questions']);
});
