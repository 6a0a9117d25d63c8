// A picture on its side: what ran down runs to the right. Words are placed after the turn, so that they stand upright.
import type { Box, Point, Segment } from '../geometry.ts';
import type { Heading } from '../scene.ts';
import type { Drawn, Ink, Stroke } from './strokes.ts';

const HEADINGS: Readonly<Record<Heading, Heading>> = { up: 'left', left: 'up', down: 'right', right: 'down' };

const turnedPoint = ({ x, y }: Point): Point => ({ x: y, y: x });

const turnedSegment = ({ from, to }: Segment): Segment => ({ from: turnedPoint(from), to: turnedPoint(to) });

/** The box with its width for a height. */
export const turnedBox = ({ x, y, width, height }: Box): Box => ({ x: y, y: x, width: height, height: width });

/** All lines, before their words are placed. */
export function turnedInk({ drawn, strokes }: Ink): Ink {
  return {
    drawn: drawn.map((one): Drawn => ({ ...one, points: one.points.map(turnedPoint) })),
    strokes: strokes.map((stroke): Stroke => ({
      ...stroke, segments: stroke.segments.map(turnedSegment),
      arrows: stroke.arrows.map(({ at, heading }) => ({ at: turnedPoint(at), heading: HEADINGS[heading] })),
    })),
  };
}
