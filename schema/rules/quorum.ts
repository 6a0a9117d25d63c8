// How many members a body can lose: which seats a quorum counts, who of them can come, and the margin of each part.
import { newestFirst, type Attestation } from '#schema/rules/attestation.ts';
import { sectorOf } from '#schema/rules/sector.ts';
import type { Day } from '#schema/period.ts';
import type { AbsenceReason } from '#schema/vocabulary/absence-reasons.ts';
import type { BodyKind } from '#schema/vocabulary/body-kinds.ts';
import type { OrganisationKind } from '#schema/vocabulary/organisation-kinds.ts';
import type { QuorumKind } from '#schema/vocabulary/quorum.ts';
import type { MemberRole, PlaceHeld, Voting } from '#schema/vocabulary/seats.ts';

export interface CountedSeat {
  readonly id: string;
  readonly role: MemberRole;
  readonly voting: Voting;
  readonly placeHeld: PlaceHeld;
  readonly memberText: string | null;
  readonly isPost: boolean;
  /** Places the post stands for; null where that is not stated. */
  readonly postSeats?: number | null | undefined;
  readonly onBehalfOf: { readonly id: string } | null;
  readonly kinds: readonly (BodyKind | OrganisationKind)[];
  readonly holders: number;
  readonly vacancies: readonly (Attestation & { readonly id: string; readonly reason: AbsenceReason })[];
}

export interface Count {
  /** Places the seat stands for; null where the paper names members only together. */
  readonly places: number | null;
  readonly isVacant: boolean;
  /** Why nobody is named in it; null where somebody is, or an organisation sits itself. */
  readonly absence: AbsenceReason | null;
  readonly isAway: boolean;
}

/** Who attends or supports is no member, so no quorum counts them. */
export function isCounted({ role, placeHeld }: CountedSeat): boolean {
  return role !== 'SUPPORT' && placeHeld !== 'ATTENDS';
}

/** One seat on the day. A post held for one organisation is one place, whatever it counts elsewhere. */
export function countOf(asOf: Day, seat: CountedSeat, apologies: ReadonlySet<string>): Count {
  const isAway = apologies.has(seat.id);
  if (seat.memberText !== null) return { places: null, isVacant: false, absence: 'EXISTS_BUT_UNNAMED', isAway };
  if (!seat.isPost) return { places: 1, isVacant: false, absence: null, isAway };
  const places = seat.onBehalfOf === null ? seat.postSeats ?? 1 : 1;
  if (seat.holders > 0) return { places, isVacant: false, absence: null, isAway };
  const reason = newestFirst(asOf, seat.vacancies)[0]?.reason ?? 'NOT_STATED_IN_SOURCE';
  return { places, isVacant: reason === 'POST_VACANT', absence: reason, isAway };
}

interface Part {
  readonly count: number;
  readonly of: QuorumKind;
}

/** Each part with how many such members can come: vacant seats and apologies do not; a seat whose holder no paper names does. */
export function marginsOf<P extends Part>(parts: readonly P[], seats: readonly (CountedSeat & Count)[]): readonly (P & { readonly present: number; readonly margin: number })[] {
  return parts.map((part) => {
    const present = seats.filter((seat) => isCounted(seat) && isOfKind(seat, part.of)).reduce((sum, seat) => sum + comingOf(seat), 0);
    return { ...part, present, margin: present - part.count };
  });
}

/** The places of a seat whose holders can come. An apology is one person's. */
function comingOf({ places, isVacant, isAway }: Count): number {
  return isVacant || places === null ? 0 : Math.max(0, places - (isAway ? 1 : 0));
}

function isOfKind({ voting, role, kinds }: CountedSeat, kind: QuorumKind): boolean {
  if (kind === 'MEMBER') return true;
  if (kind === 'VOTING') return voting === 'VOTING';
  if (kind === 'CHAIR') return role === 'CHAIR' || role === 'VICE_CHAIR';
  return kinds.some((each) => sectorOf(each) === kind);
}
