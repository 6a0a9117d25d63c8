// vitest's global set-up: joins the databases that `npm test` keeps, or keeps its own for as long as vitest runs.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { joinRun, startRun, type Stand } from './run-of-neo4j.ts';

declare module 'vitest' {
  interface ProvidedContext {
    stand: Stand;
  }
}

/** Where the runner of all lanes keeps its databases; unset: this process keeps its own. */
export const RUN_FOLDER = 'TEST_RUN_FOLDER';

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const kept = joinRun(process.env[RUN_FOLDER] ?? '');
  if (kept !== undefined) {
    project.provide('stand', kept);
    return () => Promise.resolve();
  }
  const folder = mkdtempSync(join(tmpdir(), 'answerable-test-'));
  const run = await startRun(folder, (line) => { process.stdout.write(`${line}\n`); });
  process.env[RUN_FOLDER] = folder;
  project.provide('stand', run.stand);
  return async () => {
    process.env[RUN_FOLDER] = '';
    await run.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
