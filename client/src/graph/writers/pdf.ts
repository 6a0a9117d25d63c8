// A picture as a PDF for a board paper: drawn, not photographed; its words can be marked, searched and read aloud; the same in words on the page after it.
import PDFDocument, { type MarkedContent, type Structure } from 'pdfkit';
import { toBytes } from 'pdfkit/output';
import type { Box } from '../geometry.ts';
import { INK } from '../palette.ts';
import type { Scene, SceneText } from '../scene.ts';
import { textWidth } from '../text-measure.ts';
import { PAPERS, roomOn } from './paper-pages.ts';
import { paperSheets, type PaperSheet } from './paper-sheets.ts';
import { footTexts, headOf, overlapMarks } from './pdf/frame.ts';
import { drawMarks, drawPart, drawText, registerFonts } from './pdf/ink.ts';
import { setText, type SetItem, type SetLine, type SetText } from './pdf/text-flow.ts';
import { textVersionOf } from './text-version.ts';
import type { PaperFacts } from './writer.ts';

interface Press {
  readonly doc: PDFDocument;
  readonly scene: Scene;
  readonly facts: PaperFacts;
  readonly room: Box;
  /** The parts of the document in reading order. */
  readonly parts: Structure[];
  readonly pages: number;
  /** Pages begun. */
  done: number;
}

/** Same scene and facts, same bytes. */
export async function writePdf(scene: Scene, facts: PaperFacts): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = paperSheets(scene, facts.paper);
  const room = roomOn(PAPERS[facts.paper]);
  const text = setText(textVersionOf(scene, facts), room);
  const doc = opened(scene, facts);
  registerFonts(doc, await facts.fonts());
  const press: Press = { doc, scene, facts, room, parts: [], pages: sheets.length + text.pages, done: 0 };
  for (const sheet of sheets) printSheet(press, sheet);
  printText(press, text);
  doc.addStructure(doc.struct('Document', { title: scene.title }, press.parts));
  doc.end();
  return toBytes(doc);
}

function opened(scene: Scene, { paper }: PaperFacts): PDFDocument {
  const { width, height, margin } = PAPERS[paper];
  return new PDFDocument({
    size: [width, height], margin, autoFirstPage: false, font: null, pdfVersion: '1.7', tagged: true, lang: 'en-GB', displayTitle: true,
    // eslint-disable-next-line no-restricted-globals -- no clock: the day the picture is of, so that the same picture has the same bytes
    info: { Title: `${scene.title}, ${scene.compareTo === null ? `as at ${scene.asOf}` : `${scene.compareTo} and ${scene.asOf}`}`, Author: 'Answerable', Creator: 'Answerable', Producer: 'Answerable', CreationDate: new Date(`${scene.asOf}T00:00:00Z`) },
  });
}

/** Head and foot; on the first page the head is part of what is read, later it only repeats. */
function beginPage(press: Press, part: string): void {
  const { doc, scene, facts, parts, pages } = press;
  doc.addPage();
  press.done += 1;
  const { title, day } = headOf(scene, facts, part);
  if (press.done === 1) {
    parts.push(tagged(doc, 'H1', () => { drawAll(doc, title); }), tagged(doc, 'P', () => { drawAll(doc, day); }));
  }
  doc.markContent('Artifact', { type: 'Pagination' });
  if (press.done > 1) drawAll(doc, [...title, ...day]);
  drawAll(doc, footTexts(scene, facts, `Answerable · revision ${String(scene.revision)} · page ${String(press.done)} of ${String(pages)}`));
  doc.endMarkedContent();
}

function printSheet(press: Press, { part, alt, marks, cut, scale, page }: PaperSheet): void {
  const { doc, room, parts } = press;
  beginPage(press, part);
  const size = { width: cut.width * scale, height: cut.height * scale };
  const at = { ...size, x: page?.letter === null ? room.x + (room.width - size.width) / 2 : room.x, y: room.y };
  const content = doc.markStructureContent('Figure');
  drawPart(doc, marks, { cut, at, scale });
  doc.endMarkedContent();
  parts.push(doc.struct('Figure', { alt, bbox: [at.x, at.y, at.x + at.width, at.y + at.height] }, [content]));
  if (page === null) return;
  doc.markContent('Artifact', { type: 'Layout' });
  drawMarks(doc, overlapMarks(page, at, scale));
  doc.endMarkedContent();
}

/** Page by page; a heading, a list, and so on, each item in the pieces it has on its pages. */
function printText(press: Press, { sections, pages }: SetText): void {
  const { doc, parts } = press;
  const lines = sections.flatMap(({ heading, items }) => [heading, ...items]);
  const contents = new Map<SetItem, MarkedContent[]>(lines.map((item) => [item, []]));
  for (let page = 0; page < pages; page += 1) {
    beginPage(press, page === 0 ? 'In words' : 'In words, continued');
    for (const item of lines) {
      const here = item.lines.filter((line) => line.page === page);
      if (here.length === 0) continue;
      contents.get(item)?.push(doc.markStructureContent('Span'));
      drawAll(doc, here.flatMap((line) => wordsOf(line, item)));
      doc.endMarkedContent();
    }
  }
  const structOf = (type: string, item: SetItem): Structure => doc.struct(type, {}, contents.get(item) ?? []);
  for (const { heading, items } of sections)
    parts.push(structOf('H2', heading), doc.struct('L', {}, items.map((item) => doc.struct('LI', {}, [structOf('LBody', item)]))));
}

function wordsOf({ x, y, lead, text }: SetLine, { face }: SetItem): readonly SceneText[] {
  const bold = { size: face.size, weight: 'bold' } as const;
  return [
    ...(lead === '' ? [] : [{ text: lead, x, y, ...bold, colour: INK, anchor: 'start' as const }]),
    ...(text === '' ? [] : [{ text, x: x + textWidth(lead, bold), y, ...face, colour: INK, anchor: 'start' as const }]),
  ];
}

function tagged(doc: PDFDocument, type: string, work: () => void): Structure {
  const content = doc.markStructureContent(type);
  work();
  doc.endMarkedContent();
  return doc.struct(type, {}, [content]);
}

function drawAll(doc: PDFDocument, texts: readonly SceneText[]): void {
  for (const text of texts) drawText(doc, text);
}
