// The page of a risk in sentences.
import type { RiskRating } from '#schema/vocabulary/plans.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import { sayStanding } from '#schema/wording/line.ts';
import { sayCount } from '#schema/wording/papers.ts';
import { sentence } from '#schema/wording/party-name.ts';

/** The rows of the page, in their order. */
export const RISK_SLOTS = { rating: 'How it is rated' } as const;

export const RATING_WORDS = { HIGH: 'High', MEDIUM: 'Medium', LOW: 'Low' } as const satisfies Record<RiskRating, string>;

/** "Of the 7 risks to the plan “Better Care Fund plan” 7 are rated. No paper says that one of them is this risk." */
export function sayRatedElsewhere({ plan, rated, risks }: { readonly plan: string; readonly rated: number; readonly risks: number }): string {
  return `Of the ${sayCount(risks, 'risk')} to the plan “${plan}” ${String(rated)} ${rated === 1 ? 'is' : 'are'} rated. No paper says that one of them is this risk.`;
}

/** A mitigation as a full sentence. */
export function sayMitigation(title: string, status: Status): string {
  return sentence(`${title}${sayStanding(status)}`);
}

/** "A risk to the plan “County Durham Plan 23/24”, with 1 mitigation printed." */
export function sayRisk(plan: string, mitigations: number): string {
  return `A risk to the plan “${plan}”, with ${sayCount(mitigations, 'mitigation')} printed.`;
}
