// Which side a party belongs to, where its kind says so; never inferred from a name.
import type { BodyKind } from '#schema/vocabulary/body-kinds.ts';
import type { Sector } from '#schema/vocabulary/boxes.ts';
import type { OrganisationKind } from '#schema/vocabulary/organisation-kinds.ts';

/** Null where the kind says nothing of it. */
export function sectorOf(kind: BodyKind | OrganisationKind | null | undefined): Sector | null {
  return kind === null || kind === undefined ? null : SECTORS[kind] ?? null;
}

const SECTORS: Partial<Record<BodyKind | OrganisationKind, Sector>> = {
  LOCAL_AUTHORITY: 'COUNCIL',
  COMBINED_AUTHORITY: 'COUNCIL',
  CABINET: 'COUNCIL',
  ICB: 'NHS',
  CCG: 'NHS',
  NHS_FOUNDATION_TRUST: 'NHS',
  NHS_TRUST: 'NHS',
  AMBULANCE_TRUST: 'NHS',
  PCN: 'NHS',
  VCSE: 'VOLUNTARY',
  PARTNERSHIP: 'JOINT',
  PARTNERSHIP_BOARD: 'JOINT',
  JOINT_COMMITTEE: 'JOINT',
  COMMITTEES_IN_COMMON: 'JOINT',
};
