// A server of the bench with both its ways in, on a data folder, for as long as some work takes.
import { z } from 'zod';
import { CHECKOUT, environmentFor } from '../../server/config.ts';
import { startChild } from './child.ts';
import type { FreshClone } from './start-figures.ts';

const addresses = z.object({ api: z.string(), floor: z.string(), nodes: z.int(), links: z.int() });
export type Addresses = Readonly<z.infer<typeof addresses>>;

interface Wanted {
  readonly clone: Pick<FreshClone, 'env' | 'signal'>;
  readonly dataFolder: string;
  /** Loaded first, into an empty folder; undefined: what lies there is served. */
  readonly places?: number | undefined;
}

/** Starts it, lends it and stops it. */
export async function onServer<T>({ clone: { env, signal }, dataFolder, places }: Wanted, work: (addresses: Addresses) => Promise<T>): Promise<T> {
  const lanes = await startChild({
    command: process.execPath,
    args: ['--import', 'tsx', 'test/bench/lanes.ts', ...(places === undefined ? [] : [String(places)])],
    cwd: CHECKOUT,
    env: environmentFor({ ...env, ANSWERABLE_DATA: dataFolder }),
    wanted: /^\{"api"/,
    signal,
  });
  try {
    return await work(addresses.parse(JSON.parse(lanes.line)));
  } finally {
    await lanes.stop();
  }
}
