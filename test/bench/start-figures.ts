// How long a person waits: from a fresh clone with nothing fetched to ready, and from a second start to ready.
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { CHECKOUT, environmentFor } from '../../server/config.ts';
import { startChild, type Child } from './child.ts';
import type { Figure } from './readme-figures.ts';

const READY = /^Answerable is ready/;

export interface FreshClone {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  /** Aborted when the bench is asked to stop; whatever runs then ends. */
  readonly signal: AbortSignal;
}

/** Clones what is committed; nothing is fetched yet. The caller removes the folder that holds the clone. */
export function freshClone(signal: AbortSignal): FreshClone {
  const root = mkdtempSync(join(tmpdir(), 'answerable-bench-'));
  const clone = { folder: join(root, 'clone'), env: environmentFor({ ANSWERABLE_CACHE: join(root, 'cache') }), signal };
  const { status, stderr } = spawnSync('git', ['clone', '--quiet', CHECKOUT, clone.folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The checkout could not be cloned: ${stderr}`);
  return clone;
}

/** Starts the clone twice, with its own empty cache of Neo4j, and stops it again. */
export async function startFigures(clone: FreshClone): Promise<readonly Figure[]> {
  const first = await started(clone);
  const second = await started(clone);
  return [
    { what: 'Fresh clone to ready: packages, Neo4j, seed, client', figure: secondsOf(first.after), goal: 'printed' },
    { what: 'Second start to ready', figure: secondsOf(second.after), goal: '≤ 15 s' },
    { what: 'of which, since the program began', figure: splitOf(second), goal: 'printed' },
  ];
}

async function started({ folder, env, signal }: FreshClone): Promise<Child> {
  const child = await startChild({ command: process.execPath, args: ['server/programs/prepare.mjs', 'start'], cwd: folder, env, wanted: READY, signal });
  await child.stop();
  return child;
}

function secondsOf(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

const steps = z.object({ event: z.literal('ready'), begun: z.int(), databaseOpen: z.int(), listening: z.int(), ready: z.int() });

// The server logs when it reached each step; all in milliseconds since its process began.
function splitOf({ printed }: Child): string {
  const found = printed().split('\n').filter((line) => line.startsWith('{')).map((line) => steps.safeParse(JSON.parse(line)).data).find((data) => data !== undefined);
  if (found === undefined) throw new Error('The start did not log its steps.');
  const { begun, databaseOpen, listening, ready } = found;
  return `code ${secondsOf(begun)}, Neo4j open and migrated ${secondsOf(databaseOpen)}, listening ${secondsOf(listening)}, first questions planned ${secondsOf(ready)}`;
}
