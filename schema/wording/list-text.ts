// A list of statements as text that pastes well into a message.
import type { Statement } from '#schema/answer.ts';
import { sayDay, type Day } from '#schema/period.ts';
import { citedIn, VOICE_WORDS } from '#schema/wording/answer-card.ts';

interface ListText {
  readonly heading: string;
  readonly asOf: Day;
  readonly say: string;
  readonly statements: readonly Statement[];
  /** How many there are in all, where the statements are only some of them. */
  readonly total: number;
}

/** "12 more are not listed here.": the last line of a list that is only a page of many; none where all are listed. */
export function moreLines({ total, shown }: { readonly total: number; readonly shown: number }): readonly string[] {
  const left = total - shown;
  return left > 0 ? [`${String(left)} more ${left === 1 ? 'is' : 'are'} not listed here.`] : [];
}

/** Plain lines: heading, day, sentence, each statement with its papers in brackets; and how many are left out. */
export function listAsText({ heading, asOf, say, statements, total }: ListText): string {
  const blocks = [
    [heading, `As at ${sayDay(asOf)}`],
    [say],
    [...statements.map((one) => `- ${VOICE_WORDS[one.voice]}: ${one.say}${citedIn(one.evidence)}`), ...moreLines({ total, shown: statements.length })],
  ];
  return blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n');
}
