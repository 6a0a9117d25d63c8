// Where on a box lines are held. Its presets know the middles of the sides alone, to which a program that lays lines anew would draw every line of ours.
import type { Box, Point } from '../../geometry.ts';
import { xmlAttributes } from '../xml-text.ts';

/** The middles of the sides, anticlockwise from the top as presets have them, then whatever else is asked for. */
export function sitesOf({ x, y, width, height }: Box, sites: readonly Point[]): readonly Point[] {
  const [middleX, middleY] = [x + Math.round(width / 2), y + Math.round(height / 2)];
  return [{ x: middleX, y }, { x, y: middleY }, { x: middleX, y: y + height }, { x: x + width, y: middleY }, ...sites];
}

/** The place of the site that is nearest. */
export function siteOf(sites: readonly Point[], { x, y }: Point): number {
  const distances = sites.map((site) => Math.abs(site.x - x) + Math.abs(site.y - y));
  return distances.indexOf(Math.min(...distances));
}

const FULL = 21_600_000;
const TURNS = { top: (3 * FULL) / 4, left: FULL / 2, bottom: FULL / 4, right: 0 } as const;

interface Sited { readonly box: Box; readonly corner: number; readonly sites: readonly Point[] }

/** A rectangle as a shape of its own: sites are shares of its width and height, so that they stay on its border when it is made larger. */
export function boxWithSites({ box, corner, sites }: Sited): string {
  const guides = sites.flatMap((site, at) => [guide(`x${String(at)}`, [site.x - box.x, 'w', box.width]), guide(`y${String(at)}`, [site.y - box.y, 'h', box.height])]);
  const held = sites.map((site, at) => `<a:cxn${xmlAttributes({ ang: TURNS[sideOf(box, site)] })}><a:pos${xmlAttributes({ x: `x${String(at)}`, y: `y${String(at)}` })}/></a:cxn>`);
  return `<a:custGeom><a:avLst/><a:gdLst>${guides.join('')}</a:gdLst><a:ahLst/><a:cxnLst>${held.join('')}</a:cxnLst><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>${outline(box, corner)}</a:pathLst></a:custGeom>`;
}

const guide = (name: string, [part, of, whole]: readonly [number, string, number]): string => `<a:gd${xmlAttributes({ name, fmla: `*/ ${String(part)} ${of} ${String(Math.max(1, whole))}` })}/>`;

function sideOf({ x, y, width, height }: Box, site: Point): keyof typeof TURNS {
  const distances = { top: Math.abs(site.y - y), left: Math.abs(site.x - x), bottom: Math.abs(site.y - y - height), right: Math.abs(site.x - x - width) };
  const least = Math.min(...Object.values(distances));
  if (distances.top === least) return 'top';
  if (distances.bottom === least) return 'bottom';
  return distances.left === least ? 'left' : 'right';
}

function outline({ width, height }: Box, corner: number): string {
  const to = (name: string, x: number, y: number): string => `<a:${name}><a:pt${xmlAttributes({ x, y })}/></a:${name}>`;
  const round = (from: number): string => (corner === 0 ? '' : `<a:arcTo${xmlAttributes({ wR: corner, hR: corner, stAng: from, swAng: FULL / 4 })}/>`);
  const steps = [
    to('moveTo', corner, 0), to('lnTo', width - corner, 0), round(TURNS.top), to('lnTo', width, height - corner), round(TURNS.right),
    to('lnTo', corner, height), round(TURNS.bottom), to('lnTo', 0, corner), round(TURNS.left), '<a:close/>',
  ];
  return `<a:path${xmlAttributes({ w: width, h: height })}>${steps.join('')}</a:path>`;
}
