// What every writer of a picture has in common: it makes a file out of a scene and of what the paper must say besides.
import type { Scene } from '../scene.ts';

export type PaperSize = 'a4' | 'a3';

/** The typeface that goes into a file that carries its own: Arimo, in the parts it comes in. WOFF bytes. */
export interface Fonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  /** Letters beyond Latin-1, such as ŵ and ŷ. */
  readonly regularBeyond: Uint8Array;
  readonly boldBeyond: Uint8Array;
}

/** What a file says of itself beside the scene. Day, place and revision stand in the scene. */
export interface PaperFacts {
  /** The full address of the page that shows the same picture. */
  readonly url: string;
  /** Where a body or line is stated, in words, by its id: "Report of 25 May 2018, ¶14". */
  readonly passages: ReadonlyMap<string, string>;
  /** A picture of each board with its neighbours, for formats that give each a page where the whole is too large for one. */
  readonly boards: () => Promise<readonly Scene[]>;
  /** Of formats that have pages. */
  readonly paper: PaperSize;
  /** Asked for by formats that carry their typeface; the host reads or fetches it then. */
  readonly fonts: () => Promise<Fonts>;
}

/** Same scene and facts, same bytes. */
export type Writer = (scene: Scene, facts: PaperFacts) => string | Uint8Array<ArrayBuffer> | Promise<string | Uint8Array<ArrayBuffer>>;
