// Any answer as text that pastes well into a message: what it is about, its day, what it says, then its parts.
import type { Citation } from '#schema/answer.ts';
import { sayDay, type Day } from '#schema/period.ts';
import { citedIn } from '#schema/wording/answer-card.ts';
import { sentence } from '#schema/wording/party-name.ts';

interface Part {
  /** Left out where the part is one with what stands above it. */
  readonly heading?: string;
  readonly lines: readonly string[];
}

interface Told {
  readonly about: string;
  readonly asOf: Day;
  readonly say: string;
  readonly parts: readonly Part[];
}

/** Plain lines; a part without lines is left out with its heading. */
export function answerAsText({ about, asOf, say, parts }: Told): string {
  const blocks = [[about, `As at ${sayDay(asOf)}`], [sentence(say)], ...parts.map(({ heading, lines }) => (lines.length === 0 ? [] : [...(heading === undefined ? [] : [heading]), ...lines]))];
  return blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n');
}

/** A sentence of a list with its papers in brackets: "- The board is part of the partnership. (Draft Plan, line 21)". */
export function listed({ say, evidence }: { readonly say: string; readonly evidence: readonly Citation[] }): string {
  return `- ${say}${citedIn(evidence)}`;
}
