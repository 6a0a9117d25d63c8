// The house obeys its import rules, and every rule is seen to report a fault planted for it.
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { HOUSE, planted } from './house.ts';
import { importReport } from './imports.ts';

const CONFIG = '.dependency-cruiser.js';
const SLOW = 60_000;

// Rule → a file that breaks it. What is imported stands in SOUND.
const FAULTS: Readonly<Record<string, readonly [path: string, imports: string]>> = {
  'room-schema': ['schema/looks-down.ts', '#cypher/sound.ts'],
  'room-cypher': ['cypher/looks-up.ts', '../server/neo4j/sound.ts'],
  'room-config-and-logger': ['server/config.ts', './neo4j/sound.ts'],
  'room-neo4j': ['server/neo4j/knows-a-question.ts', '../questions/sound.ts'],
  'room-commands': ['server/commands/asks.ts', '../questions/sound.ts'],
  'room-questions': ['server/questions/asks-another.ts', './sound.ts'],
  'room-previewing': ['server/previewing/writes-itself.ts', '#cypher/sound.ts'],
  'room-drafting': ['server/drafting/asks-a-question.ts', '../questions/sound.ts'],
  'room-asking': ['server/asking/asks-a-question.ts', '../questions/sound.ts'],
  'room-importing': ['server/importing/asks.ts', '../questions/sound.ts'],
  'room-exporting': ['server/exporting/draws-with-react.ts', '../../client/src/ui/sound.ts'],
  'room-identity': ['server/identity/asks.ts', '../neo4j/sound.ts'],
  'room-api': ['server/api/has-a-text.ts', '#cypher/sound.ts'],
  'room-start': ['server/programs/draws.ts', '../../client/src/graph/sound.ts'],
  'room-seed': ['seed/writes.ts', '../server/neo4j/sound.ts'],
  'room-graph': ['client/src/graph/knows-the-screen.ts', '../ui/sound.ts'],
  'room-ui': ['client/src/ui/knows-addresses.ts', '../lib/sound.ts'],
  'room-lib': ['client/src/lib/knows-the-screen.ts', '../ui/sound.ts'],
  'room-telling': ['client/src/telling/asks.ts', '../features/lookup/sound.ts'],
  'room-features': ['client/src/features/diagram/knows-app.ts', '../../app/sound.ts'],
  'features-apart': ['client/src/features/diagram/borrows.ts', '../lookup/sound.ts'],
  'room-app': ['client/src/app/draws.ts', '../graph/sound.ts'],
  'schema-packages': ['schema/heavy.ts', 'zod'],
  'small-zod-in-browser': ['client/src/lib/heavy.ts', 'zod'],
  'graph-packages': ['client/src/graph/renders.ts', 'react'],
  'writer-packages': ['client/src/graph/writers/renders.ts', 'react'],
  'only-neo4j-has-the-driver': ['server/questions/goes-round.ts', 'neo4j-driver'],
  'only-logger-makes-loggers': ['server/questions/logs.ts', 'pino'],
  'only-api-speaks-http': ['server/questions/listens.ts', 'express'],
  'no-tools-in-the-product': ['server/questions/tests-itself.ts', 'vitest'],
  'no-cycles': ['schema/one.ts', './other.ts'],
  resolvable: ['schema/lost.ts', './nowhere.ts'],
  'tests-are-leaves': ['seed/uses-a-fixture.ts', '../test/support/sound.ts'],
};

const SOUND = [
  'schema', 'cypher', 'server/neo4j', 'server/questions', 'client/src/ui', 'client/src/lib', 'client/src/graph', 'client/src/app',
  'client/src/features/lookup', 'test/support',
].map((room) => `${room}/sound.ts`);

const text = (from: string): string => `import * as found from '${from}';\nexport const used = found;\n`;

const plantedHouse: Readonly<Record<string, string>> = {
  'package.json': readFileSync(join(HOUSE, 'package.json'), 'utf8'),
  [CONFIG]: readFileSync(join(HOUSE, CONFIG), 'utf8'),
  ...Object.fromEntries(SOUND.map((path) => [path, 'export const sound = 1;\n'])),
  ...Object.fromEntries(Object.values(FAULTS).map(([path, from]) => [path, text(from)])),
  'schema/other.ts': text('./one.ts'),
  'schema/alone.ts': 'export const alone = 1;\n',
  'server/questions/names-a-type.ts': "import type { Driver } from 'neo4j-driver';\nexport type Held = Driver;\n",
};

it('imports only what each room may import', async () => {
  const { violations, totalCruised } = await importReport(HOUSE);
  expect(violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  expect(totalCruised).toBeGreaterThan(50);
}, SLOW);

it('has an error and a reason for every rule, and sees every rule broken', async () => {
  const { violations, ruleSetUsed } = await planted(plantedHouse, async (root) => {
    symlinkSync(join(HOUSE, 'node_modules'), join(root, 'node_modules'), 'dir');
    return await importReport(root);
  });
  const reported = (rule: string, path: string): boolean => violations.some(({ rule: { name }, from }) => name === rule && from === path);

  expect(ruleSetUsed.forbidden.filter(({ severity, comment }) => severity !== 'error' || comment === undefined)).toEqual([]);
  expect(Object.entries(FAULTS).filter(([rule, [path]]) => !reported(rule, path)).map(([rule]) => rule)).toEqual([]);
  expect(reported('no-orphans', 'schema/alone.ts')).toBe(true);
  expect(ruleSetUsed.forbidden.map(({ name }) => name).toSorted()).toEqual([...Object.keys(FAULTS), 'no-orphans'].toSorted());
  expect(violations.filter(({ from }) => from === 'server/questions/names-a-type.ts')).toEqual([]);
}, SLOW);
