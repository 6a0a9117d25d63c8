// What a file of a picture is called.
import type { Day } from '#schema/period.ts';
import type { Scene } from '../scene.ts';

interface Named extends Pick<Scene, 'place' | 'asOf' | 'revision'> {
  /** How it shows what it is about. */
  readonly arrangement: string;
  /** The second day of a comparison. */
  readonly compareTo: Day | null;
}

const LONGEST = 60;

/** "answerable_county-durham_hanging_2023-03-15_r12.svg": lower-case ASCII, no person, nothing a file system refuses. */
export function fileNameOf({ place, arrangement, asOf, compareTo, revision }: Named, extension: string): string {
  const days = compareTo === null ? asOf : `${asOf}_vs_${compareTo}`;
  return `answerable_${asciiOf(place)}_${arrangement}_${days}_r${String(revision)}.${extension}`;
}

/** Letters lose their accents; whatever is no letter or digit becomes a hyphen. */
function asciiOf(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const name = plain.slice(0, LONGEST).replace(/^-+|-+$/g, '');
  return name === '' ? 'picture' : name;
}
