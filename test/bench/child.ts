// A program of ours as a child, as a person would start it.
import { spawn, type ChildProcess } from 'node:child_process';

export interface Child {
  /** The first line that answers `wanted`, and the milliseconds from the start to it. */
  readonly line: string;
  readonly after: number;
  readonly stop: () => Promise<void>;
}

interface Start {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly wanted: RegExp;
}

/** Starts it and waits for the line; rejects with all it printed when it ends before. */
export function startChild({ command, args, cwd, env, wanted }: Start): Promise<Child> {
  const from = performance.now();
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  return new Promise((resolve, reject) => {
    const take = (chunk: Buffer): void => {
      printed += chunk.toString('utf8');
      const line = printed.split('\n').find((each) => wanted.test(each));
      if (line !== undefined) resolve({ line, after: performance.now() - from, stop: () => stopped(child) });
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('exit', (code) => { reject(new Error(`It ended with ${String(code)} before it was ready:\n${printed}`)); });
  });
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) { resolve(); return; }
    child.on('exit', () => { resolve(); });
    child.kill('SIGINT');
  });
}
