// A program of ours as a child, as a person would start it.
import { spawn, type ChildProcess } from 'node:child_process';

export interface Child {
  /** The first line that answers `wanted`, and the milliseconds from the start to it. */
  readonly line: string;
  readonly after: number;
  /** Everything printed so far, on both streams. */
  readonly printed: () => string;
  readonly stop: () => Promise<void>;
}

interface Start {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly wanted: RegExp;
  /** Aborted: it is asked to stop. */
  readonly signal: AbortSignal;
}

/** Starts it and waits for the line; rejects with all it printed when it ends before. */
export function startChild({ command, args, cwd, env, wanted, signal }: Start): Promise<Child> {
  const from = performance.now();
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = (): Promise<void> => stopped(child);
  signal.addEventListener('abort', () => { void stop(); });
  let printed = '';
  return new Promise((resolve, reject) => {
    const take = (chunk: Buffer): void => {
      printed += chunk.toString('utf8');
      const line = printed.split('\n').slice(0, -1).find((each) => wanted.test(each));
      if (line !== undefined) resolve({ line, after: performance.now() - from, printed: () => printed, stop });
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('exit', (code) => { reject(new Error(`It ended with ${String(code)} before it was ready:\n${printed}`)); });
  });
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) { resolve(); return; }
    child.on('exit', () => { resolve(); });
    child.kill('SIGINT');
  });
}
