// Runs one tool to its end, in a process group of its own, so that nothing it started outlives it.
import { spawn } from 'node:child_process';
import { CHECKOUT } from '../../server/config.ts';

export interface Ended {
  /** The exit code; undefined when it was stopped. */
  readonly code: number | undefined;
  readonly said: string;
}

interface Tool {
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>> | undefined;
  readonly limitMs: number;
  readonly signal: AbortSignal;
}

/** Runs `node ...args`. A tool that is not done within its limit is stopped, and says so. */
export function runTool({ args, env, limitMs, signal }: Tool): Promise<Ended> {
  const child = spawn(process.execPath, args, { cwd: CHECKOUT, detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  let said = '';
  const hear = (chunk: Buffer): void => { said = (said + chunk.toString()).slice(-20_000); };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const end = (): void => { endGroup(child.pid); };
  const late = setTimeout(() => {
    said += `\nStopped after ${String(limitMs / 1000)} s.`;
    end();
  }, limitMs);
  signal.addEventListener('abort', end);
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearTimeout(late);
      signal.removeEventListener('abort', end);
      end();
      resolve({ code: code ?? undefined, said });
    });
  });
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // The group is gone already.
  }
}
