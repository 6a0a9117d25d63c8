// How bodies work and what they bind themselves to, as an officer is about to record it: what a form offers, and the whole of it as a sentence.
import { sayDay, type Day } from '#schema/period.ts';
import { AGREEMENT_KINDS } from '#schema/vocabulary/agreements.ts';
import { DECISION_KINDS, type DecisionKind } from '#schema/vocabulary/decision-kinds.ts';
import { CASTING_VOTES, QUORUM_KINDS, type CastingVote, type QuorumKind } from '#schema/vocabulary/quorum.ts';
import { AGREEMENT_KIND_WORDS } from '#schema/wording/agreement-profile.ts';
import { byLabel, CHOOSE, first, offered } from '#schema/wording/choices.ts';
import { sayList } from '#schema/wording/papers.ts';
import { capital, partyName, type NamedParty } from '#schema/wording/party-name.ts';
import { sayPart } from '#schema/wording/quorum-margin.ts';
import { DECISION_KIND_WORDS } from '#schema/wording/record-profile.ts';

const CASTING: Readonly<Record<CastingVote, string>> = { CHAIR: 'The chair', NOBODY: 'Nobody', NOT_STATED: 'They do not say' };
const COUNTED: Readonly<Record<QuorumKind, string>> = {
  MEMBER: 'How many members must be there?', VOTING: 'How many voting members?', CHAIR: 'How many chairs or vice chairs?', COUNCIL: 'How many members from councils?',
  NHS: 'How many members from the NHS?', VOLUNTARY: 'How many members from the voluntary sector?',
};

export const AGREEMENT_CHOICES = [CHOOSE, ...byLabel(offered(AGREEMENT_KINDS, AGREEMENT_KIND_WORDS))];
export const DECISION_CHOICES = offered(DECISION_KINDS, DECISION_KIND_WORDS);
export const CASTING_CHOICES = offered(first('NOT_STATED', CASTING_VOTES), CASTING);

/** Whether the terms say how many must be there. */
export const QUORUM_CHOICES = [{ value: '', label: 'They do not say', hint: '' }, { value: 'SAID', label: 'They say', hint: 'Each kind that they count must be met.' }] as const;

/** A question for each kind of member that a quorum may count. */
export const QUORUM_QUESTIONS = QUORUM_KINDS.map((of) => ({ of, label: COUNTED[of] }));

/** A body is only asked to: nothing is decided yet. */
export function isAskedFor(kind: DecisionKind): boolean {
  return kind.startsWith('ASKED_TO_');
}

/** "“Meeting of March” is a meeting of the Care Partnership, on 12 March 2026." `what`: the body, as it is called inside a sentence. */
export function sayMeets({ what, title, on }: { readonly what: string; readonly title: string; readonly on: Day }): string {
  return `“${title}” is a meeting of ${what}, on ${sayDay(on)}.`;
}

interface SpokenDecision {
  /** The body, as it is called inside a sentence. */
  readonly body: string;
  readonly title: string;
  readonly kind: DecisionKind;
  readonly on: Day;
  /** Title of the meeting; undefined: none is named. */
  readonly meeting: string | undefined;
  readonly concerns: readonly string[];
}

/** "“Plant hedges”, of the Care Partnership on 12 March 2026, at “Meeting of March”: it agreed. It concerns “Prune trees”." */
export function sayDecided({ body, title, kind, on, meeting, concerns }: SpokenDecision): string {
  const at = meeting === undefined ? '' : `, at “${meeting}”`;
  const about = concerns.length === 0 ? '' : ` It concerns ${sayList(concerns)}.`;
  return `“${title}”, of ${body} on ${sayDay(on)}${at}: ${DECISION_KIND_WORDS[kind].replace(/^It/u, 'it')}.${about}`;
}

interface SpokenTerms {
  /** The body, as it is called inside a sentence. */
  readonly what: string;
  readonly title: string;
  readonly edition: string | null;
  readonly quorum: readonly { readonly count: number; readonly of: QuorumKind }[];
  readonly from: Day;
}

/** "From 1 April 2027, the Care Partnership works by “How we work”, edition 2: 4 members must be there. Terms from before end on that day." */
export function sayTerms({ what, title, edition, quorum, from }: SpokenTerms): string {
  const printed = edition === null ? '' : `, edition ${edition}`;
  const there = quorum.length === 0 ? '' : `: ${sayList(quorum.map(sayPart))} must be there`;
  return capital(`from ${sayDay(from)}, ${what} works by “${title}”${printed}${there}. Terms from before end on that day.`);
}

interface SpokenDelegation {
  /** What is passed on, and under which agreement or law, as they are called inside a sentence. */
  readonly passed: string;
  readonly under: string;
  readonly giver: NamedParty | undefined;
  readonly taker: NamedParty | undefined;
  readonly isProposed: boolean;
  readonly from: Day;
  /** First day without it; null: open. */
  readonly until: Day | null;
}

/** "From 1 April 2027, “Tending of orchards” is passed on by the Council to the Care Partnership under “Orchard agreement” (only proposed)." */
export function sayDelegated({ passed, under, giver, taker, isProposed, from, until }: SpokenDelegation): string {
  const end = until === null ? '' : ` up to the day before ${sayDay(until)}`;
  const by = giver === undefined ? '' : ` by ${partyName(giver)}`;
  const to = taker === undefined ? '' : ` to ${partyName(taker)}`;
  return capital(`from ${sayDay(from)}${end}, ${passed} is passed on${by}${to} under ${under}${isProposed ? ' (only proposed)' : ''}.`);
}
