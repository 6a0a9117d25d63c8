// The sheets of paper a picture takes, in their order: where it takes several, an overview of all first.
import type { Box } from '../geometry.ts';
import type { Mark } from '../mark.ts';
import type { Scene } from '../scene.ts';
import { marksOnPage } from './cut-boxes.ts';
import { PAPERS, picturePages, roomOn, type PicturePage } from './paper-pages.ts';
import { BADGE, partMarks } from './pdf/frame.ts';
import { pictureMarks } from './sheet.ts';
import type { PaperSize } from './writer.ts';

/** `scale`: points for a pixel. `page`: null for the overview. */
export interface PaperSheet {
  /** Which part of the whole it is, in words; empty where it is the whole. */
  readonly part: string;
  readonly alt: string;
  readonly marks: readonly Mark[];
  readonly cut: Box;
  readonly scale: number;
  readonly page: PicturePage | null;
}

/** Each bears the marks of the whole picture, but of boxes that its edge would go through a mark alone: `cut` says which part of them is on it. */
export function paperSheets(scene: Scene, paper: PaperSize): readonly PaperSheet[] {
  const { scale, pages } = picturePages(scene, paper);
  const whole = `${scene.title}. ${scene.description}. The same in words follows the picture.`;
  const parts = pages.map((page): PaperSheet => ({
    part: page.letter === null ? '' : `Page ${page.letter}`, alt: page.letter === null ? whole : `Part ${page.letter} of the picture. ${whole}`,
    marks: marksOnPage(scene, page, pages), cut: page.cut, scale, page,
  }));
  return pages.length > 1 ? [overviewOf(scene, pages, paper), ...parts] : parts;
}

function overviewOf(scene: Scene, pages: readonly PicturePage[], paper: PaperSize): PaperSheet {
  const { bbox } = scene;
  const cut = { ...bbox, x: bbox.x - BADGE - 4, width: bbox.width + BADGE + 4 };
  const room = roomOn(PAPERS[paper]);
  const letters = pages.map(({ letter }) => letter ?? '');
  return {
    part: `Overview of pages ${letters[0] ?? ''} to ${letters.at(-1) ?? ''}`, page: null, cut,
    alt: `The whole picture, small, with the parts that pages ${letters.join(', ')} show large enough to read`,
    marks: [...pictureMarks(scene), ...partMarks(pages)], scale: Math.min(room.width / cut.width, room.height / cut.height),
  };
}
