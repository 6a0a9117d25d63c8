// The whole answer card as text that pastes well into a message.
import type { Citation, Statement, Thing } from '#schema/answer.ts';
import { sayDay, type Day } from '#schema/period.ts';
import { sentence } from '#schema/wording/party-name.ts';
import { blocksAsText, sayPlaces } from '#schema/wording/plain-text.ts';

export interface Card {
  readonly asOf: Day;
  readonly item: Thing;
  readonly say: string;
  readonly saySource: string;
  readonly advice: string | null;
  readonly reasons: readonly Statement[];
  readonly wayUp: { readonly say: string; readonly steps: readonly { readonly party: Thing; readonly say: string }[]; readonly stop: string };
  readonly history: readonly Statement[];
}

/** Plain lines in the card's order, each statement with its papers in brackets. */
export function cardAsText({ asOf, item, say, saySource, advice, reasons, wayUp, history }: Card): string {
  return blocksAsText([
    [item.detail === null ? item.name : `${item.name} (${item.detail})`, `As at ${sayDay(asOf)}`],
    [sentence(say), saySource],
    advice === null ? [] : ['What to do now', advice],
    headed('Why we say so', reasons.map((one) => `- ${VOICE_WORDS[one.voice]}: ${one.say}${citedIn(one.evidence)}`)),
    ['The way up', wayUp.say, ...wayUp.steps.map(({ party, say: step }, at) => `${String(at + 1)}. ${party.name}. ${step}`), wayUp.stop],
    headed('History', history.map((one) => one.say)),
  ]);
}

function headed(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [heading, ...lines];
}

/** Who speaks, before a sentence. */
export const VOICE_WORDS = { PAPER_SAYS: 'Paper says', OUR_READING: 'Our reading', RECORDED: 'Recorded here', NOT_STATED: 'Not stated' } as const satisfies Record<Statement['voice'], string>;

/** The papers and places in brackets, each once; nothing where there are none. */
export function citedIn(evidence: readonly Citation[]): string {
  const places = sayPlaces(evidence);
  return places === '' ? '' : ` (${places})`;
}
