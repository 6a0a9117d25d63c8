// An SVG picture as PNG, with the typeface that the widths of its words were measured from.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { PIXELS_WIDE } from '../../client/src/graph/writers/picture-formats.ts';
import { arimo } from './arimo.ts';
import { sfntOfWoff } from './sfnt-of-woff.ts';

/** PNG on white, `PIXELS_WIDE` wide. Writes the typeface into a temporary folder and takes it away, whatever happens. */
export async function toPixels(svg: string): Promise<Uint8Array> {
  // The renderer takes typefaces as files alone.
  const folder = await mkdtemp(join(tmpdir(), 'answerable-'));
  try {
    const { regular, bold, regularBeyond, boldBeyond } = await arimo();
    const fonts = Object.entries({ regular, bold, regularBeyond, boldBeyond }).map(([part, bytes]) => ({ path: join(folder, `${part}.ttf`), bytes: sfntOfWoff(bytes) }));
    await Promise.all(fonts.map(({ path, bytes }) => writeFile(path, bytes)));
    const font = { loadSystemFonts: false, fontFiles: fonts.map(({ path }) => path), defaultFontFamily: 'Arimo' };
    return new Resvg(svg, { fitTo: { mode: 'width', value: PIXELS_WIDE }, font, background: '#FFFFFF' }).render().asPng();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
