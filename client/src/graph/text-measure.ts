// How wide text is and where it wraps, from our own Arial table: the same on every machine, no canvas asked.
import { RUNS, STRAYS, UNITS_PER_EM, type Weight } from './arial-widths.ts';

/** Size in px and weight of a piece of text. */
export interface Face { readonly size: number; readonly weight: Weight }

export const NAME: Face = { size: 14, weight: 'bold' };
export const DETAIL: Face = { size: 12, weight: 'regular' };

const UNKNOWN_SIGN = 1366;

const TABLES: Readonly<Record<Weight, ReadonlyMap<number, number>>> = { regular: tableOf('regular'), bold: tableOf('bold') };

/** Width in px without kerning; signs outside the table count as a capital. */
export function textWidth(text: string, face: Face): number {
  return inPixels(unitsIn(text, face.weight), face);
}

const inPixels = (units: number, { size }: Face): number => (units * size) / UNITS_PER_EM;

// By number: a sign as a text of its own would cost more than its width.
function unitsIn(text: string, weight: Weight): number {
  const table = TABLES[weight];
  let units = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.codePointAt(at) ?? 0;
    if (sign > 0xFFFF) at += 1;
    units += table.get(sign) ?? UNKNOWN_SIGN;
  }
  return units;
}

/** Lines no wider than `width`. Words are kept whole; one too long for a line is broken. Never empty. */
export function wrapped(text: string, face: Face, width: number): readonly string[] {
  return wrapping(text, face)(width);
}

/** The same for several widths: each word is measured once. */
export function wrapping(text: string, face: Face): (width: number) => readonly string[] {
  const words = text.split(/\s+/).filter((part) => part !== '').map((part) => measured(part, face));
  const space = unitsIn(' ', face.weight);
  return (width) => {
    const lines: string[] = [];
    let line = '';
    let units = 0;
    for (const word of words.flatMap((whole) => pieces(whole, face, width))) {
      const longer = units + space + word.units;
      if (line === '') [line, units] = [word.text, word.units];
      else if (inPixels(longer, face) > width) {
        lines.push(line);
        [line, units] = [word.text, word.units];
      } else [line, units] = [`${line} ${word.text}`, longer];
    }
    return [...lines, line];
  };
}

interface Measured { readonly text: string; readonly units: number }

const measured = (text: string, { weight }: Face): Measured => ({ text, units: unitsIn(text, weight) });

/** Width of the widest word, px: below it a name must be broken. */
export function widestWord(text: string, face: Face): number {
  return Math.max(0, ...text.split(/\s+/).map((word) => textWidth(word, face)));
}

function pieces(word: Measured, face: Face, width: number): readonly Measured[] {
  if (inPixels(word.units, face) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const sign of word.text) {
    if (part !== '' && textWidth(part + sign, face) > width) {
      parts.push(part);
      part = '';
    }
    part += sign;
  }
  return [...parts, part].map((text) => measured(text, face));
}

function tableOf(weight: Weight): ReadonlyMap<number, number> {
  const runs = RUNS[weight].flatMap(([first, widths]) =>
    widths.map((width, at): [number, number] => [first + at, width]));
  return new Map([...runs, ...Object.entries(STRAYS[weight]).map(([sign, width]): [number, number] => [sign.codePointAt(0) ?? 0, width])]);
}
