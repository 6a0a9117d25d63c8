// The typeface of pictures as it lies in its package: the files a browser is given too.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Fonts } from '../../client/src/graph/writers/writer.ts';

const require = createRequire(import.meta.url);

/** WOFF: regular and bold, each as plain Latin and what lies beyond it. Rejects where the package is not there. */
export async function arimo(): Promise<Fonts> {
  const [regular, bold, regularBeyond, boldBeyond] = await Promise.all([read('latin-400'), read('latin-700'), read('latin-ext-400'), read('latin-ext-700')]);
  return { regular, bold, regularBeyond, boldBeyond };
}

function read(part: string): Promise<Uint8Array> {
  return readFile(require.resolve(`@fontsource/arimo/files/arimo-${part}-normal.woff`));
}
