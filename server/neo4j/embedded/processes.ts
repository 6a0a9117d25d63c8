// Who is alive? A process is known by its id and its start time, since ids are given out again.
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';

const known = z.object({ pid: z.int().positive(), startedAt: z.string(), port: z.int().optional(), mode: z.string() });
/** As it stands in the data folder. `port`: where it answers, once it does. `mode`: what it was started for. */
export type KnownProcess = z.infer<typeof known>;

const STOP_LIMIT = 30_000;
const KILL_LIMIT = 5_000;

/** The record in `file`, if that very process is still alive. */
export function aliveIn(file: string): KnownProcess | undefined {
  const found = known.safeParse(jsonIn(file));
  if (!found.success) return undefined;
  return startOf(found.data.pid) === found.data.startedAt ? found.data : undefined;
}

/** Writes the record in place of whatever is there. Nobody ever reads half of it. */
export function remember(file: string, record: KnownProcess): void {
  const whole = written(file, record);
  renameSync(whole, file);
}

/** Writes the record only where there is none: false when another was first. */
export function rememberFirst(file: string, record: KnownProcess): boolean {
  const whole = written(file, record);
  try {
    linkSync(whole, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(whole, { force: true });
  }
}

function written(file: string, record: KnownProcess): string {
  const path = `${file}.${randomUUID()}`;
  writeFileSync(path, `${JSON.stringify(record)}\n`, { mode: 0o600 });
  return path;
}

/**
 * Takes away the record of a process that is gone. One that appeared in its place meanwhile is put back:
 * what lies under a name of one's own nobody else moves while it is read again.
 */
export function forgetDead(file: string): void {
  const moved = `${file}.${randomUUID()}`;
  try {
    renameSync(file, moved);
  } catch {
    return;
  }
  const alive = aliveIn(moved);
  if (alive !== undefined) rememberFirst(file, alive);
  rmSync(moved, { force: true });
}

/** Takes the record away if it is still that process's own. */
export function forgetOwn(file: string, own: KnownProcess): void {
  const found = aliveIn(file);
  if (found?.pid === own.pid && found.startedAt === own.startedAt) forget(file);
}

/** Takes a record away whoever it names; none there is fine. */
export function forget(file: string): void {
  rmSync(file, { force: true });
}

/** When the process started, in the system's own words; undefined when it is gone. */
export function startOf(pid: number): string | undefined {
  return process.platform === 'linux' ? startFromProc(pid) : startFromPs(pid);
}

/** Asks the process to end and waits until it has; after `limit` milliseconds it is ended by force. */
export async function endProcess(known: KnownProcess, limit = STOP_LIMIT): Promise<void> {
  if (!signal(known, 'SIGTERM') || await isGone(known, limit)) return;
  if (signal(known, 'SIGKILL')) await isGone(known, KILL_LIMIT);
}

async function isGone({ pid, startedAt }: KnownProcess, limit: number): Promise<boolean> {
  const until = Date.now() + limit;
  while (Date.now() < until) {
    if (startOf(pid) !== startedAt) return true;
    await pause(50);
  }
  return false;
}

// Its id may be a stranger's by now, who is left alone.
function signal({ pid, startedAt }: KnownProcess, name: 'SIGTERM' | 'SIGKILL'): boolean {
  if (startOf(pid) !== startedAt) return false;
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}

// The 22nd field; the name before it may hold spaces. A zombie counts as gone: some containers never bury it.
function startFromProc(pid: number): string | undefined {
  try {
    const fields = readFileSync(`/proc/${String(pid)}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

function startFromPs(pid: number): string | undefined {
  const { status, stdout } = spawnSync('ps', ['-o', 'lstart=,state=', '-p', String(pid)], { encoding: 'utf8' });
  const line = stdout.trim();
  return status !== 0 || line === '' || line.endsWith('Z') ? undefined : line.replace(/\s+\S+$/, '');
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
