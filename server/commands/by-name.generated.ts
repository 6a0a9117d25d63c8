// Made by `npm run generate` from the files it imports. Change those.
import { assignOwner } from './assign-owner.ts';
import { closeBody } from './close-body.ts';
import { closeOrganisation } from './close-organisation.ts';
import { closePost } from './close-post.ts';
import { endAppointment } from './end-appointment.ts';

/** Every command, by the name of its field. */
export const commandsByName = {
  assignOwner,
  closeBody,
  closeOrganisation,
  closePost,
  endAppointment,
};
