// The rules that need types: every one of the strict and stylistic sets is held, and each kind is seen to report a text that breaks it.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import tseslint from 'typescript-eslint';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { HOUSE, planted } from './house.ts';

const SLOW = 120_000;
// Not among the rules of oxlint (schema/decisions/0018).
const NOT_HELD = ['no-unsafe-class-instance-assignment'];
// What is wrong → the rule that says so, and a text.
const FAULTS = {
  'a promise nobody awaits': ['no-floating-promises', 'export const a = 1;\nPromise.resolve(a);\n'],
  'a case forgotten': ['switch-exhaustiveness-check', "export function f(a: 'x' | 'y'): void { switch (a) { case 'x': break; } }\n"],
  'a hole handed on': ['no-unsafe-assignment', "export const a = { b: JSON.parse('1') };\n"],
  'a question already answered': ['no-unnecessary-condition', "export function f(a: string): string { if (a === undefined) return 'x'; return a; }\n"],
  'an empty text taken for nothing': ['strict-boolean-expressions', 'export function f(a: string): number { return a ? 1 : 2; }\n'],
  'a thing told as its type': ['restrict-template-expressions', ['export function f(a: number): string { return `$', '{a}`; }\n'].join('')],
} as const;
const CONFIG = JSON.stringify({ compilerOptions: { strict: true, target: 'es2023', module: 'nodenext', noUncheckedIndexedAccess: true, noEmit: true } });

const found = z.object({ diagnostics: z.array(z.object({ code: z.string(), filename: z.string() })) });
const ruleOf = /^typescript\((.*)\)$/;

/** The rules that each file breaks, by its name. */
async function broken(files: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, readonly string[]>> {
  return await planted({ 'tsconfig.json': CONFIG, ...files }, async (root) => {
    const args = [join(HOUSE, 'node_modules/oxlint/bin/oxlint'), '--type-aware', '-c', join(HOUSE, '.oxlintrc.json'), '-f', 'json', '.'];
    // It ends with a code of its own where it finds something.
    const said = await promisify(execFile)(process.execPath, args, { cwd: root }).catch((error: unknown) => error);
    const { diagnostics } = found.parse(JSON.parse(z.object({ stdout: z.string() }).parse(said).stdout));
    return new Map(Object.keys(files).map((name) => [name, diagnostics.filter(({ filename }) => filename.endsWith(name)).map(({ code }) => ruleOf.exec(code)?.[1] ?? code)]));
  });
}

it('reports each fault, and nothing in a clean text', async () => {
  const named = Object.values(FAULTS).map(([rule, text], at) => ({ name: `fault-${String(at)}.ts`, rule, text }));
  const rules = await broken({ ...Object.fromEntries(named.map(({ name, text }) => [name, text])), 'clean.ts': 'export const a = 1;\n' });
  expect(named.map(({ name }) => rules.get(name))).toEqual(named.map(({ rule }) => [rule]));
  expect(rules.get('clean.ts')).toEqual([]);
}, SLOW);

it('lets a rule be switched off on one line', async () => {
  const rules = await broken({ 'off.ts': '// oxlint-disable-next-line typescript/no-floating-promises -- the house of a test\nPromise.resolve(1);\n' });
  expect(rules.get('off.ts')).toEqual([]);
}, SLOW);

it('holds every rule of the strict and stylistic sets that needs types, and the two of the house', () => {
  const sets = [...tseslint.configs.strictTypeCheckedOnly, ...tseslint.configs.stylisticTypeCheckedOnly].flatMap(({ rules = {} }) => Object.entries(rules));
  const on = sets.filter(([name, setting]) => name.startsWith('@') && (Array.isArray(setting) ? setting[0] : setting) === 'error').map(([name]) => name.replace('@typescript-eslint/', ''));
  const text = readFileSync(join(HOUSE, '.oxlintrc.json'), 'utf8');
  const held = [...text.matchAll(/"typescript\/([\w-]+)": (?:"error"|\["error")/g)].map(([, name]) => name);
  expect(held.toSorted()).toEqual([...on.filter((name) => !NOT_HELD.includes(name)), 'strict-boolean-expressions', 'switch-exhaustiveness-check'].toSorted());
});
