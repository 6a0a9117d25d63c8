// Boxes by where they lie, so that what is near one is found without looking at all of them.
import { append } from './append.ts';
import { bottom, overlaps, right, type Box } from './geometry.ts';

/** Of a kind with boxes: what was put in, found again by where it lies. */
export interface Nearby<T> {
  readonly put: (box: Box, thing: T) => void;
  /** Each once that shares area with the box, in the order in which they were put in. */
  readonly at: (box: Box) => readonly T[];
}

/** A box takes part in as many squares of the paper as it lies in. */
const SIDE = 256;
/** More than any picture has rows of squares. */
const COLUMN = 1_000_003;

/** Empty at first; what is put in stays. */
export function nearby<T>(): Nearby<T> {
  const all: { readonly box: Box; readonly thing: T }[] = [];
  const squares = new Map<number, number[]>();
  return {
    put: (box, thing) => {
      const place = all.push({ box, thing }) - 1;
      for (const key of squaresOf(box)) append(squares, key, place);
    },
    at: (box) => {
      const places = new Set(squaresOf(box).flatMap((key) => squares.get(key) ?? []));
      return [...places].toSorted((a, b) => a - b).flatMap((place) => {
        const one = all[place];
        return one !== undefined && overlaps(one.box, box) ? [one.thing] : [];
      });
    },
  };
}

function squaresOf(box: Box): readonly number[] {
  const keys: number[] = [];
  const [last, low] = [Math.floor(right(box) / SIDE), Math.floor(bottom(box) / SIDE)];
  for (let column = Math.floor(box.x / SIDE); column <= last; column += 1)
    for (let row = Math.floor(box.y / SIDE); row <= low; row += 1) keys.push(column * COLUMN + row);
  return keys;
}
