// What a paper says of a party beside the structure: a stakeholder of a plan, a body that helps, a decision taken.
import type { Status } from '#schema/vocabulary/statuses.ts';
import { sayStanding } from '#schema/wording/line.ts';
import { sentence } from '#schema/wording/party-name.ts';

interface SpokenMention {
  readonly predicate: string;
  /** Our own words for the passage. */
  readonly gist: string;
  /** The paper's short title. */
  readonly paper: string;
}

/** "The Draft County Durham Plan 23/24 names it a key stakeholder; that is not a membership." */
export function sayMention({ predicate, gist, paper }: SpokenMention): string {
  if (predicate === 'STAKEHOLDER_OF') return `The ${paper} names it a key stakeholder; that is not a membership.`;
  return sentence(gist);
}

/** "Its decision: four key priorities of the board."; "Its decision (proposed): …". */
export function sayDecision(title: string, status: Status): string {
  return sentence(`Its decision${sayStanding(status)}: ${title}`);
}

/** "“Health and Wellbeing Board, 25 May 2018” is a meeting of it."; "“…” is a change of it (proposed)." */
export function sayHappening(title: string, tie: 'HELD_BY' | 'ORIGINAL' | 'RESULTING', status: Status): string {
  return sentence(`“${title}” is ${HAPPENINGS[tie]}${sayStanding(status)}`);
}

const HAPPENINGS = { HELD_BY: 'a meeting of it', ORIGINAL: 'a change of it', RESULTING: 'a change that it comes out of' } as const;
