// The example and the empty record as they are typed: each sets itself up in a folder of its own and says what it is.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it } from 'vitest';
import { FICTIONAL_IN_FULL } from '#schema/wording/fictional.ts';
import { running } from '../support/programs.ts';
import { endAllIn, temporaryFolder } from '../support/temporary.ts';

const folder = temporaryFolder('example');
const SLOW = 300_000;

afterEach(() => endAllIn(folder), SLOW);
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

async function started(word: string) {
  const start = running(['server/programs/prepare.mjs', 'start', word], { ANSWERABLE_DATA: folder });
  await start.says(/is ready: http:\S+/u);
  const [, url = ''] = /is ready: (http:\S+)/u.exec(start.said()) ?? [];
  const ask = async (query: string): Promise<unknown> => {
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
    return await response.json();
  };
  return { start, url, ask };
}

it('opens the example with the words of its papers, marks its lists, keeps real papers out, and ends', async () => {
  const { start, url, ask } = await started('--example');
  expect(start.said()).toContain('Loaded the fictional example in seed/example/: ');
  expect(await ask('{ recordState { papers notice } structure { notice place { name } } }')).toEqual({
    data: { recordState: { papers: 6, notice: FICTIONAL_IN_FULL }, structure: { notice: 'Fictional example', place: { name: 'Northmoor' } } },
  });
  expect(await (await fetch(`${url}/exports/unowned.csv?asOf=2026-04-01`)).text()).toContain(FICTIONAL_IN_FULL);
  start.process.kill('SIGINT');
  expect((await start.ended).code).toBe(0);
  const seeding = await running(['server/programs/prepare.mjs', 'seed'], { ANSWERABLE_DATA: join(folder, 'example') }).ended;
  expect([seeding.code, seeding.said]).toEqual([1, expect.stringContaining('This database holds the fictional example')]);
}, SLOW);

it('opens a record without a paper, which nothing fills by itself', async () => {
  const { start, ask } = await started('--empty');
  expect(start.said()).toContain('The database is empty, as asked: nothing is loaded');
  expect(await ask('{ recordState { papers notice } }')).toEqual({ data: { recordState: { papers: 0, notice: null } } });
  start.process.kill('SIGINT');
  expect((await start.ended).code).toBe(0);
}, SLOW);
