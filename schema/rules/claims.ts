// May this be cited, may a claim be corrected, may one of two stand for the other? Everything that stands against it, all at once.
import type { ChooseClaim, CiteClaim, CorrectClaim } from '#schema/inputs/sources.ts';
import type { Day } from '#schema/period.ts';
import { problem, type Problem } from '#schema/problem.ts';
import type { Held } from '#schema/rules/held.ts';
import { CITING_LABELS } from '#schema/vocabulary/data-rules.ts';
import type { ClaimBasis, Modality } from '#schema/vocabulary/evidence.ts';
import { isRelationshipType } from '#schema/vocabulary/relationship-types.ts';

interface Rivalry {
  readonly id: string;
  readonly other: string;
  readonly chosen: string | null;
  readonly reason: string;
}

/** `place`: the passage it cites, or its paper as a whole. */
export interface StandingClaim {
  readonly id: string;
  readonly about: string | null;
  readonly gist: string;
  readonly modality: Modality;
  readonly basis: ClaimBasis;
  readonly place: string;
  readonly paper: string;
  readonly rivals: readonly Rivalry[];
}

/** Where a claim can cite. */
export interface Place {
  readonly id: string;
  readonly paper: string;
  readonly issued: Day;
}

export interface HeldClaims {
  readonly claims: readonly StandingClaim[];
  readonly places: readonly Place[];
}

interface Facts<R> {
  readonly held: Held;
  readonly besides: HeldClaims;
  /** The rows of the edit before this one. */
  readonly earlier: readonly R[];
}

/** UNKNOWN_ID of what it is about, CANNOT_CITE; or both. */
export function citeClaimProblems({ about, cites }: CiteClaim, { held, besides, earlier }: Facts<CiteClaim>): readonly Problem[] {
  const label = held.get(about)?.label ?? '';
  const isThing = CITING_LABELS.includes(label) || isRelationshipType(label);
  return [
    ...(isThing ? [] : [problem('UNKNOWN_ID', ['about'], { what: 'thing or line', id: about })]),
    ...(earlier.some((row) => row.about === about) ? [problem('ROW_REPEATED', ['about'], { name: held.get(about)?.name ?? 'it' })] : []),
    ...placeProblems(cites, besides),
  ];
}

function placeProblems(id: string, { places }: HeldClaims): readonly Problem[] {
  return places.some((place) => place.id === id) ? [] : [problem('CANNOT_CITE', ['cites'], { id })];
}

/** UNKNOWN_ID or ROW_REPEATED; else of where it is to stand, and whether something changes. */
export function correctClaimProblems(row: CorrectClaim, { besides, earlier }: Facts<CorrectClaim>): readonly Problem[] {
  const claim = claimIn(row.claim, besides);
  if (claim === undefined) return [unknown('claim', row.claim)];
  if (earlier.some((other) => other.claim === row.claim)) return [problem('ROW_REPEATED', ['claim'], { name: `“${claim.gist}”` })];
  return [...movedProblems(row, claim, besides), ...(isOther(row, claim) ? [] : [problem('NOTHING_CHANGES', ['gist'])])];
}

function movedProblems({ cites }: CorrectClaim, claim: StandingClaim, besides: HeldClaims): readonly Problem[] {
  if (cites === null || cites === undefined) return [];
  const place = besides.places.find(({ id }) => id === cites);
  if (place === undefined) return placeProblems(cites, besides);
  return place.paper === claim.paper ? [] : [problem('OTHER_PAPER', ['cites'])];
}

function isOther({ gist, modality, basis, cites }: CorrectClaim, claim: StandingClaim): boolean {
  return [[gist, claim.gist], [modality, claim.modality], [basis, claim.basis], [cites, claim.place]]
    .some(([wanted, stored]) => wanted !== null && wanted !== undefined && wanted !== stored);
}

/** Of either claim, of what the two are about, and of what was chosen before. */
export function chooseClaimProblems(row: ChooseClaim, { besides, earlier }: Facts<ChooseClaim>): readonly Problem[] {
  const [claim, over] = [claimIn(row.claim, besides), claimIn(row.over, besides)];
  if (claim === undefined) return [unknown('claim', row.claim)];
  if (over === undefined) return [unknown('over', row.over)];
  if (claim === over) return [problem('RIVAL_OF_ITSELF', ['over'])];
  if (earlier.some((other) => [other.claim, other.over].includes(row.claim))) return [problem('ROW_REPEATED', ['claim'], { name: `“${claim.gist}”` })];
  return rivalryProblems(row, claim, over);
}

function rivalryProblems({ why }: ChooseClaim, claim: StandingClaim, over: StandingClaim): readonly Problem[] {
  const rivalry = claim.rivals.find(({ other }) => other === over.id);
  if (rivalry === undefined) return claim.about !== null && claim.about === over.about ? [] : [problem('ABOUT_SOMETHING_ELSE', ['over'])];
  return rivalry.chosen === claim.id && rivalry.reason === why ? [problem('NOTHING_CHANGES', ['why'])] : [];
}

function claimIn(id: string, { claims }: HeldClaims): StandingClaim | undefined {
  return claims.find((claim) => claim.id === id);
}

function unknown(field: string, id: string): Problem {
  return problem('UNKNOWN_ID', [field], { what: 'claim', id });
}
