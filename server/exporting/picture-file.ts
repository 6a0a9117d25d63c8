// A picture as a file of one of the formats there are.
import { tellWay } from '../../client/src/graph/transformations/tell-way.ts';
import { fileNameOf } from '../../client/src/graph/writers/file-name.ts';
import { PICTURE_FORMATS, pictureFormat } from '../../client/src/graph/writers/picture-formats.ts';
import type { PaperSize } from '../../client/src/graph/writers/writer.ts';
import { arimo } from './arimo.ts';
import { toPixels } from './pixels.ts';
import type { StructurePicture } from './structure-picture.ts';

/** The formats by the words that name them, with what each is good for. */
export function formatsOfPictures(): readonly { readonly format: string; readonly use: string }[] {
  return PICTURE_FORMATS.map(({ format, name, use }) => ({ format, use: `${name}: ${use}` }));
}

interface Wanted {
  readonly format: string;
  readonly paper: PaperSize;
  /** The full address of the page that shows the picture. */
  readonly url: string;
}

/** Undefined: there is no such format. */
export async function pictureFile({ scene: drawn, passages, boards }: Pick<StructurePicture, 'scene' | 'passages' | 'boards'>, { format, paper, url }: Wanted): Promise<{ readonly name: string; readonly content: string | Uint8Array } | undefined> {
  const known = pictureFormat(format);
  if (known === undefined) return undefined;
  const scene = tellWay(drawn, { isShort: known.isPaged === true });
  const write = await known.load();
  const written = await write(scene, { url, passages, boards, paper, fonts: arimo });
  const content = known.isPixels === true && typeof written === 'string' ? await toPixels(written) : written;
  return { name: fileNameOf(scene, known.extension), content };
}
