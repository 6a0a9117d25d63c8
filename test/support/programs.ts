// The commands a person types, run as they would be, with an environment of the test's own.
import { spawn, type ChildProcess } from 'node:child_process';
import { CHECKOUT, environmentFor, type Environment } from '../../server/config.ts';

export interface Program {
  readonly process: ChildProcess;
  /** Everything printed so far, on both streams. */
  said(): string;
  /** Settles when `text` was printed; fails when the program ends without it. */
  says(text: string | RegExp): Promise<void>;
  readonly ended: Promise<{ readonly code: number | null; readonly said: string }>;
}

/** `npm start` and its like, but for npm: `node server/programs/prepare.mjs start`. */
export function program(name: 'start' | 'seed', environment: Environment): Program {
  return running(['server/programs/prepare.mjs', name], environment);
}

/** Any script of the checkout, by its arguments to Node. */
export function running(args: readonly string[], environment: Environment): Program {
  const child = spawn(process.execPath, args, { cwd: CHECKOUT, stdio: ['ignore', 'pipe', 'pipe'], env: environmentFor(environment) });
  let text = '';
  const listeners = new Set<() => void>();
  const hear = (chunk: Buffer): void => {
    text += chunk.toString();
    for (const listener of listeners) listener();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<{ code: number | null; said: string }>((resolve) => {
    child.once('close', (code) => { resolve({ code, said: text }); });
  });
  const says = (wanted: string | RegExp): Promise<void> => new Promise((resolve, reject) => {
    const look = (): void => { if (text.search(wanted) >= 0) resolve(); };
    listeners.add(look);
    look();
    void ended.then(() => { reject(new Error(`It ended without saying ${String(wanted)}:\n${text}`)); });
  });
  return { process: child, said: () => text, says, ended };
}
