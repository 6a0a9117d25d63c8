// Reads one file in a thread of its own, which whoever started it ends when it takes too long or too much memory.
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { readSheetHere } from './read-sheet-here.ts';
import { RefusedFile } from './refused-file.ts';

const given = z.object({ bytes: z.instanceof(Uint8Array), rows: z.int() });

parentPort?.postMessage({ is: 'BEGUN' });
parentPort?.postMessage(readOrRefused());

function readOrRefused() {
  const { bytes, rows } = given.parse(workerData);
  try {
    return { is: 'READ', sheet: readSheetHere(bytes, { rows }) };
  } catch (error) {
    if (error instanceof RefusedFile) return { is: 'REFUSED', say: error.message };
    throw error;
  }
}
