// Made by `npm run generate` from the files it imports. Change those.
import { addAgreement } from './add-agreement.ts';
import { addBody } from './add-body.ts';
import { addDecision } from './add-decision.ts';
import { addDelegation } from './add-delegation.ts';
import { addDeliverable } from './add-deliverable.ts';
import { addEdition } from './add-edition.ts';
import { addFunction } from './add-function.ts';
import { addLine } from './add-line.ts';
import { addMeasure } from './add-measure.ts';
import { addMeeting } from './add-meeting.ts';
import { addMembership } from './add-membership.ts';
import { addMitigation } from './add-mitigation.ts';
import { addObjective } from './add-objective.ts';
import { addOrganisation } from './add-organisation.ts';
import { addPerson } from './add-person.ts';
import { addPlan } from './add-plan.ts';
import { addPost } from './add-post.ts';
import { addPriority } from './add-priority.ts';
import { addRisk } from './add-risk.ts';
import { addSource } from './add-source.ts';
import { addTerms } from './add-terms.ts';
import { addTheme } from './add-theme.ts';
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
import { continueDeliverable } from './continue-deliverable.ts';
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
import { rateRisk } from './rate-risk.ts';
import { recordObservation } from './record-observation.ts';
import { redateLine } from './redate-line.ts';
import { rekindBody } from './rekind-body.ts';
import { renameBody } from './rename-body.ts';
import { renewMemberships } from './renew-memberships.ts';
import { replaceBody } from './replace-body.ts';
import { retitlePost } from './retitle-post.ts';
import { rewordDeliverable } from './reword-deliverable.ts';
import { splitBody } from './split-body.ts';
import { transferDuties } from './transfer-duties.ts';
import { withdrawDeliverable } from './withdraw-deliverable.ts';

/** Every command, by the name of its field. */
export const commandsByName = {
  addAgreement,
  addBody,
  addDecision,
  addDelegation,
  addDeliverable,
  addEdition,
  addFunction,
  addLine,
  addMeasure,
  addMeeting,
  addMembership,
  addMitigation,
  addObjective,
  addOrganisation,
  addPerson,
  addPlan,
  addPost,
  addPriority,
  addRisk,
  addSource,
  addTerms,
  addTheme,
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
  continueDeliverable,
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
  rateRisk,
  recordObservation,
  redateLine,
  rekindBody,
  renameBody,
  renewMemberships,
  replaceBody,
  retitlePost,
  rewordDeliverable,
  splitBody,
  transferDuties,
  withdrawDeliverable,
};
