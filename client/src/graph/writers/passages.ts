// Where each line of a picture is stated.
import { sayPlaces } from '#schema/wording/plain-text.ts';
import type { PaperFacts } from './writer.ts';

interface Stated { readonly id: string; readonly evidence: Parameters<typeof sayPlaces>[0] }

/** "Report of 25 May 2018, ¶14", by the id of the line; a line that no paper speaks of has none. */
export function passagesOf(lines: readonly Stated[]): PaperFacts['passages'] {
  return new Map(lines.filter(({ evidence }) => evidence.length > 0).map(({ id, evidence }) => [id, sayPlaces(evidence)]));
}
