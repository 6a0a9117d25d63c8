// Whose names the asker may see.
import type { Visibility } from '#schema/vocabulary/seats.ts';
import type { Role, Viewer } from './viewer.ts';

/** The people a viewer's roles let through (QUALITY §3.1); nobody without a role. */
export function visibilitiesFor({ roles }: Viewer): readonly Visibility[] {
  return [...new Set(roles.flatMap((role) => SEES[role]))];
}

const SEES = {
  reader: ['PUBLIC', 'STAFF'],
  editor: ['PUBLIC', 'STAFF'],
  approver: ['PUBLIC', 'STAFF'],
  admin: ['PUBLIC', 'STAFF', 'RESTRICTED'],
} as const satisfies Record<Role, readonly Visibility[]>;
