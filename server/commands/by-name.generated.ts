// Made by `npm run generate` from the files it imports. Change those.
import { addLine } from './add-line.ts';
import { addMembership } from './add-membership.ts';
import { appoint } from './appoint.ts';
import { assignOwner } from './assign-owner.ts';
import { changeMembership } from './change-membership.ts';
import { closeBody } from './close-body.ts';
import { closeOrganisation } from './close-organisation.ts';
import { closePost } from './close-post.ts';
import { endAppointment } from './end-appointment.ts';
import { endLine } from './end-line.ts';
import { endMembership } from './end-membership.ts';
import { extendAppointment } from './extend-appointment.ts';
import { handOver } from './hand-over.ts';
import { redateLine } from './redate-line.ts';

/** Every command, by the name of its field. */
export const commandsByName = {
  addLine,
  addMembership,
  appoint,
  assignOwner,
  changeMembership,
  closeBody,
  closeOrganisation,
  closePost,
  endAppointment,
  endLine,
  endMembership,
  extendAppointment,
  handOver,
  redateLine,
};
