// `npm run bench`: what is claimed of speed and size, measured in one run and written into the README's table.
import { readdirSync, rmSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { CHECKOUT, environmentFor } from '../../server/config.ts';
import { ensureClient } from '../../server/programs/built-client.ts';
import { untilAskedToStop } from '../../server/programs/stopping.ts';
import { startChild } from './child.ts';
import type { Part, ServedGround } from './part.ts';
import { tableOf, writeFigures, type Figure } from './readme-figures.ts';
import { freshClone, startFigures, type FreshClone } from './start-figures.ts';

const PARTS = new URL('./parts/', import.meta.url);
const addresses = z.object({ api: z.string(), floor: z.string() });
const partModule = z.object({ part: z.custom<Part>((given) => typeof given === 'object' && given !== null && 'measure' in given) });

await untilAskedToStop(async (signal) => {
  const parts = await partsIn(PARTS);
  const clone = freshClone(signal);
  try {
    const figures = await measured(clone, parts);
    const machine = `Measured by \`npm run bench\` on ${String(cpus().length)} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.versions.node}.`;
    console.log(`\n${machine}\n\n${tableOf(figures)}`);
    writeFigures(pathToFileURL(join(CHECKOUT, 'README.md')), figures, machine);
  } finally {
    rmSync(dirname(clone.folder), { recursive: true, force: true });
  }
  return 0;
});

/** Every file in `folder`, in the order of their names. */
async function partsIn(folder: URL): Promise<readonly { readonly name: string; readonly part: Part }[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts')).toSorted();
  return await Promise.all(files.map(async (file) => ({ name: file.replace(/\.ts$/, ''), ...partModule.parse(await import(new URL(file, folder).href)) })));
}

async function measured(clone: FreshClone, parts: Awaited<ReturnType<typeof partsIn>>): Promise<readonly Figure[]> {
  const figures = [...await named('a fresh clone, started twice', () => startFigures(clone))];
  for (const { name, part } of parts) if (part.on === 'STOPPED') figures.push(...await named(name, () => part.measure({ clone })));
  await served(clone, async (ground) => {
    for (const { name, part } of parts) if (part.on === 'SERVED') figures.push(...await named(name, () => part.measure(ground)));
  });
  return figures;
}

async function served(clone: FreshClone, work: (ground: ServedGround) => Promise<void>): Promise<void> {
  // What serves here is this checkout, which may be as fresh as the clone was.
  await ensureClient({ say: (line) => { console.log(line); }, signal: clone.signal });
  const lanes = await startChild({
    command: process.execPath,
    args: ['--import', 'tsx', 'test/bench/lanes.ts'],
    cwd: CHECKOUT,
    env: environmentFor({ ...clone.env, ANSWERABLE_DATA: join(clone.folder, '.data') }),
    wanted: /^\{"api"/,
    signal: clone.signal,
  });
  try {
    await work({ clone, ...addresses.parse(JSON.parse(lanes.line)) });
  } finally {
    await lanes.stop();
  }
}

/** Tells what a part measured, or which part failed: the bench stops there, and the README keeps its last whole table. */
async function named(name: string, work: () => Promise<readonly Figure[]>): Promise<readonly Figure[]> {
  console.log(`${name} …`);
  try {
    const figures = await work();
    console.log(tableOf(figures));
    return figures;
  } catch (error) {
    throw new Error(`The part ${name} of the bench failed, so no figure was written: ${error instanceof Error ? error.message : 'unknown'}`, { cause: error });
  }
}
