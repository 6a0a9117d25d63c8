// A folder that is no whole, known backup, and a database that is not empty, are refused: nothing of it is left.
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Refusal } from '../../server/config.ts';
import { checkBackup } from '../../server/neo4j/backup/checked-backup.ts';
import { restoreBackup } from '../../server/neo4j/backup/restore-backup.ts';
import type { Database } from '../../server/neo4j/database.ts';
import { migrate, readMigrations, stateOf, type Migration } from '../../server/neo4j/migrate.ts';
import { growBackup } from '../support/grown-backup.ts';
import { ownStore } from '../support/own-store.ts';

const SLOW = 240_000;
const { at, store, emptyStore, back, restore, bytesOf, ask } = ownStore();
const whole = z.looseObject({ rows: z.record(z.string(), z.int()) });

async function nodes(): Promise<unknown> {
  const [row] = await ask('MATCH (n) WHERE NOT n:Store AND NOT n:Migration RETURN count(n) AS nodes');
  return row?.nodes;
}

describe('a restore refuses, in one sentence, and writes nothing', () => {
  beforeAll(async () => { await emptyStore(); }, 120_000);
  beforeEach(async () => { await growBackup(at('b'), 100); });
  const file = (name: string): string => join(at('b'), name);
  const edit = (name: string, change: (text: string) => string): void => { writeFileSync(file(name), change(readFileSync(file(name), 'utf8'))); };
  /** As somebody would who changes a backup on purpose. */
  const reseal = (): void => {
    const names = readdirSync(at('b')).filter((name) => name !== 'SHA256SUMS').toSorted();
    writeFileSync(file('SHA256SUMS'), names.map((name) => `${createHash('sha256').update(readFileSync(file(name))).digest('hex')}  ${name}\n`).join(''));
  };
  const manifest = (change: (read: z.infer<typeof whole>) => unknown): void => {
    edit('manifest.json', (text) => JSON.stringify(change(whole.parse(JSON.parse(text)))));
    reseal();
  };
  const newer = readMigrations().map(({ version, name, checksum }) => ({ version, name, checksum }));

  it.each<readonly [string, () => void, string]>([
    ['a folder that is not there', () => { rmSync(at('b'), { recursive: true }); }, 'There is no folder'],
    ['a backup that was cut off', () => { rmSync(file('SHA256SUMS')); }, 'is no whole backup: it has no SHA256SUMS, which is written last.'],
    ['a byte that was changed', () => { edit('records.jsonl', (text) => text.replace('care', 'cure')); }, 'records.jsonl is not what was backed up: its sha256 differs'],
    ['a manifest that was changed', () => { edit('manifest.json', (text) => text.replace('grown', 'other')); }, 'manifest.json is not what was backed up'],
    ['a missing file', () => { rmSync(file('changes.jsonl')); }, 'misses changes.jsonl.'],
    ['a file more', () => { writeFileSync(file('more.jsonl'), ''); }, 'holds more.jsonl, which the backup does not name.'],
    ['a file more that has a sum', () => { writeFileSync(file('more.jsonl'), ''); reseal(); }, 'must consist of attached-texts.jsonl, changes.jsonl, links.jsonl, manifest.json, records.jsonl, text-lines.jsonl.'],
    ['a link for a file', () => { cpSync(file('links.jsonl'), at('elsewhere')); rmSync(file('links.jsonl')); symlinkSync(at('elsewhere'), file('links.jsonl')); }, 'links.jsonl is no plain file'],
    ['sums that are none', () => { writeFileSync(file('SHA256SUMS'), 'abc  manifest.json\n'); }, 'SHA256SUMS is not as a backup has it'],
    ['a format of later days', () => { manifest((read) => ({ ...read, format: 2 })); }, 'The backup is of format 2, and this version reads format 1 only.'],
    ['a manifest of no format', () => { writeFileSync(file('manifest.json'), '{'); reseal(); }, 'The backup is of format unknown'],
    ['a manifest without a store', () => { manifest((read) => ({ ...read, store: undefined })); }, 'manifest.json is not as a backup has it: store.'],
    ['the backup of a newer version', () => { manifest((read) => ({ ...read, migrations: [...newer, { version: 99, name: 'V0099__later', checksum: 'x' }] })); }, 'made by a newer version of Answerable (V0099__later).'],
    ['another history', () => { manifest((read) => ({ ...read, migrations: newer.map((each) => ({ ...each, checksum: 'x' })) })); }, 'made with another text of the migration V0001__identities'],
    ['fewer rows than were counted', () => { manifest((read) => ({ ...read, rows: { ...read.rows, 'records.jsonl': 5 } })); }, 'The file records.jsonl has 101 rows, and the manifest says 5'],
    ['a row that is no JSON', () => { edit('records.jsonl', (text) => text.replace('{', '[')); reseal(); }, 'A row of the backup is none that this version writes'],
    ['a value of no type of ours', () => { edit('records.jsonl', (text) => text.replace('"day"', '"when"')); reseal(); }, 'is none that a backup may hold'],
    ['a node in the wrong file', () => { edit('changes.jsonl', (text) => text.replace('"Change"', '"Store"')); reseal(); }, 'A node in changes.jsonl is no Change'],
    ['a link without an end', () => { edit('links.jsonl', (text) => text.replace('"d-000000"', '"d-none"')); reseal(); }, 'links in links.jsonl'],
    ['one id twice', () => { edit('records.jsonl', (text) => text.replace('"id":"b-000001"', '"id":"b-000000"')); reseal(); }, 'The database refuses what the backup holds (Neo.ClientError.Schema.ConstraintValidationFailed), so nothing of it was kept.'],
  ])('%s', async (_, change, sentence) => {
    change();
    const failure = await restore('b').then(() => undefined, (error: unknown) => error);
    expect(failure).toBeInstanceOf(Refusal);
    expect(String(failure)).toContain(sentence);
    const { revision, restoringSince } = await stateOf(store());
    expect({ nodes: await nodes(), revision, restoringSince }).toEqual({ nodes: 0, revision: 0, restoringSince: undefined });
  });

  it('into a database that holds anything', async () => {
    await restore('b');
    const before = await stateOf(store());
    await expect(restore('b')).rejects.toThrow('The database is not empty, and a backup is restored only into an empty one, so nothing was written.');
    await expect(restore('b', { startOver: true })).rejects.toThrow('The database is not empty');
    expect(await stateOf(store())).toEqual(before);
  });
});

describe('an older backup', () => {
  it('is brought up to date by the migrations of data that it has not seen', async () => {
    await growBackup(at('b'), 100);
    await emptyStore();
    const later: Migration = { version: readMigrations().length + 1, name: 'V0099__later', checksum: 'x', changes: 'data', statements: ['MATCH (b:Body) SET b.isLater = true'] };
    const migrations = [...readMigrations(), later];
    await migrate(store(), migrations);
    await restore('b', { migrations });
    const [row] = await ask('MATCH (b:Body) RETURN count(b) AS all, count(b.isLater) AS later');
    expect(row).toEqual({ all: 10, later: 10 });
  });
});

describe('a restore that was cut off', () => {
  it('is known for what it is, refused, and taken away when told to start over', async () => {
    await growBackup(at('b'), 6_000);
    await emptyStore();
    // The database goes away with the second piece of the file, as for a program that is killed: nothing can be undone.
    let writes = 0;
    const cut: Database = { ...store(), write: (options, work) => (writes++ < 2 ? store().write(options, work) : Promise.reject(new Error('Gone.'))) };
    const migrations = readMigrations();
    await expect(restoreBackup(cut, await checkBackup(at('b'), migrations), { migrations, startOver: false })).rejects.toThrow('Gone.');
    expect(await nodes()).toBeGreaterThan(0);
    expect((await stateOf(store())).restoringSince).toMatch(/^20/);
    await expect(restore('b')).rejects.toThrow(/A restore into this database was begun at 20.* and is not done.*--start-over/);
    await restore('b', { startOver: true });
    await back(store(), 'again');
    expect(bytesOf('again')).toEqual(bytesOf('b'));
  }, SLOW);
});
