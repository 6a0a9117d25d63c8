// vitest's global set-up: joins the databases that `npm test` keeps, or keeps its own for as long as vitest runs.
import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { putAway, putAwayAfter } from '../../server/neo4j/put-away.ts';
import { joinRun, startRun, type Stand } from './run-of-neo4j.ts';
import { endAllIn, RUN_FOLDER, temporaryFolder } from './temporary.ts';

declare module 'vitest' {
  interface ProvidedContext {
    stand: Stand;
    /** For tests that make graphs up: how many for each question, and which; without a seed others each time. */
    madeUp: { readonly graphs: number; readonly seed?: number };
  }
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const kept = joinRun(process.env[RUN_FOLDER] ?? '');
  if (kept !== undefined) {
    project.provide('stand', kept);
    return () => Promise.resolve();
  }
  const folder = temporaryFolder('test');
  const remove = async (): Promise<void> => {
    process.env[RUN_FOLDER] = '';
    await putAway([() => { rmSync(folder, { recursive: true, force: true }); }, () => endAllIn(folder)]);
  };
  try {
    const run = await startRun(folder, (line) => { process.stdout.write(`${line}\n`); });
    process.env[RUN_FOLDER] = folder;
    const end = (): Promise<void> => putAway([remove, () => run.stop()]);
    try {
      await run.serve();
    } catch (error) {
      return await putAwayAfter(error, [end]);
    }
    project.provide('stand', run.stand());
    return end;
  } catch (error) {
    return await putAwayAfter(error, [remove]);
  }
}
