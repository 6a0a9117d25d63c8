// What was found for a text, as text that pastes well into a message.
import type { Day } from '#schema/period.ts';
import { answerAsText } from '#schema/wording/answer-text.ts';
import { moreLines } from '#schema/wording/list-text.ts';
import { sayPlaces, type Placed } from '#schema/wording/plain-text.ts';
import { groupHits, longDetailOf, WORDS, type Hit } from './groups.ts';

interface Found {
  readonly say: string;
  readonly total: number;
  readonly hits: readonly Hit[];
  readonly words: readonly { readonly text: string; readonly say: string; readonly evidence: readonly Placed[] }[];
}

/** `asked`: how the text was read as a question; undefined: nothing is said of that. */
export function resultsAsText({ typed, asOf, found: { say, total, hits, words }, asked }: { readonly typed: string; readonly asOf: Day; readonly found: Found; readonly asked: string | undefined }): string {
  return answerAsText({
    about: `Looked up: “${typed}”`, asOf, say: asked ?? say,
    parts: [
      ...(asked === undefined ? [] : [{ lines: [say] }]),
      ...groupHits(hits).map((group) => ({ heading: group.heading, lines: group.hits.map((hit) => `- ${[hit.thing.name, longDetailOf(hit)].filter((part) => part !== null).join(': ')}`) })),
      { heading: WORDS, lines: words.map((word) => `- ${word.text}: ${word.say}${word.evidence.length === 0 ? '' : ` (${sayPlaces(word.evidence)})`}`) },
      { lines: moreLines({ total, shown: hits.length }) },
    ],
  });
}
