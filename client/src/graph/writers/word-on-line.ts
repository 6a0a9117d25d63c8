// The word a line carries where each line stands for itself, not in a bundle with one word.
import { FEW_LINES, labelOf } from '../layout/groups.ts';
import type { Scene, SceneLine } from '../scene.ts';

/** Null where the key says enough. */
export function wordOnLine(line: SceneLine, { lines }: Pick<Scene, 'lines'>): string | null {
  const isOld = line.certainty === 'EXTRAPOLATED';
  const word = labelOf(line, isOld || lines.length <= FEW_LINES);
  return word !== null && isOld ? `${word} (not seen since)` : word;
}
