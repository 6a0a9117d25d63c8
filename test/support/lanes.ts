// Every check of `npm test`, quick ones first: what it runs, what it waits for and how its outcome is counted.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { runTool } from './commands.ts';
import type { Outcome } from './outcome.ts';
import type { Turn } from './side-by-side.ts';

export interface Lane extends Omit<Turn, 'run'> {
  /** It runs on the databases of the run. */
  readonly needsNeo4j: boolean;
  run(surroundings: Surroundings): Promise<Outcome>;
}

export interface Surroundings {
  /** For reports and databases; removed at the end. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

const MINUTE = 60_000;
const TOOLS = 'node_modules';
const TSC = `${TOOLS}/typescript-7/bin/tsc`;

/** Builds the client, and with it the documents that its code and many checks read. */
export const BUILD = 'client builds';
/** Seeds and starts what the lanes on Neo4j read. */
export const DATABASES = 'database of the run';
/** Starts the server on a copy of its own, every question planned ahead. */
export const SERVER = 'server of the run';

/** Through the server, side by side: they read, or undo what they write. */
const ASKING: readonly Lane[] = [{ ...onServer('journeys'), isLong: true }, onServer('contract')];

export const LANES: readonly Lane[] = [
  { ...tool('generated files are fresh', ['--import', 'tsx', 'server/programs/generate.ts', '--check']), after: [] },
  { ...tool('types of schema, cypher, server and tests', [TSC, '-p', '.']), after: [] },
  tool('types of the client', [TSC, '-p', 'client']),
  tool('nothing unused', [`${TOOLS}/knip/bin/knip.js`, '--no-progress']),
  tool('lint', [`${TOOLS}/eslint/bin/eslint.js`, '--max-warnings', '0', '.']),
  tool('lint with types', [`${TOOLS}/oxlint/bin/oxlint`, '--type-aware', '--deny-warnings']),
  suite('architecture'),
  suite('unit'),
  suite('client'),
  { ...onNeo4j('integration'), isLong: true },
  ...ASKING,
  // What it writes stays, so that it comes after all that ask the server of the seed as it was loaded.
  { ...onServer('integration-server'), after: [BUILD, DATABASES, SERVER, ...ASKING.map(({ name }) => name)], isLong: true },
  { ...suite('integration-own'), isLong: true },
];

/** A tool that passes with exit code 0: one check. */
function tool(name: string, args: readonly string[]): Lane {
  return {
    name,
    needsNeo4j: false,
    after: [BUILD],
    run: async ({ env, signal }) => {
      const { code, said } = await runTool({ args, env, signal, limitMs: 8 * MINUTE });
      return code === 0 ? { passed: 1, failed: 0, reasons: [] } : { passed: 0, failed: 1, reasons: [said.trim()] };
    },
  };
}

/** A project of vitest, each of its cases one check. */
function suite(name: string): Lane {
  return {
    name,
    needsNeo4j: false,
    after: [BUILD],
    run: async ({ folder, env, signal }) => {
      const report = join(folder, `${name}.json`);
      const args = [`${TOOLS}/vitest/vitest.mjs`, 'run', '--config', 'test/vitest.config.ts', '--project', name, '--reporter=json', `--outputFile=${report}`];
      const { code, said } = await runTool({ args, env, signal, limitMs: 30 * MINUTE });
      return withExit(outcomeIn(report), code, said);
    },
  };
}

/** The same, on the databases of the run. */
function onNeo4j(name: string): Lane {
  return { ...suite(name), needsNeo4j: true, after: [BUILD, DATABASES] };
}

/** The same, through the server of the run. */
function onServer(name: string): Lane {
  return { ...onNeo4j(name), after: [BUILD, DATABASES, SERVER] };
}

const reportShape = z.object({
  testResults: z.array(z.object({
    name: z.string(),
    status: z.string(),
    message: z.string().default(''),
    assertionResults: z.array(z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()).nullish() })),
  })),
});

/** Counts a report of vitest. A case that did not run is a failure, and so is a file that could not be loaded. */
export function outcomeOf(report: unknown): Outcome {
  const files = reportShape.parse(report).testResults;
  // Of a case whose set-up failed the report says nothing but the file's own message.
  const cases = files.flatMap(({ message, assertionResults }) => assertionResults.map((each) => ({ ...each, why: each.failureMessages?.join('\n') ?? '', message })));
  const failures = cases.filter(({ status }) => status !== 'passed');
  const broken = files.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.every((each) => each.status === 'passed'));
  return {
    passed: cases.length - failures.length,
    failed: failures.length + broken.length,
    reasons: [
      ...failures.map(({ fullName, status, why, message }) => `${fullName}: ${[why, message].find((each) => each !== '') ?? `did not run (${status})`}`),
      ...broken.map(({ name, message }) => `${name}: ${message}`),
    ],
  };
}

function outcomeIn(report: string): Outcome {
  try {
    return outcomeOf(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    return { passed: 0, failed: 0, reasons: [] };
  }
}

/** A lane that ran nothing, or that ended badly though its cases passed, has failed. */
export function withExit(outcome: Outcome, code: number | undefined, said: string): Outcome {
  if (outcome.failed > 0) return outcome;
  if (code === 0 && outcome.passed > 0) return outcome;
  const why = outcome.passed === 0 ? 'No test ran.' : 'The lane ended with an error outside its tests.';
  return { ...outcome, failed: 1, reasons: [`${why}\n${said.trim()}`] };
}
