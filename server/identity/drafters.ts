// What a viewer is to drafts.
import type { Drafter } from '#schema/rules/change-sets.ts';
import { isAlone } from './local.ts';
import type { Viewer } from './viewer.ts';

/** By roles; on a server that only its own machine reaches, whoever asks is everybody there is. */
export function drafterOf(viewer: Viewer): Drafter {
  const { id, roles } = viewer;
  return { id, isApprover: roles.includes('approver'), isAdmin: roles.includes('admin'), isAlone: isAlone(viewer) };
}
