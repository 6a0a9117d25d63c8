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
    const table = tableInReadme(signal);
    await measured(clone, parts, table);
    console.log(`\n${table.asText()}`);
    return table.isWhole() ? 0 : 1;
  } finally {
    rmSync(dirname(clone.folder), { recursive: true, force: true });
  }
});

/** Every file in `folder`, in the order of their names. */
async function partsIn(folder: URL): Promise<readonly { readonly name: string; readonly part: Part }[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts')).toSorted();
  return await Promise.all(files.map(async (file) => ({ name: file.replace(/\.ts$/, ''), ...partModule.parse(await import(new URL(file, folder).href)) })));
}

async function measured(clone: FreshClone, parts: Awaited<ReturnType<typeof partsIn>>, { add }: Table): Promise<void> {
  await add('a fresh clone, started twice', () => startFigures(clone));
  for (const { name, part } of parts) if (part.on === 'STOPPED') await add(name, (soFar) => part.measure({ clone, soFar }));
  // What serves here is this checkout, which may be as fresh as the clone was.
  await ensureClient({ say: (line) => { console.log(line); }, signal: clone.signal });
  await onServer({ clone, dataFolder: join(clone.folder, '.data') }, async (addresses) => {
    for (const { name, part } of parts) if (part.on === 'SERVED') await add(name, (soFar) => part.measure({ clone, soFar, ...addresses }));
  });
}

interface Table {
  /** Tells what a part measured and writes it down at once: a bench that is stopped keeps what it has. A part that fails says so in its row. */
  readonly add: (name: string, work: (soFar: (figures: readonly Figure[]) => void) => Promise<readonly Figure[]>) => Promise<void>;
  readonly isWhole: () => boolean;
  readonly asText: () => string;
}

function tableInReadme(signal: AbortSignal): Table {
  const machine = `Measured by \`npm run bench\` on ${String(cpus().length)} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.versions.node}.`;
  const figures: Figure[] = [];
  const failed: string[] = [];
  const write = (all: readonly Figure[]): void => { writeFigures(pathToFileURL(join(CHECKOUT, 'README.md')), all, machine); };
  return {
    add: async (name, work) => {
      console.log(`${name} …`);
      const found = await work((soFar) => { write([...figures, ...soFar]); }).catch((error: unknown) => {
        if (signal.aborted) throw error;
        failed.push(name);
        console.log(`The part ${name} of the bench failed: ${error instanceof Error ? error.message : 'unknown'}`);
        return [{ what: `The part ${name}`, figure: 'failed in this run', goal: '–' }];
      });
      console.log(tableOf(found));
      figures.push(...found);
      write(figures);
    },
    isWhole: () => failed.length === 0,
    asText: () => `${machine}\n\n${tableOf(figures)}`,
  };
}
