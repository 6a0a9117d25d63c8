// Marks onto the page of a PDF: words as text that can be marked and searched, everything else as lines and areas.
import type PDFDocument from 'pdfkit';
import type { Box } from '../../geometry.ts';
import type { Mark, PathMark, Pen, RectMark } from '../../mark.ts';
import type { SceneText } from '../../scene.ts';
import { textWidth } from '../../text-measure.ts';
import type { Fonts } from '../writer.ts';

/** The width table knows no kerning, and joined letters are hard to search for. */
const PLAIN = { lineBreak: false, baseline: 'alphabetic', features: { kern: false, liga: false } } as const;

/** Letters that stand in the second part of the typeface. */
const BEYOND = /[\u0100-\u0130\u0132-\u0151\u0154-\u02BA\u1E00-\u1EFF]+/u;

/** Once a document, before its first word; words are written in the typeface of these four names. */
export function registerFonts(doc: PDFDocument, { regular, bold, regularBeyond, boldBeyond }: Fonts): void {
  for (const [name, bytes] of Object.entries({ regular, bold, regularBeyond, boldBeyond })) doc.registerFont(name, bytes);
}

/** Part of a picture, its corner at the point, so many points for a pixel; nothing outside the part is drawn. */
export function drawPart(doc: PDFDocument, marks: readonly Mark[], { cut, at, scale }: { readonly cut: Box; readonly at: { readonly x: number; readonly y: number }; readonly scale: number }): void {
  doc.save();
  doc.translate(at.x, at.y).scale(scale).rect(0, 0, cut.width, cut.height).clip().translate(-cut.x, -cut.y);
  drawMarks(doc, marks);
  doc.restore();
}

/** In the units and from the corner of the page as they stand. */
export function drawMarks(doc: PDFDocument, marks: readonly Mark[]): void {
  for (const mark of marks) draw(doc, mark);
}

function draw(doc: PDFDocument, mark: Mark): void {
  if (mark.is === 'text') drawText(doc, mark);
  else if (mark.is === 'rect') drawRect(doc, mark);
  else drawPath(doc, mark);
}

/** Words from run to run of one part of the typeface, each set where our width table says. */
export function drawText(doc: PDFDocument, { text, x, y, size, weight, colour, anchor }: SceneText): void {
  const width = textWidth(text, { size, weight });
  let left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  for (const run of text.split(new RegExp(`(${BEYOND.source})`, 'u')).filter((part) => part !== '')) {
    doc.font(BEYOND.test(run) ? `${weight}Beyond` : weight).fontSize(size).fillColor(colour).text(run, left, y, PLAIN);
    left += textWidth(run, { size, weight });
  }
}

function drawRect(doc: PDFDocument, { box: { x, y, width, height }, corner, fill, pen }: RectMark): void {
  if (corner > 0) doc.roundedRect(x, y, width, height, corner);
  else doc.rect(x, y, width, height);
  finish(doc, fill, pen);
}

function drawPath(doc: PDFDocument, { d, fill, pen }: PathMark): void {
  doc.path(d);
  finish(doc, fill, pen);
}

function finish(doc: PDFDocument, fill: string | null, pen: Pen | null): void {
  if (pen === null) {
    if (fill !== null) doc.fill(fill);
    return;
  }
  doc.lineWidth(pen.width);
  if (pen.dash.length > 0) doc.dash(pen.dash, { phase: pen.offset });
  else doc.undash();
  if (fill === null) doc.stroke(pen.colour);
  else doc.fillAndStroke(fill, pen.colour);
}
