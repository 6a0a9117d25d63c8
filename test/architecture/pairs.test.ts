import { expect, it } from 'vitest';
import { DONE } from '#schema/wording/decision-trail.ts';
import { commandsByName } from '../../server/commands/by-name.generated.ts';
import { readHouse, type Tree } from './house.ts';
import { badNames, commandStems, cypherPairs, questionStems } from './pairs.ts';

const house = readHouse();
const a = (files: Readonly<Record<string, string>>): Tree => new Map(Object.entries(files));

it('names every file after its subject', () => {
  expect(badNames(house)).toEqual([]);
});

it('has a typed sibling for every text, and a text for every sibling', () => {
  expect(cypherPairs(house)).toEqual([]);
});

it('carries the stem of every question through field, function, text and resolver', () => {
  expect(questionStems(house)).toEqual([]);
});

it('has exactly one command for every field of Mutation', () => {
  expect(commandStems(house)).toEqual([]);
});

it.each([
  ['server/neo4j/utils.ts', 'says nothing'], ['client/src/ui/index.ts', 'says nothing'], ['server/questions/planProfile.ts', 'kebab-case'],
  ['cypher/plans/Plan.cypher', 'kebab-case'],
  ['client/src/lib/urlState.ts', 'kebab-case'], ['server/api/resolvers/Query/plan-profile.ts', 'exact field name'],
])('refuses the name %s', (path, why) => {
  expect(badNames(a({ [path]: '' }))).toEqual([expect.stringContaining(why)]);
});

it.each(['client/src/app/main.tsx', 'client/index.html', 'client/src/ui/DataTable.test.tsx', 'client/src/ui/styles/_card.scss', 'client/src/app/plan-crumbs.tsx', 'cypher/migrations/V0001__identities.cypher',
  'server/api/resolvers/Query/planProfile.ts', 'server/api/resolvers.generated.ts', 'client/vite.config.ts'])('accepts the name %s', (path) => {
  expect(badNames(a({ [path]: '' }))).toEqual([]);
});

it('names a file of components after its component', () => {
  const component = 'export function DataTable() { return null; }';
  expect(badNames(a({ 'client/src/ui/DataTable.tsx': component }))).toEqual([]);
  for (const path of ['client/src/ui/data-table.tsx', 'client/src/ui/Table.tsx']) expect(badNames(a({ [path]: component }))).toHaveLength(1);
  expect(badNames(a({ 'client/src/ui/Rows.tsx': 'export function rows() { return []; }' }))).toHaveLength(1);
});

it('reports a text alone, a sibling alone, a text without its question and a migration without its number', () => {
  const sibling = 'export const x = defineCypher(import.meta.url, {});';
  const findings = cypherPairs(a({
    'cypher/plans/alone.cypher': '// Which?\nRETURN 1', 'cypher/plans/lonely.ts': sibling,
    'cypher/plans/mute.cypher': 'RETURN 1', 'cypher/plans/mute.ts': sibling, 'cypher/migrations/first.cypher': '// Identities.\nRETURN 1',
  }));
  expect(findings.map((finding) => finding.split(':')[0])).toEqual([
    'cypher/plans/alone.cypher', 'cypher/plans/mute.cypher', 'cypher/migrations/first.cypher', 'cypher/plans/lonely.ts',
  ]);
});

const sound = {
  'schema/sdl/plans.graphql': 'extend type Query { planProfile: Int } extend type Mutation { closePlan: Int }',
  'server/questions/plan-profile.ts': 'export async function planProfile(): Promise<void> {}',
  'server/commands/close-plan.ts': 'export async function closePlan(): Promise<void> {}',
  'server/api/resolvers/Query/planProfile.ts': "export const planProfile: QueryResolvers['planProfile'] = 1;",
  'server/api/resolvers/Mutation/closePlan.ts': "export const closePlan: MutationResolvers['closePlan'] = 1;",
  'cypher/plans/plan-profile.cypher': '// Which?',
};

it('finds nothing to say where every stem is whole', () => {
  expect([...questionStems(a(sound)), ...commandStems(a(sound))]).toEqual([]);
});

it.each(Object.keys(sound))('misses %s when it is gone', (path) => {
  const without = new Map(Object.entries(sound).filter(([name]) => name !== path));
  expect([...questionStems(without), ...commandStems(without)]).not.toEqual([]);
});

it('has words for what each command has done', () => {
  const commands = Object.keys(commandsByName);
  expect(commands.length).toBeGreaterThan(3);
  expect(commands.filter((name) => DONE[name] === undefined)).toEqual([]);
});
