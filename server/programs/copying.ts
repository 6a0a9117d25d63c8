// What `npm run backup` and `npm run restore` have in common: a folder, flags, and an end that is whole or a failure.
import { resolve } from 'node:path';
import { CHECKOUT, Refusal } from '../config.ts';
import { untilAskedToStop } from './stopping.ts';

interface Program {
  readonly usage: string;
  /** The only flag there is. */
  readonly flag: string;
}

interface Asked {
  readonly folder: string;
  readonly isFlagged: boolean;
  readonly signal: AbortSignal;
}

/** Answers what was copied, and prints it with the folder and the seconds it took. */
type Copy = (asked: Asked) => Promise<string>;

/** Runs the program; what was cut off has not been done, so it ends with 1 even where it was asked to stop. */
export async function copying(program: Program, copy: Copy): Promise<never> {
  return await untilAskedToStop(async (signal) => {
    const asked = { ...askedFor(process.argv.slice(2), program), signal };
    try {
      console.log(await copy(asked));
    } catch (error) {
      throw signal.aborted ? new Refusal('Stopped before the end, so nothing of it was kept.') : error;
    }
    return 0;
  });
}

function askedFor(words: readonly string[], { usage, flag }: Program): Omit<Asked, 'signal'> {
  const [folder, ...more] = words.filter((word) => !word.startsWith('-'));
  const flags = words.filter((word) => word.startsWith('-'));
  if (folder === undefined || more.length > 0 || flags.some((each) => each !== flag)) throw new Refusal(usage);
  return { folder: resolve(CHECKOUT, folder), isFlagged: flags.length > 0 };
}

/** Such as `3511 nodes and 4938 links, at change number 1,`. */
export function sayCopied({ nodes, links, revision }: { readonly nodes: number; readonly links: number; readonly revision: number }): string {
  return `${String(nodes)} nodes and ${String(links)} links at change number ${String(revision)}`;
}

/** Since `from`, by the clock of `performance`. */
export function secondsSince(from: number): string {
  return `${((performance.now() - from) / 1000).toFixed(2)} s`;
}
