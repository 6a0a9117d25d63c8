// Sizes, pins, settings and docstrings: what a reader may rely on without looking.
import { expect, it } from 'vitest';
import { longFiles, rangedPins, undocumented, unexplainedOverrides, unlistedSettings, wordlessFunctions } from './budgets.ts';
import { readHouse, type Tree } from './house.ts';

const house = readHouse();
const a = (files: Readonly<Record<string, string>>): Tree => new Map(Object.entries(files));

it('keeps every code file within 250 lines', () => {
  expect(longFiles(house)).toEqual([]);
  expect(longFiles(a({ 'cypher/plans/long.cypher': '//\n'.repeat(251), 'server/api/x.generated.ts': '//\n'.repeat(900) }))).toEqual(['cypher/plans/long.cypher: 251 lines']);
});

it('pins every dependency to one version', () => {
  expect(rangedPins(house)).toEqual([]);
  const loose = JSON.stringify({ dependencies: { a: '^1.0.0' }, devDependencies: { b: '1.x', c: '1.0.0', e: 'npm:c@1.0.0', f: 'npm:c@^1.0.0' }, overrides: { d: '>=2.0.0' } });
  expect(rangedPins(a({ 'package.json': loose }))).toEqual(['a: ^1.0.0', 'b: 1.x', 'f: npm:c@^1.0.0', 'd: >=2.0.0']);
});

it('gives a reason for every override', () => {
  expect(unexplainedOverrides(house)).toEqual([]);
  const tree = { 'package.json': JSON.stringify({ overrides: { nanoid: '5.1.16', listr2: '9.0.5', sass: '1.0.0' } }),
    'schema/decisions/0007-overrides.md': '| `nanoid` | 5.1.16 | why |\n| `listr2` | 9.0.4 | why |\n| `gone` | 1.0.0 | why |' };
  expect(unexplainedOverrides(a(tree))).toEqual(['gone 1.0.0', 'listr2 9.0.4', 'listr2 9.0.5', 'sass 1.0.0']);
});

it('lists every setting in the README, and no other', () => {
  expect(unlistedSettings(house)).toEqual([]);
  const config = 'const settings = z.object({\n  PORT: port,\n  HOST: text,\n});';
  expect(unlistedSettings(a({ 'server/config.ts': config, 'README.md': '| `PORT` | x |\n| `SPEED` | x |' }))).toEqual(['HOST', 'SPEED']);
});

it('says of every type, field and argument what it is', () => {
  expect(undocumented(house)).toEqual([]);
  const sdl = `
    type Bare { bare: Int "In words." said: Int "Its printed number." printedNumber: Int hidden: Int! @selectable(onRead: false, onAggregate: false) }
    "In words." type Said { "In words." said("In words." said: Int, bare: Int): Int }
    extend type Query { bare: Int "In words." said(bare: Int, "" empty: Int): Int }
    "In words." input Given { bare: Int "In words." said: Int }
    enum Side { LEFT }`;
  expect(undocumented(a({ 'schema/sdl/x.graphql': sdl })))
    .toEqual(['Bare', 'Bare.bare', 'Bare.printedNumber', 'Said.said(bare)', 'Query.bare', 'Query.said(bare)', 'Query.said(empty)', 'Given.bare', 'Side']);
});

it('says of every exported function what its name does not', () => {
  expect(wordlessFunctions(house)).toEqual([]);
  const ts = `
/** Told. */
export function told(): void {}

export function bare(): void {}
/** Told. */

export async function apart(): Promise<void> {}
// Not for callers.
export const aside = (x: number): number => x;
/* No docstring. */
export const loose: Handler = async (_, { id }) => ask(id);
/**
 * Told at length.
 */
export const long = <T>(x: T): T => x;
export const value = [1].map((x) => x);
function inner(): void {}
export const broken = (
  x: number,
) => x;
`;
  const planted = a({ 'seed/x.ts': ts, 'seed/x.test.ts': ts, 'client/src/y.tsx': 'export function Y(): ReactElement {}\n', 'server/api/resolvers/Query/x.ts': ts, 'server/api/x.generated.ts': ts });
  expect(wordlessFunctions(planted))
    .toEqual(['seed/x.ts: bare', 'seed/x.ts: apart', 'seed/x.ts: aside', 'seed/x.ts: loose', 'seed/x.ts: broken', 'client/src/y.tsx: Y']);
});
