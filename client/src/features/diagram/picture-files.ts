// A picture as a file, made in the browser when somebody asks for it: laid out for paper, whatever the window.
import bold from '@fontsource/arimo/files/arimo-latin-700-normal.woff?url';
import boldBeyond from '@fontsource/arimo/files/arimo-latin-ext-700-normal.woff?url';
import regular from '@fontsource/arimo/files/arimo-latin-400-normal.woff?url';
import regularBeyond from '@fontsource/arimo/files/arimo-latin-ext-400-normal.woff?url';
import type { Arrangement } from '../../graph/arrangements.ts';
import type { Structure } from '../../graph/structure-model.ts';
import { fileNameOf } from '../../graph/writers/file-name.ts';
import { markWay, type WayUp } from '../../graph/transformations/mark-way.ts';
import { tellWay } from '../../graph/transformations/tell-way.ts';
import { boardScenes } from '../../graph/board-scenes.ts';
import { passagesOf } from '../../graph/writers/passages.ts';
import { PIXELS_WIDE, type PictureFormat } from '../../graph/writers/picture-formats.ts';
import type { Fonts, PaperSize } from '../../graph/writers/writer.ts';
import { sceneOf } from './layout-desk.ts';

export type Drawable = Structure & { readonly lines: Parameters<typeof passagesOf>[0] };

interface Wanted {
  readonly picture: Structure;
  /** The same with nothing folded. */
  readonly whole: Drawable;
  readonly arrangement: Arrangement | undefined;
  /** A way up to mark; undefined: none. */
  readonly wayUp: WayUp | undefined;
  readonly format: PictureFormat;
  readonly paper: PaperSize;
  /** The full address of the page that shows the picture. */
  readonly url: string;
}

/** Throws where the browser gives no picture or a part of it cannot be fetched. */
export async function pictureFile({ picture, whole, arrangement, wayUp, format, paper, url }: Wanted): Promise<{ readonly name: string; readonly blob: Blob }> {
  const scene = tellWay(markWay(await sceneOf({ structure: picture, arrangement }), wayUp), { isShort: format.isPaged === true });
  const write = await format.load();
  const written = await write(scene, { url, passages: passagesOf(whole.lines), boards: () => boardScenes({ structure: picture, arrangement }, sceneOf), paper, fonts: arimo });
  const name = fileNameOf(scene, format.extension);
  if (format.isPixels !== true) return { name, blob: new Blob([written], { type: format.mediaType }) };
  return { name, blob: await toPixels(new Blob([written], { type: 'image/svg+xml' }), format.mediaType) };
}

/** What a reader who cannot see the picture is to be told, for the place where it is pasted. */
export async function altTextOf(picture: Structure, arrangement: Arrangement | undefined, wayUp: WayUp | undefined): Promise<string> {
  const { title, description } = markWay(await sceneOf({ structure: picture, arrangement }), wayUp);
  return `${title}. ${description}.`;
}

async function toPixels(svg: Blob, type: string): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = PIXELS_WIDE;
    canvas.height = Math.round((PIXELS_WIDE * image.naturalHeight) / image.naturalWidth);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => { if (blob === null) reject(new Error('The browser made no picture.')); else resolve(blob); }, type);
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function arimo(): Promise<Fonts> {
  const [plain, heavy, plainBeyond, heavyBeyond] = await Promise.all([regular, bold, regularBeyond, boldBeyond].map(fetched));
  if (plain === undefined || heavy === undefined || plainBeyond === undefined || heavyBeyond === undefined) throw new Error('The typeface did not come.');
  return { regular: plain, bold: heavy, regularBeyond: plainBeyond, boldBeyond: heavyBeyond };
}

async function fetched(address: string): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error('The typeface did not come.');
  return new Uint8Array(await answer.arrayBuffer());
}
