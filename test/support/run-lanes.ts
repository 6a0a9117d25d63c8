// `npm test`: every lane in order, why each failure failed, and a last line with the sum. Names given run only those lanes.
import { rmSync } from 'node:fs';
import { putAway } from '../../server/neo4j/put-away.ts';
import { ensureClient } from '../../server/programs/built-client.ts';
import { untilAskedToStop } from '../../server/programs/stopping.ts';
import { LANES, type Lane, type Outcome, type Surroundings } from './lanes.ts';
import { startRun, type Run } from './run-of-neo4j.ts';
import { endAllIn, RUN_FOLDER, temporaryFolder } from './temporary.ts';

const NO_DATABASE = Promise.resolve<Outcome>({ passed: 0, failed: 1, reasons: ['There is no database to run on.'] });
const say = (line: string): void => { process.stdout.write(`${line}\n`); };

await untilAskedToStop(async (signal) => {
  const wanted = process.argv.slice(2);
  const lanes = LANES.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const folder = temporaryFolder('run');
  const surroundings = { folder, signal, env: { [RUN_FOLDER]: folder } };
  const outcomes: Outcome[] = [];
  let databases: Run | 'none' | undefined;
  try {
    outcomes.push(await timed('client builds', () => built(signal)));
    for (const lane of lanes) {
      if (signal.aborted) break;
      if (lane.needsNeo4j) databases ??= await startedOnce(folder, outcomes);
      outcomes.push(await timed(lane.name, () => (lane.needsNeo4j && databases === 'none' ? NO_DATABASE : judged(lane, surroundings))));
    }
  } finally {
    await putAway([
      () => { rmSync(folder, { recursive: true, force: true }); },
      () => endAllIn(folder),
      () => (databases === undefined || databases === 'none' ? undefined : databases.stop()),
    ]);
  }
  return summed(outcomes, signal.aborted);
});

async function built(signal: AbortSignal): Promise<Outcome> {
  await ensureClient({ say, signal });
  return { passed: 1, failed: 0, reasons: [] };
}

async function startedOnce(folder: string, outcomes: Outcome[]): Promise<Run | 'none'> {
  const started: Run[] = [];
  outcomes.push(await timed('databases of the run', async () => {
    started.push(await startRun(folder, say));
    return { passed: 1, failed: 0, reasons: [] };
  }));
  return started[0] ?? 'none';
}

async function judged(lane: Lane, surroundings: Surroundings): Promise<Outcome> {
  const outcome = await lane.run(surroundings);
  return outcome.passed + outcome.failed > 0 ? outcome : { passed: 0, failed: 1, reasons: ['Nothing ran.'] };
}

async function timed(name: string, work: () => Promise<Outcome>): Promise<Outcome> {
  const began = Date.now();
  const outcome = await work().catch((error: unknown): Outcome =>
    ({ passed: 0, failed: 1, reasons: [error instanceof Error ? error.message : 'An unknown failure.'] }));
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  say(`${outcome.failed > 0 ? '✗' : '✓'} ${name}: ${String(outcome.passed)} passed, ${String(outcome.failed)} failed (${seconds} s)`);
  for (const reason of outcome.reasons) say(indented(reason));
  return outcome;
}

function indented(text: string): string {
  return text.split('\n').map((line) => `    ${line}`).join('\n');
}

function summed(outcomes: readonly Outcome[], isCutShort: boolean): number {
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0) + (isCutShort ? 1 : 0);
  if (isCutShort) say('✗ stopped before the end');
  say(`${String(passed)} passed, ${String(failed)} failed`);
  return failed > 0 ? 1 : 0;
}
