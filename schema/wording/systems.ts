// The systems that the papers describe, each the structure of a place on the day of a paper, and what to say beside its picture.
import type { CitedDocument } from '#schema/answer.ts';
import { sayDay, type Day } from '#schema/period.ts';
import { withThe } from '#schema/wording/papers.ts';
import { capital, partyName, sentence, type NamedParty } from '#schema/wording/party-name.ts';

/** "County Durham, 13 February 2014: Better Care Fund plan 2014". */
export function saySystem(place: string, { issuedSay, shortTitle }: CitedDocument): string {
  return `${place}, ${issuedSay}: ${shortTitle}`;
}

/** Of a paper whose diagram did not come down to us. */
export const DIAGRAM_LOST = 'The paper had a diagram here; our copy has not.';

/** Of a paper that bears no date. */
export function sayInferred({ shortTitle, issued }: CitedDocument): string {
  return `${capital(withThe(shortTitle))} bears no date: ${sayDay(issued)} is inferred, as the first day on which it can have been written.`;
}

/** Of a paper dated by more than a day: which day it stands at here, and that no paper says that day. */
export function sayRounded({ shortTitle, issued, issuedSay }: CitedDocument): string {
  return `${capital(withThe(shortTitle))} is of ${issuedSay}; it stands here at the first day of that, ${sayDay(issued)}.`;
}

/** Instead of a picture around a party that its papers do not speak of; `paper`: of the one paper that was asked for. */
export function sayUnnamed(focus: NamedParty, { asOf, place, paper }: { readonly asOf: Day; readonly place: string; readonly paper: CitedDocument | undefined }): string {
  const named = partyName(focus);
  return paper === undefined ? `No paper of ${place} up to ${sayDay(asOf)} names ${named}.` : sentence(`${withThe(paper.shortTitle)} does not name ${named}`);
}

/** Of a picture drawn from one paper alone. */
export function sayOnlyPaper({ shortTitle }: CitedDocument): string {
  return `Only what ${withThe(shortTitle)} says is drawn, and nothing of older papers.`;
}
