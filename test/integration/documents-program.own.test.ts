// `npm run documents` as a person types it: by itself, and through the server that runs.
import { cpSync, existsSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { environmentFor, readConfig } from '../../server/config.ts';
import { loadFacts } from '../../server/importing/load-facts.ts';
import { createLogger } from '../../server/logger.ts';
import { placesIn } from '../../server/neo4j/embedded/data-folder.ts';
import { openStore } from '../../server/neo4j/open-store.ts';
import { INVENTED, inventedFacts, MEETS } from '../support/invented-papers.ts';
import { program, running } from '../support/programs.ts';
import { endAllIn, temporaryFolder } from '../support/temporary.ts';

const SLOW = 240_000;
const line = z.object({ text: z.string(), isCited: z.boolean() });
const answer = z.object({ data: z.object({ evidence: z.object({ texts: z.array(z.object({ lines: z.nullable(z.array(line)) })) }) }) });
const dataFolder = temporaryFolder('documents-program');
const hostile = temporaryFolder('hostile');

beforeAll(async () => {
  cpSync(INVENTED, hostile, { recursive: true });
  writeFileSync(join(hostile, 'latin.txt'), Buffer.from('Höhe', 'latin1'));
  writeFileSync(join(hostile, 'nul.txt'), '\0');
  writeFileSync(join(hostile, 'large.txt'), 'x'.repeat(10_000_001));
  symlinkSync(join(INVENTED, 'tide-table.txt'), join(hostile, 'link.txt'));
  const config = { ...readConfig(environmentFor({})), dataFolder };
  const store = await openStore(config, { mode: 'program', logger: createLogger('silent'), say: () => undefined });
  await store.database.write({}, (tx) => loadFacts(tx, inventedFacts(), { viewer: { id: 'a-test' } }));
  await store.close();
}, SLOW);

afterAll(async () => {
  await endAllIn(dataFolder);
  for (const folder of [dataFolder, hostile]) rmSync(folder, { recursive: true, force: true });
}, SLOW);

async function documents(...args: readonly string[]) {
  return await running(['server/programs/prepare.mjs', 'documents', ...args], { ANSWERABLE_DATA: dataFolder }).ended;
}

it('says how it is used, and starts nothing, when it is told nothing', async () => {
  const { code, said } = await documents();
  expect([code, said.includes('npm run documents -- attach FOLDER'), said.includes('Neo4j')]).toEqual([1, true, false]);
});

it('attaches papers by itself where no server runs, and tells how long it took', async () => {
  const { code, said } = await documents('attach', INVENTED);
  expect([code, said]).toEqual([0, expect.stringMatching(/doc-009, .*: 11 lines, from harbour-plan\.txt\n.*\nAttached 2 papers of 14 lines in \d+\.\d\d s\n$/)]);
}, SLOW);

it('lists, refuses, detaches and attaches while the server runs, which shows the words at once', async () => {
  const start = program('start', { ANSWERABLE_DATA: dataFolder });
  await start.says(/is ready: http:\S+/);
  const [, url = ''] = /is ready: (http:\S+)/.exec(start.said()) ?? [];
  const { door } = placesIn(dataFolder);
  expect(statSync(door).mode & 0o777).toBe(0o600);

  expect((await documents('list')).said).toMatch(/doc-009, .*: 11 lines from harbour-plan\.txt, attached at /);
  expect(await wordsOf(url)).toEqual(['and its chair is Alder Quillfeather.']);
  const { code, said } = await documents('detach');
  expect([code, said]).toEqual([0, expect.stringContaining('Detached 2 papers')]);
  expect(await wordsOf(url)).toBeNull();

  const refused = await documents('attach', hostile);
  expect(refused.code).toBe(1);
  for (const sentence of ['Nothing was attached', 'latin.txt is no UTF-8', 'nul.txt holds NUL', 'large.txt has 10000001 bytes', 'link.txt is a link']) expect(refused.said).toContain(sentence);
  expect((await documents('attach', join(hostile, 'gone'))).said).toContain('There is no folder');
  expect(await wordsOf(url)).toBeNull();
  expect((await documents('list')).said.match(/: not attached/g)).toHaveLength(2);

  expect((await documents('attach', INVENTED)).code).toBe(0);
  expect((await documents('attach', INVENTED)).said).toContain('Nothing to write');
  expect(await wordsOf(url)).not.toBeNull();

  start.process.kill('SIGINT');
  expect((await start.ended).code).toBe(0);
  expect(existsSync(door)).toBe(false);
}, SLOW);

/** The last cited line of a claim of the harbour plan, as the server answers it; null while nothing is attached. */
async function wordsOf(url: string): Promise<readonly string[] | null> {
  const query = `{ evidence(id: "${MEETS}", asOf: "2023-03-15") { texts { lines { text isCited } } } }`;
  const ask = async () => {
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
    return answer.parse(await response.json());
  };
  // Beside other checks a plan may outlast the limits of a question that is asked just after the start.
  const { data } = await vi.waitFor(ask, { timeout: 150_000, interval: 500 });
  const lines = data.evidence.texts[0]?.lines ?? null;
  return lines === null ? null : lines.filter(({ isCited }) => isCited).slice(-1).map(({ text }) => text);
}
