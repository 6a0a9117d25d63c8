// Made by `npm run generate` from the files it imports. Change those.
import { addBody } from './add-body.ts';
import { addLine } from './add-line.ts';
import { addMembership } from './add-membership.ts';
import { addOrganisation } from './add-organisation.ts';
import { addPerson } from './add-person.ts';
import { addPost } from './add-post.ts';
import { addSource } from './add-source.ts';
import { appoint } from './appoint.ts';
import { assignOwner } from './assign-owner.ts';
import { changeMembership } from './change-membership.ts';
import { chooseClaim } from './choose-claim.ts';
import { chooseHouseKey } from './choose-house-key.ts';
import { citeClaim } from './cite-claim.ts';
import { closeBody } from './close-body.ts';
import { closeOrganisation } from './close-organisation.ts';
import { closePost } from './close-post.ts';
import { confirmOwnership } from './confirm-ownership.ts';
import { correctClaim } from './correct-claim.ts';
import { declareUnassigned } from './declare-unassigned.ts';
import { drawUnder } from './draw-under.ts';
import { endAppointment } from './end-appointment.ts';
import { endLine } from './end-line.ts';
import { endMembership } from './end-membership.ts';
import { endOwnership } from './end-ownership.ts';
import { extendAppointment } from './extend-appointment.ts';
import { handOver } from './hand-over.ts';
import { mergeBodies } from './merge-bodies.ts';
import { redateLine } from './redate-line.ts';
import { rekindBody } from './rekind-body.ts';
import { renameBody } from './rename-body.ts';
import { replaceBody } from './replace-body.ts';
import { retitlePost } from './retitle-post.ts';
import { splitBody } from './split-body.ts';
import { transferDuties } from './transfer-duties.ts';

/** Every command, by the name of its field. */
export const commandsByName = {
  addBody,
  addLine,
  addMembership,
  addOrganisation,
  addPerson,
  addPost,
  addSource,
  appoint,
  assignOwner,
  changeMembership,
  chooseClaim,
  chooseHouseKey,
  citeClaim,
  closeBody,
  closeOrganisation,
  closePost,
  confirmOwnership,
  correctClaim,
  declareUnassigned,
  drawUnder,
  endAppointment,
  endLine,
  endMembership,
  endOwnership,
  extendAppointment,
  handOver,
  mergeBodies,
  redateLine,
  rekindBody,
  renameBody,
  replaceBody,
  retitlePost,
  splitBody,
  transferDuties,
};
