// Lines as they are drawn elsewhere, for programs that lay the connectors of a slide anew (LibreOffice): they know neither our corners nor a doubled line.
import { around, type Box, type Point } from '../../geometry.ts';
import type { PathMark, Pen, RectMark } from '../../mark.ts';
import { xmlAttributes } from '../xml-text.ts';
import { boxShape, frame, named, solid } from './shapes.ts';
import { atScale, boxAtScale, lengthAtScale, type Scale } from './slide-scale.ts';

const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
/** PowerPoint of 2016 and later knows it. */
const KNOWN = 'http://schemas.microsoft.com/office/drawing/2014/main';

/** The first for PowerPoint, the second for whatever cannot draw it. */
export function alternative(first: string, second: string): string {
  if (first === '') return second;
  return `<mc:AlternateContent${xmlAttributes({ 'xmlns:mc': COMPATIBILITY })}><mc:Choice${xmlAttributes({ 'xmlns:a16': KNOWN, 'Requires': 'a16' })}>${first}</mc:Choice><mc:Fallback>${second}</mc:Fallback></mc:AlternateContent>`;
}

/** `box`: in EMU. */
export function markShape(id: number, mark: PathMark | RectMark, scale: Scale): { readonly xml: string; readonly box: Box } {
  if (mark.is === 'path') return pathShape(id, mark, scale);
  const box = boxAtScale(scale, mark.box);
  return { xml: boxShape({ label: { id, name: 'Gap' }, box, corner: 0, fill: mark.fill, stroke: null, words: null }), box };
}

function pathShape(id: number, { d, fill, pen }: PathMark, scale: Scale): { readonly xml: string; readonly box: Box } {
  const pieces = piecesOf(d).map(({ points, isClosed }) => ({ points: begun(points, -pen.offset).map((point) => atScale(scale, point)), isClosed }));
  const box = around(pieces.flatMap(({ points }) => points.map(({ x, y }) => ({ x, y, width: 0, height: 0 }))));
  const steps = pieces.flatMap(({ points, isClosed }) => [...points.map(({ x, y }, at) => step(at === 0 ? 'moveTo' : 'lnTo', { x: x - box.x, y: y - box.y })), ...(isClosed ? ['<a:close/>'] : [])]);
  const path = `<a:path${xmlAttributes({ w: box.width, h: box.height, ...(fill === null ? { fill: 'none' } : {}) })}>${steps.join('')}</a:path>`;
  const geometry = `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>${path}</a:pathLst></a:custGeom>`;
  return { xml: `<p:sp><p:nvSpPr>${named({ id, name: 'Line' })}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${frame(box)}${geometry}${fill === null ? '<a:noFill/>' : solid(fill)}${penXml(pen, scale)}</p:spPr></p:sp>`, box };
}

const step = (name: string, point: Point): string => `<a:${name}><a:pt${xmlAttributes({ ...point })}/></a:${name}>`;

interface Piece { readonly points: readonly Point[]; readonly isClosed: boolean }

/** Of path data of straight pieces. */
function piecesOf(d: string): readonly Piece[] {
  return d.split('M').filter((part) => part !== '').map((part) => ({
    points: part.replace('Z', '').split('L').map((pair) => { const [x = 0, y = 0] = pair.split(' ').map(Number); return { x, y }; }), isClosed: part.endsWith('Z'),
  }));
}

/** Set in so far from its start: no pattern of a slide can begin in the middle of a dash. */
function begun([first, second, ...others]: readonly Point[], by: number): readonly Point[] {
  if (first === undefined || second === undefined) return first === undefined ? [] : [first];
  return [{ x: first.x + Math.sign(second.x - first.x) * by, y: first.y + Math.sign(second.y - first.y) * by }, second, ...others];
}

/** Dashes in shares of the width. */
function penXml({ colour, width, dash }: Pen, scale: Scale): string {
  const share = (length: number): number => Math.round((length / width) * 100_000);
  const [on, off] = dash;
  const pattern = on === undefined || off === undefined ? '' : `<a:custDash><a:ds${xmlAttributes({ d: share(on), sp: share(off) })}/></a:custDash>`;
  return `<a:ln${xmlAttributes({ w: lengthAtScale(scale, width), cap: 'flat' })}>${solid(colour)}${pattern}<a:miter lim="800000"/></a:ln>`;
}
