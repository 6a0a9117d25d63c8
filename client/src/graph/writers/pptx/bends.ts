// A way of level and upright pieces as one of PowerPoint's bent connectors, which keep their bends when a box they hold is moved.
import { around, isHorizontal, segmentsOf, type Box, type Point, type Segment } from '../../geometry.ts';
import { xmlAttributes } from '../xml-text.ts';

/** A connector's place and shape. Whole EMU. */
export interface Bend {
  readonly box: Box;
  readonly turn: { readonly rot?: number; readonly flipH?: 1; readonly flipV?: 1 };
  /** `prstGeom` or `custGeom`. */
  readonly geometry: string;
}

/** Bent connectors have one to five pieces. */
const MOST_PIECES = 5;
/** A tenth of a point: bends are shares of a connector's width and height, so none of the two may be nothing. */
const LEAST = 1270;

/** The points in EMU, each level with or below the one before. */
export function bendOf(points: readonly Point[]): Bend {
  const pieces = segmentsOf(points);
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return straight({ x: 0, y: 0 }, { x: 0, y: 0 });
  if (pieces.length === 1) return straight(first.from, last.to);
  return pieces.length > MOST_PIECES ? freehand(points) : bent(pieces, first, last);
}

/** In its own frame a connector always sets off to the right and comes out below: here turned and mirrored into that frame. */
function bent(pieces: readonly Segment[], first: Segment, { to: end }: Segment): Bend {
  const start = first.from;
  const isLevel = isHorizontal(first);
  const along = (point: Point): number => (isLevel ? point.x - start.x : point.y - start.y);
  const across = (point: Point): number => (isLevel ? point.y - start.y : point.x - start.x);
  const [width, height] = [Math.max(LEAST, Math.abs(along(end))), Math.max(LEAST, Math.abs(across(end)))];
  const [isBack, isUp] = [along(end) < 0, across(end) < 0];
  const corners = pieces.slice(1, -1).map(({ from }, at) => (at % 2 === 0 ? along(from) / (isBack ? -width : width) : across(from) / (isUp ? -height : height)));
  const centre = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  return {
    box: { x: Math.round(centre.x - width / 2), y: Math.round(centre.y - height / 2), width, height },
    turn: isLevel ? mirrored(isBack, isUp) : { rot: 5_400_000, ...mirrored(isBack, !isUp) },
    geometry: preset(`bentConnector${String(pieces.length)}`, corners),
  };
}

function straight(start: Point, end: Point): Bend {
  return { box: around([{ ...start, width: 0, height: 0 }, { ...end, width: 0, height: 0 }]), turn: mirrored(end.x < start.x, end.y < start.y), geometry: preset('straightConnector1', []) };
}

function mirrored(isFlippedH: boolean, isFlippedV: boolean): Bend['turn'] {
  return { ...(isFlippedH ? { flipH: 1 as const } : {}), ...(isFlippedV ? { flipV: 1 as const } : {}) };
}

/** `corners`: where it bends, as shares of its width and height by turns. */
function preset(name: string, corners: readonly number[]): string {
  const guides = corners.map((share, at) => `<a:gd${xmlAttributes({ name: `adj${String(at + 1)}`, fmla: `val ${String(Math.round(share * 100_000))}` })}/>`);
  return `<a:prstGeom${xmlAttributes({ prst: name })}><a:avLst>${guides.join('')}</a:avLst></a:prstGeom>`;
}

/** More bends than any preset has: a path of its own, still held by its ends. */
function freehand(points: readonly Point[]): Bend {
  const box = around(points.map(({ x, y }) => ({ x, y, width: 0, height: 0 })));
  const steps = points.map(({ x, y }, at) => {
    const point = `<a:pt${xmlAttributes({ x: x - box.x, y: y - box.y })}/>`;
    return at === 0 ? `<a:moveTo>${point}</a:moveTo>` : `<a:lnTo>${point}</a:lnTo>`;
  });
  const path = `<a:path${xmlAttributes({ w: box.width, h: box.height, fill: 'none' })}>${steps.join('')}</a:path>`;
  return { box, turn: {}, geometry: `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>${path}</a:pathLst></a:custGeom>` };
}
