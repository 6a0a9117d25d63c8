// Plans and their parts as an officer is about to record them: what a form offers, and what is said of a value or a rating as a sentence.
import { sayDay, type Day } from '#schema/period.ts';
import { OBSERVATION_KINDS, PLAN_KINDS, RISK_RATINGS, type ObservationKind, type RiskRating } from '#schema/vocabulary/plans.ts';
import { byLabel, CHOOSE, offered } from '#schema/wording/choices.ts';
import { CELL_WORDS } from '#schema/wording/measure-gaps.ts';
import { capital } from '#schema/wording/party-name.ts';
import { PLAN_KIND_WORDS } from '#schema/wording/plan-profile.ts';
import { RATING_WORDS } from '#schema/wording/risk-profile.ts';

const RATINGS = offered(RISK_RATINGS, RATING_WORDS);
const OBSERVED: Readonly<Record<ObservationKind, string>> = { BASELINE: 'Where it stood at first', TARGET: 'Where it is to stand' };

export const PLAN_CHOICES = [CHOOSE, ...byLabel(offered(PLAN_KINDS, PLAN_KIND_WORDS))];
export const RATING_CHOICES = [{ value: '', label: 'Not known', hint: '' }, ...RATINGS];
export const OTHER_RATINGS = [CHOOSE, ...RATINGS];
export const OBSERVATION_CHOICES = offered(OBSERVATION_KINDS, OBSERVED);

interface SpokenValue {
  /** The measure or the objective, as it is called inside a sentence. */
  readonly what: string;
  readonly kind: ObservationKind;
  readonly value: string;
  readonly due: string | null;
  readonly from: Day;
}

/** "From 1 April 2027, “Waits” has the target “under 4 hours”, by March 2028; a target from before ends on that day." */
export function sayValued({ what, kind, value, due, from }: SpokenValue): string {
  const cell = CELL_WORDS[kind].toLowerCase();
  return capital(`from ${sayDay(from)}, ${what} has the ${cell} “${value}”${due === null ? '' : `, by ${due}`}; a ${cell} from before ends on that day.`);
}

/** "“Frost” is rated high." */
export function sayRated({ what, rating }: { readonly what: string; readonly rating: RiskRating }): string {
  return capital(`${what} is rated ${RATING_WORDS[rating].toLowerCase()}.`);
}
