// The formats a picture can be had in: one row each. The menu of the page and the command line are both made from these rows.
import type { Writer } from './writer.ts';

export interface PictureFormat {
  /** Its word on the command line. */
  readonly format: string;
  /** Its name in the menu. */
  readonly name: string;
  /** What it is good for, in a few words behind the name. */
  readonly use: string;
  readonly extension: string;
  readonly mediaType: string;
  /** The written SVG is still to be turned into pixels by whoever asks for it: a browser on a canvas, the command line by resvg. */
  readonly isPixels?: true;
  /** It has pages, so that A4 or A3 can be chosen. */
  readonly isPaged?: true;
  /** Fetched when somebody wants the file, never before. */
  readonly load: () => Promise<Writer>;
}

const svg = async (): Promise<Writer> => (await import('./svg.ts')).writeSvg;

/** In the order of the menu. */
export const PICTURE_FORMATS: readonly PictureFormat[] = [
  { format: 'svg', name: 'SVG', use: 'sharp at any size, text can be marked', extension: 'svg', mediaType: 'image/svg+xml', load: svg },
  { format: 'png', name: 'PNG', use: 'a picture for any document', extension: 'png', mediaType: 'image/png', isPixels: true, load: svg },
  { format: 'pdf', name: 'PDF', use: 'for a board paper, with the same in words on the page after', extension: 'pdf', mediaType: 'application/pdf', isPaged: true, load: async () => (await import('./pdf.ts')).writePdf },
  { format: 'pptx', name: 'PowerPoint', use: 'real shapes, lines that stay on them', extension: 'pptx', mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', load: async () => (await import('./pptx.ts')).writePptx },
  { format: 'drawio', name: 'draw.io', use: 'boxes and lines to go on drawing with', extension: 'drawio', mediaType: 'application/vnd.jgraph.mxfile', load: async () => (await import('./drawio.ts')).writeDrawio },
  { format: 'mermaid', name: 'Mermaid', use: 'a diagram as text, for wikis and notes', extension: 'mmd', mediaType: 'text/plain', load: async () => (await import('./mermaid.ts')).writeMermaid },
];

/** Pixels from side to side of a picture made of pixels. */
export const PIXELS_WIDE = 3000;

/** By its word on the command line; undefined: none of these. */
export function pictureFormat(format: string): PictureFormat | undefined {
  return PICTURE_FORMATS.find((known) => known.format === format);
}
