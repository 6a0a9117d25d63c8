// Whose terms of reference are missing or due, in sentences; and what is the nearest thing known.
import { sayDay, type Day } from '#schema/period.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import { sayStanding } from '#schema/wording/line.ts';
import { sayCount, sayList } from '#schema/wording/papers.ts';
import { partyName, sentence, type NamedParty } from '#schema/wording/party-name.ts';

export interface SpokenTerms {
  readonly edition: string | null;
  readonly reviewDue: Day | null;
  readonly status: Status;
}

interface SpokenBody {
  readonly body: NamedParty;
  readonly terms: SpokenTerms | undefined;
  /** From the day of the answer to the review; null where no review date is stated. */
  readonly daysLeft: number | null;
}

/** "The terms of reference of the board (version 3.1) are due for review on 1 April 2024, in 17 days." */
export function sayTerms({ body, terms, daysLeft }: SpokenBody): string {
  const who = partyName(body);
  if (terms === undefined) return sentence(`No paper speaks of terms of reference of ${who}`);
  const which = `The terms of reference of ${who}${terms.edition === null ? '' : ` (version ${terms.edition})`}${sayStanding(terms.status)}`;
  if (terms.reviewDue === null || daysLeft === null) return `${which} do not say when they are to be reviewed.`;
  const when = daysLeft < 0 ? `were due for review on ${sayDay(terms.reviewDue)}, ${sayCount(-daysLeft, 'day')} ago` : `are due for review on ${sayDay(terms.reviewDue)}, ${daysLeft === 0 ? 'today' : `in ${sayCount(daysLeft, 'day')}`}`;
  return `${which} ${when}.`;
}

interface SpokenNearest {
  readonly title: string;
  readonly status: Status;
  /** True where a paper announces that it will be reviewed. */
  readonly isReviewed: boolean;
}

/** "Nearest known: the Memorandum of Understanding for the network; a review of it is announced, and no date is stated." */
export function sayNearest({ title, status, isReviewed }: SpokenNearest): string {
  const review = isReviewed ? '; a review of it is announced, and no date is stated' : '; no review of it is stated';
  return `Nearest known: ${title}${sayStanding(status)}${review}. That it stands in for terms of reference is our reading of its name.`;
}

interface SpokenDue {
  readonly by: Day;
  readonly due: number;
  readonly undated: number;
  readonly missing: number;
  readonly bodies: number;
  /** True where only some bodies were asked for. */
  readonly isNarrowed?: boolean;
}

/** "By 25 May 2018 no terms of reference fall due. Of 26 bodies known, no paper speaks of terms of reference of 26." */
export function sayTermsDue({ by, due, undated, missing, bodies, isNarrowed = false }: SpokenDue): string {
  if (bodies === 0) return `No ${isNarrowed ? 'such ' : ''}body is known on that day, so nothing falls due by ${sayDay(by)}.`;
  const falls = due === 0 ? `No terms of reference ${isNarrowed ? 'of these ' : ''}that we know of fall due by ${sayDay(by)}.` : `Terms of reference of ${sayCount(due, 'body', 'bodies')} fall due by ${sayDay(by)}.`;
  const open = [
    ...(undated === 0 ? [] : [`those of ${sayCount(undated, 'body', 'bodies')} state no review date`]),
    ...(missing === 0 ? [] : [sayMissing(missing, bodies, isNarrowed)]),
  ];
  return open.length === 0 ? falls : `${falls} ${sentence(sayList(open))}`;
}

function sayMissing(missing: number, bodies: number, isNarrowed: boolean): string {
  const such = isNarrowed ? 'such ' : '';
  if (missing === bodies && bodies > 1) return `for none of the ${String(bodies)} ${isNarrowed ? 'such bodies ' : ''}known does any paper speak of terms of reference`;
  return `for ${String(missing)} of ${sayCount(bodies, `${such}body`, `${such}bodies`)} known no paper speaks of terms of reference`;
}
