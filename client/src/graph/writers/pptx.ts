// A picture as a PowerPoint file: real shapes, lines that stay on them, and after the picture all of it in words.
import { sayAsAt } from '../days.ts';
import { INK, QUIET } from '../palette.ts';
import type { Scene } from '../scene.ts';
import { FOOT, inkOf, PAPERS, roomOn, type PaperFormat } from './paper-pages.ts';
import { presentationFile, type Slide } from './pptx/presentation.ts';
import { boxShape, type Run } from './pptx/shapes.ts';
import { pictureShapes } from './pptx/slide-picture.ts';
import { EMU_PER_POINT } from './pptx/slide-scale.ts';
import { emuBox, textPages } from './pptx/slide-texts.ts';
import { footOf, noticesOf, sayShown } from './sheet.ts';
import { textVersionOf } from './text-version.ts';
import { hasProposals } from './watermark.ts';
import type { PaperFacts } from './writer.ts';

/** Above so many the picture is an overview, and each board has a slide with its neighbours. */
const MOST_BODIES = 30;

type Facts = Pick<PaperFacts, 'url' | 'passages' | 'boards'>;

/** Same scene and facts, same bytes. */
export async function writePptx(scene: Scene, facts: Facts): Promise<Uint8Array<ArrayBuffer>> {
  const boards = scene.bodies.length > MOST_BODIES ? await facts.boards() : [];
  const paper = paperFor([...(boards.length === 0 ? [scene] : []), ...boards]);
  const pages = textPages(textVersionOf(scene, facts), roomOn(paper));
  const slides: readonly Slide[] = [
    pictureSlide(scene, { paper, facts, title: boards.length === 0 ? scene.title : `${scene.title}, overview` }),
    ...boards.map((board) => pictureSlide(board, { paper, facts, title: board.title, shown: sayShownOf(board) })),
    ...pages.map((page, at) => ({ title: `${scene.title}, in words${pages.length === 1 ? '' : ` (${String(at + 1)} of ${String(pages.length)})`}`, shapes: [page, ...frameShapes(scene, { paper, facts })] })),
  ];
  return presentationFile({ title: scene.title, day: scene.asOf, ...paper, slides });
}

/** A4 where every picture keeps its names at 9 pt on it, else A3. */
function paperFor(scenes: readonly Scene[]): PaperFormat {
  return scenes.every((scene) => pointsFor(scene, PAPERS.a4) >= PAPERS.a4.least) ? PAPERS.a4 : PAPERS.a3;
}

/** Points for a pixel, the whole picture on one slide. */
function pointsFor(scene: Scene, paper: PaperFormat): number {
  const [room, bbox] = [roomOn(paper), inkOf(scene)];
  return Math.min(paper.most, room.width / bbox.width, room.height / bbox.height);
}

interface OnPaper { readonly paper: PaperFormat; readonly facts: Facts; /** What of the plans is on the slide, where it is not what the scene says. */ readonly shown?: string }

function pictureSlide(scene: Scene, { title, ...on }: OnPaper & { readonly title: string }): Slide {
  const { paper } = on;
  const room = roomOn(paper);
  const [points, ink] = [pointsFor(scene, paper), inkOf(scene)];
  const scale = points * EMU_PER_POINT;
  const left = room.x + (room.width - ink.width * points) / 2;
  const at = { scale, x: left * EMU_PER_POINT - ink.x * scale, y: room.y * EMU_PER_POINT - ink.y * scale };
  return { title, shapes: [...pictureShapes(scene, at), ...frameShapes(scene, on)] };
}

/** Of a part of the picture: what it lacks, the whole may show. */
function sayShownOf(board: Scene): string {
  return board.proposals && !hasProposals(board) ? 'Nothing on this slide is only agreed or proposed' : sayShown(board);
}

/** Day and standing below the title; at the foot what prevails, the revision and the address. */
function frameShapes(scene: Scene, { paper: { width, height, margin }, facts, shown = sayShown(scene) }: OnPaper): readonly string[] {
  const day: readonly Run[] = [
    { text: sayAsAt(scene.asOf, scene.compareTo), size: 1100, isBold: true, colour: INK }, { text: ` · ${shown}`, size: 1100, isBold: false, colour: QUIET },
  ];
  const notice = noticesOf(scene).map((text): Run => ({ text: ` · ${text}`, size: 1100, isBold: true, colour: INK }));
  const foot = footOf(scene, facts.url).map((text) => ({ align: 'l' as const, runs: [{ text, size: 800, isBold: false, colour: QUIET }] }));
  const line = { x: margin, width: width - 2 * margin };
  const words = { inset: { x: 0, y: 0 }, isWrapped: true } as const;
  return [
    boxShape({ label: { id: 10, name: 'As at' }, box: emuBox({ ...line, y: margin + 25, height: 16 }), corner: 0, fill: null, stroke: null, words: { ...words, anchor: 't', paragraphs: [{ align: 'l', runs: [...day, ...notice] }] } }),
    boxShape({ label: { id: 11, name: 'Where it comes from' }, box: emuBox({ ...line, y: height - margin - FOOT + 8, height: FOOT - 8 }), corner: 0, fill: null, stroke: null, words: { ...words, anchor: 't', paragraphs: foot } }),
  ];
}
