// `npm test`: every lane, why each failure failed, and a last line with the sum. Names given run only those lanes.
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { putAway } from '../../server/neo4j/put-away.ts';
import { ensureClient } from '../../server/programs/built-client.ts';
import { untilAskedToStop } from '../../server/programs/stopping.ts';
import { BUILD, DATABASES, LANES, SERVER, type Surroundings } from './lanes.ts';
import { startRun, type Run } from './run-of-neo4j.ts';
import type { Outcome } from './outcome.ts';
import { sideBySide, type Done, type Turn } from './side-by-side.ts';
import { endAllIn, RUN_FOLDER, temporaryFolder } from './temporary.ts';

// More than two would starve the tests that hold a deadline, on however many cores.
const AT_ONCE = Math.min(2, availableParallelism());
const PASSED = { passed: 1, failed: 0, reasons: [] } as const;
const NO_DATABASE = { passed: 0, failed: 1, reasons: ['There is no database to run on.'] } as const;
const say = (line: string): void => { process.stdout.write(`${line}\n`); };

await untilAskedToStop(async (signal) => {
  const wanted = process.argv.slice(2);
  const lanes = LANES.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const folder = temporaryFolder('run');
  const surroundings: Surroundings = { folder, signal, env: { [RUN_FOLDER]: folder } };
  const databases: Run[] = [];
  const first: Turn[] = [
    { name: BUILD, isLong: true, run: () => judged(() => built(signal)) },
    ...(lanes.some(({ needsNeo4j }) => needsNeo4j) ? [{ name: DATABASES, after: [BUILD], isLong: true, run: () => judged(() => started(folder, databases)) }] : []),
    ...(lanes.some(({ after }) => after?.includes(SERVER) === true) ? [{ name: SERVER, after: [BUILD, DATABASES], isLong: true, run: () => judged(() => served(databases)) }] : []),
  ];
  const turns = lanes.map((lane): Turn => ({
    ...lane, run: () => judged(async () => (lane.needsNeo4j && databases.length === 0 ? NO_DATABASE : await lane.run(surroundings))),
  }));
  const done: Done[] = [];
  try {
    done.push(...await sideBySide([...first, ...turns], { atOnce: AT_ONCE, signal, tell }));
  } finally {
    await putAway([
      () => { rmSync(folder, { recursive: true, force: true }); },
      () => endAllIn(folder),
      ...databases.map((run) => () => run.stop()),
    ]);
  }
  return summed(done, signal.aborted);
});

async function built(signal: AbortSignal): Promise<Outcome> {
  await ensureClient({ say, signal });
  return PASSED;
}

async function started(folder: string, databases: Run[]): Promise<Outcome> {
  databases.push(await startRun(folder, say));
  return PASSED;
}

async function served([run]: readonly Run[]): Promise<Outcome> {
  if (run === undefined) return NO_DATABASE;
  await run.serve();
  return PASSED;
}

async function judged(work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    const outcome = await work();
    return outcome.passed + outcome.failed > 0 ? outcome : { passed: 0, failed: 1, reasons: ['Nothing ran.'] };
  } catch (error) {
    return { passed: 0, failed: 1, reasons: [error instanceof Error ? error.message : 'An unknown failure.'] };
  }
}

function tell({ name, outcome, milliseconds }: Done): void {
  const seconds = (milliseconds / 1000).toFixed(1);
  say(`${outcome.failed > 0 ? '✗' : '✓'} ${name}: ${String(outcome.passed)} passed, ${String(outcome.failed)} failed (${seconds} s)`);
  for (const reason of outcome.reasons) say(indented(reason));
}

function indented(text: string): string {
  return text.split('\n').map((line) => `    ${line}`).join('\n');
}

function summed(done: readonly Done[], isCutShort: boolean): number {
  const passed = done.reduce((sum, { outcome }) => sum + outcome.passed, 0);
  const failed = done.reduce((sum, { outcome }) => sum + outcome.failed, 0) + (isCutShort ? 1 : 0);
  if (isCutShort) say('✗ stopped before the end');
  say(`${String(passed)} passed, ${String(failed)} failed`);
  return failed > 0 ? 1 : 0;
}
