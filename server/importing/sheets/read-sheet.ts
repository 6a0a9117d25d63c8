// A file that somebody brings, as a sheet: read in a thread of its own, within a time and a memory of its own.
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { Sheet } from '#schema/rules/sheet.ts';
import { RefusedFile } from './refused-file.ts';

interface Bounds {
  /** Without the head. */
  readonly rows: number;
  /** Milliseconds, from when reading begins. */
  readonly time: number;
  /** Megabytes of the thread. */
  readonly memory: number;
}

const sheet = z.object({
  name: z.string(), merged: z.array(z.string()),
  rows: z.array(z.array(z.object({ text: z.string(), isFormula: z.literal(true).optional() }))),
});
const told = z.discriminatedUnion('is', [z.object({ is: z.literal('BEGUN') }), z.object({ is: z.literal('READ'), sheet: z.unknown() }), z.object({ is: z.literal('REFUSED'), say: z.string() })]);

const TOO_MUCH = 'The file takes too long to read, or too much memory. Copy the sheet into a new workbook, without what is not needed, and bring that.';

/** Throws RefusedFile. */
export function readSheet(bytes: Uint8Array, { rows, time, memory }: Bounds): Promise<Sheet> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('sheet-thread.mjs', import.meta.url), {
      workerData: { bytes, rows }, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: memory }, env: {},
    });
    const late: { timer?: NodeJS.Timeout } = {};
    const ended = (settle: () => void): void => {
      clearTimeout(late.timer);
      settle();
      void worker.terminate();
    };
    const refuse = (say: string): void => { ended(() => { reject(new RefusedFile(say)); }); };
    worker.on('message', (message: unknown) => {
      const said = told.parse(message);
      if (said.is === 'BEGUN') late.timer = setTimeout(() => { refuse(TOO_MUCH); }, time);
      else if (said.is === 'REFUSED') refuse(said.say);
      else ended(() => { resolve(plainSheet(said.sheet)); });
    });
    worker.on('error', (error) => {
      if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') refuse(TOO_MUCH);
      else ended(() => { reject(error); });
    });
    worker.on('exit', () => { refuse(TOO_MUCH); });
  });
}

function plainSheet(read: unknown): Sheet {
  const { rows, ...rest } = sheet.parse(read);
  return { ...rest, rows: rows.map((row) => row.map(({ text, isFormula }) => (isFormula === undefined ? { text } : { text, isFormula }))) };
}
