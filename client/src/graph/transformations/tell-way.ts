// The steps of a marked way up in words under the picture, for wherever the picture goes without its page.
import { bottom } from '../geometry.ts';
import { MARGIN } from '../layout/metrics.ts';
import { INK, QUIET } from '../palette.ts';
import type { Scene, SceneText, SceneWay } from '../scene.ts';
import { wrapped, type Face } from '../text-measure.ts';

const HEAD: Face = { size: 15, weight: 'bold' };
const NUMBER: Face = { size: 13, weight: 'bold' };
const SAY: Face = { size: 13, weight: 'regular' };
const PAD = 12;
const INDENT = 28;
const ROW = 18;

/** Short: where the steps follow on a page of their own, only what the numbers mean. */
export interface Telling { readonly isShort: boolean }

/** The picture grows, downwards for the steps, upwards for the short form; nothing on it moves. The same picture where no way is marked. */
export function tellWay(scene: Scene, { isShort }: Telling): Scene {
  const { wayUp, bbox } = scene;
  if (wayUp === undefined) return scene;
  const width = bbox.width - 2 * MARGIN;
  const lines = linesOf(wayUp, { isShort, width: width - 2 * PAD - INDENT });
  const height = 2 * PAD + ROW * lines.length;
  const box = { x: bbox.x + MARGIN, y: isShort ? bbox.y - height : bottom(bbox), width, height };
  const placeOf = (at: number) => ({ y: box.y + PAD + 14 + ROW * at, anchor: 'start' as const });
  const texts = lines.map(({ text, indent, face, colour }, at): SceneText => ({ text, x: box.x + PAD + indent, ...placeOf(at), ...face, colour }));
  // The number of a step stands before its first line.
  const numbers = lines.flatMap(({ number }, at): readonly SceneText[] => (number === undefined ? [] : [{ text: `${String(number)}.`, x: box.x + PAD, ...placeOf(at), ...NUMBER, colour: INK }]));
  return { ...scene, wayUp: { ...wayUp, told: { box, texts: [...texts, ...numbers] } }, bbox: { ...bbox, y: Math.min(bbox.y, box.y - MARGIN), height: bbox.height + height + MARGIN } };
}

interface Line { readonly text: string; readonly indent: number; readonly face: Face; readonly colour: string; readonly number?: number }

function linesOf({ title, steps, stop }: SceneWay, { isShort, width }: Telling & { readonly width: number }): readonly Line[] {
  const plain = (text: string): readonly Line[] => wrapped(text, SAY, width).map((line) => ({ text: line, indent: INDENT, face: SAY, colour: QUIET }));
  const told = steps.flatMap(({ number, name, say, note }): readonly Line[] => [
    ...wrapped(name, NUMBER, width).map((text, at) => ({ text, indent: INDENT, face: NUMBER, colour: INK, ...(at === 0 ? { number } : {}) })),
    ...plain(note === null ? say : `${say} ${note}`),
  ]);
  return [
    ...wrapped(`${title}. The steps bear the same numbers on the picture.`, HEAD, width).map((text) => ({ text, indent: 0, face: HEAD, colour: INK })),
    ...(isShort ? [] : told),
    ...wrapped(stop, NUMBER, width).map((text) => ({ text, indent: 0, face: NUMBER, colour: INK })),
  ];
}
