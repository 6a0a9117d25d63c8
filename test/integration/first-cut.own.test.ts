// The store of v0.1.0 brought up to this version: its rows under its own four migrations, then today's, then today's seed over it.
import { readdirSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { CHECKOUT } from '../../server/config.ts';
import { migrate, readMigrations, stateOf } from '../../server/neo4j/migrate.ts';
import { seed } from '../../server/programs/seeding.ts';
import { schemaOf } from '../support/emptied.ts';
import { ownStore } from '../support/own-store.ts';

const SLOW = 240_000;
const { at, store, emptyStore, back, restore, bytesOf } = ownStore();

// A backup, packed, of what `npm run seed` of v0.1.0 wrote into an empty database (test/first-cut/README.md).
const FIRST_CUT = join(CHECKOUT, 'test', 'first-cut');
const OF_THE_FIRST_CUT = 4;

function unpack(name: string): void {
  mkdirSync(at(name));
  for (const file of readdirSync(FIRST_CUT).filter((each) => each !== 'README.md')) {
    const bytes = readFileSync(join(FIRST_CUT, file));
    writeFileSync(join(at(name), file.replace(/\.gz$/, '')), file.endsWith('.gz') ? gunzipSync(bytes) : bytes);
  }
}

const line = z.looseObject({ values: z.record(z.string(), z.unknown()) });

/** The lines of a file without what tells one load from another: how often a row was written, and when. */
function linesOf(name: string, file: string): readonly string[] {
  const lines = (bytesOf(name)[file] ?? '').split('\n').filter((each) => each !== '');
  return lines.map((each) => {
    const { values, ...rest } = line.parse(JSON.parse(each));
    return JSON.stringify({ ...rest, values: Object.fromEntries(Object.entries(values).filter(([key]) => key !== 'version' && key !== 'recordedAt')) });
  }).toSorted();
}

it('is loaded under its own migrations, migrated upwards, and after a load of today is what a fresh load gives', async () => {
  unpack('first-cut');
  await seed(await emptyStore());
  await back(store(), 'fresh');
  const whole = await schemaOf(store());
  const own = readMigrations().slice(0, OF_THE_FIRST_CUT);
  await emptyStore(own);
  const { nodes } = await restore('first-cut', { migrations: own });
  expect(nodes).toBeGreaterThan(2_000);
  expect(await migrate(store())).toEqual(readMigrations().slice(OF_THE_FIRST_CUT).map(({ name }) => name));
  expect(await schemaOf(store())).toEqual(whole);
  // Migrating takes nothing away and adds nothing.
  await back(store(), 'migrated');
  for (const file of ['records.jsonl', 'links.jsonl', 'changes.jsonl']) expect(bytesOf('migrated')[file]).toBe(bytesOf('first-cut')[file]);

  const { revision } = await stateOf(store());
  const loaded = await seed(store());
  expect(loaded.records).toBeGreaterThan(0);
  expect((await stateOf(store())).revision).toBe(revision + 1);
  await back(store(), 'upwards');
  expect(linesOf('upwards', 'records.jsonl')).toEqual(linesOf('fresh', 'records.jsonl'));
  expect(linesOf('upwards', 'links.jsonl')).toEqual(linesOf('fresh', 'links.jsonl'));
  expect((await seed(store())).records).toBe(0);
}, SLOW);

it('is restored by this version as the older backup that it is', async () => {
  unpack('first-cut');
  await emptyStore();
  await restore('first-cut');
  await back(store(), 'again');
  for (const file of ['records.jsonl', 'links.jsonl', 'changes.jsonl']) expect(bytesOf('again')[file]).toBe(bytesOf('first-cut')[file]);
}, SLOW);
