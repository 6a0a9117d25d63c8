// How wide text is and where it wraps, from our own Arial table: the same on every machine, no canvas asked.
import { RUNS, STRAYS, UNITS_PER_EM, type Weight } from './arial-widths.ts';

/** Size in px and weight of a piece of text. */
export interface Face { readonly size: number; readonly weight: Weight }

export const NAME: Face = { size: 14, weight: 'bold' };
export const DETAIL: Face = { size: 12, weight: 'regular' };

const UNKNOWN_SIGN = 1366;

const TABLES: Readonly<Record<Weight, ReadonlyMap<string, number>>> = { regular: tableOf('regular'), bold: tableOf('bold') };

/** Width in px without kerning; signs outside the table count as a capital. */
export function textWidth(text: string, { size, weight }: Face): number {
  const table = TABLES[weight];
  let units = 0;
  for (const sign of text) units += table.get(sign) ?? UNKNOWN_SIGN;
  return (units * size) / UNITS_PER_EM;
}

/** Lines no wider than `width`. Words are kept whole; one too long for a line is broken. Never empty. */
export function wrapped(text: string, face: Face, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '').flatMap((part) => pieces(part, face, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, face) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** Width of the widest word, px: below it a name must be broken. */
export function widestWord(text: string, face: Face): number {
  return Math.max(0, ...text.split(/\s+/).map((word) => textWidth(word, face)));
}

function pieces(word: string, face: Face, width: number): readonly string[] {
  if (textWidth(word, face) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const sign of word) {
    if (part !== '' && textWidth(part + sign, face) > width) {
      parts.push(part);
      part = '';
    }
    part += sign;
  }
  return [...parts, part];
}

function tableOf(weight: Weight): ReadonlyMap<string, number> {
  const runs = RUNS[weight].flatMap(([first, widths]) =>
    widths.map((width, at): [string, number] => [String.fromCodePoint(first + at), width]));
  return new Map([...runs, ...Object.entries(STRAYS[weight])]);
}
