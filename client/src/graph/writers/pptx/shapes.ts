// Shapes of a slide as PresentationML: boxes with native text, glued connectors, lines, groups.
import type { Box, Point } from '../../geometry.ts';
import { xmlAttributes, xmlText } from '../xml-text.ts';
import { bendOf } from './bends.ts';
import { boxWithSites, siteOf, sitesOf } from './sites.ts';

/** What a shape is called in PowerPoint's list of shapes and, where it is no text, what is read out. Ids are unique on a slide. */
export interface Label { readonly id: number; readonly name: string; readonly say?: string }

/** `width` in EMU; `inside`: dash, then arrowheads, as XML. */
export interface Stroke { readonly colour: string; readonly width: number; readonly isDoubled: boolean; readonly inside: string }

/** Hundredths of a point. */
export interface Run { readonly text: string; readonly size: number; readonly isBold: boolean; readonly colour: string; /** A line through it. */ readonly isStruck?: boolean }
export interface Paragraph { readonly runs: readonly Run[]; readonly align: 'l' | 'ctr' | 'r'; /** EMU. */ readonly indent?: number; readonly spaceBefore?: number }

/** EMU inside the border. */
export interface Words { readonly paragraphs: readonly Paragraph[]; readonly inset: { readonly x: number; readonly y: number; /** Where it differs from the left. */ readonly right?: number }; readonly anchor: 't' | 'ctr'; readonly isWrapped: boolean }

/** One of PowerPoint's own patterns, such as `ltUpDiag`, in a colour on white. */
export interface Pattern { readonly name: string; readonly colour: string }

export interface BoxShape { readonly label: Label; readonly box: Box; readonly corner: number; readonly fill: string | Pattern | null; readonly stroke: Stroke | null; readonly words: Words | null; /** Where lines are held besides the middles of the sides: a point on the border each. */ readonly sites?: readonly Point[] }

/** One element of XML, sizes in EMU; without fill and border, a text box. */
export function boxShape({ label, box, corner, fill, stroke, words, sites }: BoxShape): string {
  const isText = fill === null && stroke === null;
  const geometry = sites === undefined ? presetBox(box, corner) : boxWithSites({ box, corner, sites: sitesOf(box, sites) });
  return `<p:sp><p:nvSpPr>${named(label)}<p:cNvSpPr${isText ? ' txBox="1"' : ''}/><p:nvPr/></p:nvSpPr>`
    + `<p:spPr>${frame(box)}${geometry}${fillXml(fill)}${stroke === null ? '<a:ln><a:noFill/></a:ln>' : strokeXml(stroke)}</p:spPr>${textBody(words)}</p:sp>`;
}

function presetBox(box: Box, corner: number): string {
  if (corner === 0) return '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';
  const share = Math.min(50_000, Math.round((corner / Math.max(1, Math.min(box.width, box.height))) * 100_000));
  return `<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val ${String(share)}"/></a:avLst></a:prstGeom>`;
}

/** A line of the key: it holds nothing, so it is no connector. */
export function sampleLine(label: Label, { from, to }: { readonly from: Point; readonly to: Point }, stroke: Stroke): string {
  const box = { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y };
  return `<p:sp><p:nvSpPr>${named(label)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${frame(box)}<a:prstGeom prst="line"><a:avLst/></a:prstGeom>${strokeXml(stroke)}</p:spPr></p:sp>`;
}

/** Which shape an end is held by, and where on it. */
export interface Grip { readonly id: number; readonly box: Box; readonly sites: readonly Point[] }

/** A line that stays on its two shapes when one of them is moved. `points` in EMU. */
export function connector({ label, from, to, points, stroke }: { readonly label: Label; readonly from: Grip; readonly to: Grip; readonly points: readonly Point[]; readonly stroke: Stroke }): string {
  const { box, turn, geometry } = bendOf(points);
  const glue = (name: string, { id, box: held, sites }: Grip, point: Point | undefined): string => `<a:${name}${xmlAttributes({ id, idx: point === undefined ? 0 : siteOf(sitesOf(held, sites), point) })}/>`;
  return `<p:cxnSp><p:nvCxnSpPr>${named(label)}<p:cNvCxnSpPr>${glue('stCxn', from, points[0])}${glue('endCxn', to, points.at(-1))}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr>`
    + `<p:spPr>${frame(box, turn)}${geometry}${strokeXml(stroke)}</p:spPr></p:cxnSp>`;
}

/** Shapes that are moved as one. */
export function group(label: Label, box: Box, inside: readonly string[]): string {
  const { x, y, width, height } = box;
  return `<p:grpSp><p:nvGrpSpPr>${named(label)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${places(box)}<a:chOff${xmlAttributes({ x, y })}/><a:chExt${xmlAttributes({ cx: width, cy: height })}/></a:xfrm></p:grpSpPr>${inside.join('')}</p:grpSp>`;
}

/** The first part of every shape. */
export function named({ id, name, say }: Label): string {
  return `<p:cNvPr${xmlAttributes({ id, name, ...(say === undefined ? {} : { descr: say }) })}/>`;
}

/** Where it stands, and how it is turned. */
export function frame(box: Box, turn: Readonly<Record<string, number>> = {}): string {
  return `<a:xfrm${xmlAttributes(turn)}>${places(box)}</a:xfrm>`;
}

const places = ({ x, y, width, height }: Box): string => `<a:off${xmlAttributes({ x, y })}/><a:ext${xmlAttributes({ cx: width, cy: height })}/>`;

function fillXml(fill: BoxShape['fill']): string {
  if (fill === null) return '<a:noFill/>';
  if (typeof fill === 'string') return solid(fill);
  return `<a:pattFill prst="${fill.name}"><a:fgClr>${rgb(fill.colour)}</a:fgClr><a:bgClr>${rgb('#FFFFFF')}</a:bgClr></a:pattFill>`;
}

const rgb = (colour: string): string => `<a:srgbClr val="${colour.slice(1)}"/>`;

/** One colour. */
export const solid = (colour: string): string => `<a:solidFill>${rgb(colour)}</a:solidFill>`;

function strokeXml({ colour, width, isDoubled, inside }: Stroke): string {
  return `<a:ln${xmlAttributes({ w: width, cap: 'flat', ...(isDoubled ? { cmpd: 'dbl' } : {}) })}>${solid(colour)}${inside}</a:ln>`;
}

function textBody(words: Words | null): string {
  if (words === null) return '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-GB"/></a:p></p:txBody>';
  const { inset: { x, y, right = x }, anchor, isWrapped, paragraphs } = words;
  const body = { wrap: isWrapped ? 'square' : 'none', lIns: x, tIns: y, rIns: right, bIns: y, rtlCol: 0, anchor };
  return `<p:txBody><a:bodyPr${xmlAttributes(body)}><a:noAutofit/></a:bodyPr><a:lstStyle/>${paragraphs.map(paragraphXml).join('')}</p:txBody>`;
}

function paragraphXml({ runs, align, indent = 0, spaceBefore = 0 }: Paragraph): string {
  const space = spaceBefore === 0 ? '' : `<a:spcBef><a:spcPts val="${String(spaceBefore)}"/></a:spcBef>`;
  return `<a:p><a:pPr${xmlAttributes({ marL: indent, indent: 0, algn: align })}>${space}<a:buNone/></a:pPr>${runs.map(runXml).join('')}</a:p>`;
}

function runXml({ text, size, isBold, colour, isStruck = false }: Run): string {
  const letters = `${solid(colour)}<a:latin typeface="Arial"/><a:cs typeface="Arial"/>`;
  return `<a:r><a:rPr${xmlAttributes({ lang: 'en-GB', sz: size, b: isBold ? 1 : 0, ...(isStruck ? { strike: 'sngStrike' } : {}) })}>${letters}</a:rPr><a:t>${text.startsWith(' ') ? ' ' : ''}${xmlText(text)}</a:t></a:r>`;
}
