// `npm run bench`: what is claimed of speed and size, measured in one run and written into the README's table.
import { readdirSync, rmSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { CHECKOUT } from '../../server/config.ts';
import { ensureClient } from '../../server/programs/built-client.ts';
import { untilAskedToStop } from '../../server/programs/stopping.ts';
import type { Part } from './part.ts';
import { tableOf, writeFigures, type Figure } from './readme-figures.ts';
import { onServer } from './served.ts';
import { freshClone, startFigures, type FreshClone } from './start-figures.ts';

const PARTS = new URL('./parts/', import.meta.url);
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
  // What serves here is this checkout, which may be as fresh as the clone was.
  await ensureClient({ say: (line) => { console.log(line); }, signal: clone.signal });
  await onServer({ clone, dataFolder: join(clone.folder, '.data') }, async (addresses) => {
    for (const { name, part } of parts) if (part.on === 'SERVED') figures.push(...await named(name, () => part.measure({ clone, ...addresses })));
  });
  return figures;
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
