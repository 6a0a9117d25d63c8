// Finds the names of things in a sentence, so that a page can link them.
import type { Thing } from '#schema/answer.ts';

/** A piece of a sentence; `thing` where the piece is its name. */
export interface TextPart {
  readonly text: string;
  readonly thing?: Thing;
}

interface Place {
  readonly at: number;
  readonly thing: Thing;
}

/** The sentence in pieces, the first occurrence of each name linked; the longer name wins where two overlap. */
export function linkNames(say: string, links: readonly Thing[]): readonly TextPart[] {
  const parts: TextPart[] = [];
  let done = 0;
  for (const { at, thing } of placesOf(say, links)) {
    if (at > done) parts.push({ text: say.slice(done, at) });
    parts.push({ text: thing.name, thing });
    done = at + thing.name.length;
  }
  if (done < say.length) parts.push({ text: say.slice(done) });
  return parts;
}

function placesOf(say: string, links: readonly Thing[]): readonly Place[] {
  const places: Place[] = [];
  for (const thing of links.toSorted((a, b) => b.name.length - a.name.length)) {
    const at = firstFree(say, thing.name, places);
    if (at !== -1) places.push({ at, thing });
  }
  return places.sort((a, b) => a.at - b.at);
}

function firstFree(say: string, name: string, taken: readonly Place[]): number {
  if (name === '') return -1;
  let at = say.indexOf(name);
  while (at !== -1 && taken.some((place) => at < place.at + place.thing.name.length && place.at < at + name.length)) {
    at = say.indexOf(name, at + 1);
  }
  return at;
}
