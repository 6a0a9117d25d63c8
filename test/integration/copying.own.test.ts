// `npm run backup` and `npm run restore` as a person types them: beside the server and without one, stopped, and killed.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { createLogger } from '../../server/logger.ts';
import { openDatabase } from '../../server/neo4j/database.ts';
import { placesIn } from '../../server/neo4j/embedded/data-folder.ts';
import { configFor } from '../../server/neo4j/embedded/launch.ts';
import { aliveIn } from '../../server/neo4j/embedded/processes.ts';
import { stateOf } from '../../server/neo4j/migrate.ts';
import { growBackup } from '../support/grown-backup.ts';
import { program, running, type Program } from '../support/programs.ts';
import { endAllIn, temporaryFolder } from '../support/temporary.ts';

const SLOW = 300_000;
const folder = temporaryFolder('copying');
const inFolder = (name: string): string => join(folder, name);
const [first, copied, cut] = [inFolder('first'), inFolder('copied'), inFolder('cut')] as const;

afterEach(async () => { await endAllIn(folder); }, SLOW);
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

function typed(name: 'backup' | 'restore', data: string, ...args: readonly string[]): Program {
  return running(['server/programs/prepare.mjs', name, ...args], { ANSWERABLE_DATA: data });
}

/** Every file of the backup of that name, byte for byte. */
function bytesOf(name: string): Readonly<Record<string, string>> {
  return Object.fromEntries(readdirSync(inFolder(name)).toSorted().map((file) => [file, readFileSync(join(inFolder(name), file), 'utf8')]));
}

async function started(data: string): Promise<Program> {
  const start = program('start', { ANSWERABLE_DATA: data });
  await start.says(/is ready: http:\S+/);
  return start;
}

async function stop(start: Program): Promise<void> {
  start.process.kill('SIGINT');
  expect((await start.ended).code).toBe(0);
}

const BACKED_UP = /Backed up (\d+ nodes and \d+ links at change number 1) to \S+ in \d+\.\d\d s\n$/;

it('copies the seed beside the server, into a folder that nobody wrote to, and out of it again, byte for byte', async () => {
  const start = await started(first);
  const taken = await typed('backup', first, inFolder('one')).ended;
  expect([taken.code, taken.said]).toEqual([0, expect.stringMatching(BACKED_UP)]);
  expect(taken.said).toContain('Reading beside the server that runs');
  const [, counted = ''] = BACKED_UP.exec(taken.said) ?? [];

  mkdirSync(inFolder('full'));
  writeFileSync(join(inFolder('full'), 'mine.txt'), 'mine');
  const full = await typed('backup', first, inFolder('full')).ended;
  expect([full.code, full.said]).toEqual([1, expect.stringContaining('is not empty, so nothing was written. Name one that is empty, or that does not exist yet.')]);
  expect(bytesOf('full')).toEqual({ 'mine.txt': 'mine' });
  const held = await typed('restore', first, inFolder('one')).ended;
  expect([held.code, held.said]).toEqual([1, expect.stringMatching(/in use by another Answerable \(process \d+\)/)]);
  await stop(start);

  const restored = await typed('restore', copied, inFolder('one')).ended;
  expect([restored.code, restored.said]).toEqual([0, expect.stringContaining(`Restored ${counted} from ${inFolder('one')} in `)]);
  const again = await typed('restore', copied, inFolder('one')).ended;
  expect([again.code, again.said]).toEqual([1, expect.stringContaining('The database is not empty, and a backup is restored only into an empty one, so nothing was written.')]);
  const twice = await typed('backup', copied, inFolder('two'), '--without-papers').ended;
  expect([twice.code, twice.said.includes('Reading beside')]).toEqual([0, false]);
  const { 'manifest.json': papers = '', SHA256SUMS: sums = '', ...rows } = bytesOf('two');
  expect(rows).toEqual(Object.fromEntries(Object.keys(rows).map((name) => [name, bytesOf('one')[name]])));
  expect(papers).toContain('"papers": "left out"');
  expect(sums).not.toBe('');

  // The copy is a store like any other: nothing is loaded into it a second time.
  const served = await started(copied);
  expect(served.said()).not.toMatch(/Loaded|Migrated/);
  const third = await typed('backup', copied, inFolder('three')).ended;
  expect(third.code).toBe(0);
  expect(bytesOf('three')).toEqual(bytesOf('one'));
  await stop(served);
}, SLOW);

/** A restore of 20,000 nodes, and the moment when it has begun to write. */
async function writing(...flags: readonly string[]): Promise<Program> {
  const places = placesIn(cut);
  const restoring = typed('restore', cut, inFolder('grown'), ...flags);
  const port = await vi.waitFor(() => {
    const found = aliveIn(places.database)?.port;
    if (found === undefined) throw new Error('Not started yet.');
    return found;
  }, { timeout: 60_000, interval: 50 });
  const database = openDatabase(configFor(port, readFileSync(places.password, 'utf8').trim()), createLogger('silent'));
  await vi.waitFor(async () => { if ((await stateOf(database)).restoringSince === undefined) throw new Error('Not begun yet.'); }, { timeout: 60_000, interval: 20 });
  await database.close();
  return restoring;
}

it('keeps nothing of a restore that was stopped, and knows one that was killed for what it is', async () => {
  await growBackup(inFolder('grown'), 20_000);
  const stopped = await writing();
  stopped.process.kill('SIGINT');
  const ended = await stopped.ended;
  expect([ended.code, ended.said]).toEqual([1, expect.stringContaining('Stopped before the end, so nothing of it was kept.')]);

  const killed = await writing();
  const holder = aliveIn(placesIn(cut).holder);
  if (holder === undefined) throw new Error('The data folder does not say who runs.');
  process.kill(holder.pid, 'SIGKILL');
  expect((await killed.ended).code).not.toBe(0);
  const sentence = /A restore into this database was begun at 20\S+ and is not done\. If it was cut off, run `npm run restore -- FOLDER --start-over`/;
  // One after the other: each that is refused ends the Neo4j that it found, under the others.
  for (const begun of [() => program('start', { ANSWERABLE_DATA: cut }), () => typed('backup', cut, inFolder('half')), () => typed('restore', cut, inFolder('grown'))]) {
    const { code, said } = await begun().ended;
    expect([code, said]).toEqual([1, expect.stringMatching(sentence)]);
  }
  const restored = await typed('restore', cut, inFolder('grown'), '--start-over').ended;
  expect([restored.code, restored.said]).toEqual([0, expect.stringMatching(/Restored 20002 nodes and \d+ links at change number 1/)]);
  expect((await typed('backup', cut, inFolder('again')).ended).code).toBe(0);
  expect(bytesOf('again')).toEqual(bytesOf('grown'));
}, SLOW);

// A restore that reads its rows before it writes them dies of it: their text alone is 49 MB. Read piece by piece, 48 MB are enough for both.
it('copies 100,000 nodes in and out within a heap of 54 MB, as it does few', async () => {
  await growBackup(inFolder('large'), 100_000);
  const narrow = (name: 'backup' | 'restore', copy: string) =>
    running(['--max-old-space-size=54', '--import', 'tsx', `server/programs/${name}.ts`, inFolder(copy)], { ANSWERABLE_DATA: inFolder('of-large') }).ended;
  const restored = await narrow('restore', 'large');
  expect([restored.code, restored.said]).toEqual([0, expect.stringMatching(/Restored 100002 nodes and \d+ links/)]);
  const taken = await narrow('backup', 'large-again');
  expect([taken.code, taken.said]).toEqual([0, expect.stringMatching(/Backed up 100002 nodes and \d+ links/)]);
  expect(bytesOf('large-again')).toEqual(bytesOf('large'));
}, SLOW);
