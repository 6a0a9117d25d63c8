// The whole answer to "what if it ended" as text that pastes well into a message.
import type { Citation, Slot, Thing } from '#schema/answer.ts';
import { sayDay, type Day } from '#schema/period.ts';
import { partyName } from '#schema/wording/party-name.ts';

export interface ImpactCard {
  readonly thing: Thing;
  readonly on: Day;
  readonly say: string;
  readonly slots: readonly Slot[];
  readonly mentions: readonly Citation[];
}

/** Heading, sentence, one line for each row, and the passages to read again. */
export function impactAsText({ thing, on, say, slots, mentions }: ImpactCard): string {
  const rows = slots.map(({ heading, say: said }) => `${heading}: ${said}`);
  const passages = mentions.map(({ document, reference, gist }) => `- ${document.shortTitle}, ${reference}: ${gist}`);
  const blocks = [[`If ${partyName(thing)} ended on ${sayDay(on)}`], [say], rows, passages.length === 0 ? [] : ['Passages to read again', ...passages]];
  return blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n');
}
