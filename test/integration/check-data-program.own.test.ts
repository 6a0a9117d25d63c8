// `npm run check-data` as a person types it: beside the server that runs, and without one.
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { DATA_RULES } from '#schema/vocabulary/data-rules.ts';
import { RULE_WORDS } from '#schema/wording/data-faults.ts';
import { createLogger } from '../../server/logger.ts';
import { openDatabase } from '../../server/neo4j/database.ts';
import { configFor } from '../../server/neo4j/embedded/launch.ts';
import type { KnownProcess } from '../../server/neo4j/embedded/processes.ts';
import { ownProgram, SLOW } from '../support/own-program.ts';
import { PLANTED, work } from '../support/planted-faults.ts';
import { running } from '../support/programs.ts';

const { places, started, gone } = ownProgram();
const checked = z.object({ faults: z.int(), checks: z.array(z.object({ rule: z.string(), faults: z.int(), findings: z.array(z.object({ records: z.array(z.string()), fix: z.string(), explanation: z.nullable(z.string()) })) })) });
// One of each rule, the first: these do not disturb each other.
const ONE_OF_EACH = DATA_RULES.flatMap((wanted) => PLANTED.filter(({ rule }) => rule === wanted).slice(0, 1));

async function checkData(...args: readonly string[]) {
  return await running(['server/programs/prepare.mjs', 'check-data', ...args], { ANSWERABLE_DATA: dirname(places.holder) }).ended;
}

async function plantOneOfEach({ port = 0 }: KnownProcess): Promise<void> {
  const database = openDatabase(configFor(port, readFileSync(places.password, 'utf8').trim()), createLogger('silent'));
  await database.write({}, async (tx) => { for (const { plant } of ONE_OF_EACH) await work(tx, plant); });
  await database.close();
}

it.each(['--xml', '--json --json', 'seed'])('says how it is used, and starts nothing, when it is told %j', async (words) => {
  const { code, said } = await checkData(...words.split(' '));
  expect([code, said.startsWith('Say nothing, or --json:'), said.includes('Neo4j')]).toEqual([1, true, false]);
});

it('finds the seed in order and ends with 0; of faults it tells each rule, record and fix and ends with 1, beside the server and without one', async () => {
  const { start, neo4j } = await started();
  const whole = await checkData();
  expect([whole.code, whole.said]).toEqual([0, expect.stringMatching(/^Reading beside the server that runs\nNothing is wrong with the record; \d+ findings are explained\.\n/)]);
  expect(whole.said.match(/^✓ /gm)).toHaveLength(DATA_RULES.length);
  expect(whole.said).not.toContain('✗');
  expect(whole.said).toContain('Explained: ');

  await plantOneOfEach(neo4j);
  const json = await checkData('--json');
  const { faults, checks } = checked.parse(JSON.parse(json.said));
  expect([json.code, faults]).toEqual([1, checks.reduce((sum, check) => sum + check.faults, 0)]);
  for (const { rule, records, what } of ONE_OF_EACH) {
    const found = checks.find((check) => check.rule === rule)?.findings.filter(({ explanation }) => explanation === null) ?? [];
    expect(found.map((finding) => finding.records), what).toContainEqual(records);
    for (const { fix } of found) expect(fix).not.toBe('');
  }

  start.process.kill('SIGTERM');
  expect((await start.ended).code).toBe(0);
  const alone = await checkData();
  expect([alone.code, alone.said.includes('beside the server')]).toEqual([1, false]);
  expect(alone.said).toContain(`${String(faults)} things are wrong with the record`);
  for (const { rule, records, says } of ONE_OF_EACH) {
    expect(alone.said).toMatch(new RegExp(`^✗ ${RULE_WORDS[rule].heading} +\\d+ to mend`, 'm'));
    expect(alone.said).toContain(`[${records.join(', ')}]`);
    expect(alone.said).toContain(says);
  }
  expect(await gone()).toBe(true);
}, 2 * SLOW);
