// Made by `npm run generate` from the files it imports. Change those.
import { agreementProfile as agreementProfileOfQuery } from './resolvers/Query/agreementProfile.ts';
import { askedQuestion as askedQuestionOfQuery } from './resolvers/Query/askedQuestion.ts';
import { bodyProfile as bodyProfileOfQuery } from './resolvers/Query/bodyProfile.ts';
import { changeSet as changeSetOfQuery } from './resolvers/Query/changeSet.ts';
import { changeSets as changeSetsOfQuery } from './resolvers/Query/changeSets.ts';
import { changesBetween as changesBetweenOfQuery } from './resolvers/Query/changesBetween.ts';
import { closureImpact as closureImpactOfQuery } from './resolvers/Query/closureImpact.ts';
import { connection as connectionOfQuery } from './resolvers/Query/connection.ts';
import { dataFaults as dataFaultsOfQuery } from './resolvers/Query/dataFaults.ts';
import { decisionTrail as decisionTrailOfQuery } from './resolvers/Query/decisionTrail.ts';
import { delegationMap as delegationMapOfQuery } from './resolvers/Query/delegationMap.ts';
import { deliverableProfile as deliverableProfileOfQuery } from './resolvers/Query/deliverableProfile.ts';
import { disputes as disputesOfQuery } from './resolvers/Query/disputes.ts';
import { draftEffect as draftEffectOfQuery } from './resolvers/Query/draftEffect.ts';
import { dualHats as dualHatsOfQuery } from './resolvers/Query/dualHats.ts';
import { editState as editStateOfQuery } from './resolvers/Query/editState.ts';
import { editionChanges as editionChangesOfQuery } from './resolvers/Query/editionChanges.ts';
import { edits as editsOfQuery } from './resolvers/Query/edits.ts';
import { escalationRoute as escalationRouteOfQuery } from './resolvers/Query/escalationRoute.ts';
import { evidence as evidenceOfQuery } from './resolvers/Query/evidence.ts';
import { extrapolated as extrapolatedOfQuery } from './resolvers/Query/extrapolated.ts';
import { gapReasons as gapReasonsOfQuery } from './resolvers/Query/gapReasons.ts';
import { goldenThread as goldenThreadOfQuery } from './resolvers/Query/goldenThread.ts';
import { measureGaps as measureGapsOfQuery } from './resolvers/Query/measureGaps.ts';
import { measureProfile as measureProfileOfQuery } from './resolvers/Query/measureProfile.ts';
import { objectiveProfile as objectiveProfileOfQuery } from './resolvers/Query/objectiveProfile.ts';
import { organisationProfile as organisationProfileOfQuery } from './resolvers/Query/organisationProfile.ts';
import { overlappingBodies as overlappingBodiesOfQuery } from './resolvers/Query/overlappingBodies.ts';
import { ownership as ownershipOfQuery } from './resolvers/Query/ownership.ts';
import { paperOwners as paperOwnersOfQuery } from './resolvers/Query/paperOwners.ts';
import { personProfile as personProfileOfQuery } from './resolvers/Query/personProfile.ts';
import { placeProfile as placeProfileOfQuery } from './resolvers/Query/placeProfile.ts';
import { planProfile as planProfileOfQuery } from './resolvers/Query/planProfile.ts';
import { postImpact as postImpactOfQuery } from './resolvers/Query/postImpact.ts';
import { postProfile as postProfileOfQuery } from './resolvers/Query/postProfile.ts';
import { quorumMargin as quorumMarginOfQuery } from './resolvers/Query/quorumMargin.ts';
import { readerQuestion as readerQuestionOfQuery } from './resolvers/Query/readerQuestion.ts';
import { recordList as recordListOfQuery } from './resolvers/Query/recordList.ts';
import { recordProfile as recordProfileOfQuery } from './resolvers/Query/recordProfile.ts';
import { recordState as recordStateOfQuery } from './resolvers/Query/recordState.ts';
import { remit as remitOfQuery } from './resolvers/Query/remit.ts';
import { revision as revisionOfQuery } from './resolvers/Query/revision.ts';
import { riskProfile as riskProfileOfQuery } from './resolvers/Query/riskProfile.ts';
import { search as searchOfQuery } from './resolvers/Query/search.ts';
import { seats as seatsOfQuery } from './resolvers/Query/seats.ts';
import { sharedAccountability as sharedAccountabilityOfQuery } from './resolvers/Query/sharedAccountability.ts';
import { structuralFaults as structuralFaultsOfQuery } from './resolvers/Query/structuralFaults.ts';
import { structure as structureOfQuery } from './resolvers/Query/structure.ts';
import { structureDays as structureDaysOfQuery } from './resolvers/Query/structureDays.ts';
import { termsDue as termsDueOfQuery } from './resolvers/Query/termsDue.ts';
import { threadGaps as threadGapsOfQuery } from './resolvers/Query/threadGaps.ts';
import { unowned as unownedOfQuery } from './resolvers/Query/unowned.ts';
import { weakEvidence as weakEvidenceOfQuery } from './resolvers/Query/weakEvidence.ts';
import { workLists as workListsOfQuery } from './resolvers/Query/workLists.ts';
import { addAgreement as addAgreementOfMutation } from './resolvers/Mutation/addAgreement.ts';
import { addBody as addBodyOfMutation } from './resolvers/Mutation/addBody.ts';
import { addDecision as addDecisionOfMutation } from './resolvers/Mutation/addDecision.ts';
import { addDelegation as addDelegationOfMutation } from './resolvers/Mutation/addDelegation.ts';
import { addDeliverable as addDeliverableOfMutation } from './resolvers/Mutation/addDeliverable.ts';
import { addEdition as addEditionOfMutation } from './resolvers/Mutation/addEdition.ts';
import { addFunction as addFunctionOfMutation } from './resolvers/Mutation/addFunction.ts';
import { addLine as addLineOfMutation } from './resolvers/Mutation/addLine.ts';
import { addMeasure as addMeasureOfMutation } from './resolvers/Mutation/addMeasure.ts';
import { addMeeting as addMeetingOfMutation } from './resolvers/Mutation/addMeeting.ts';
import { addMembership as addMembershipOfMutation } from './resolvers/Mutation/addMembership.ts';
import { addMitigation as addMitigationOfMutation } from './resolvers/Mutation/addMitigation.ts';
import { addObjective as addObjectiveOfMutation } from './resolvers/Mutation/addObjective.ts';
import { addOrganisation as addOrganisationOfMutation } from './resolvers/Mutation/addOrganisation.ts';
import { addPerson as addPersonOfMutation } from './resolvers/Mutation/addPerson.ts';
import { addPlan as addPlanOfMutation } from './resolvers/Mutation/addPlan.ts';
import { addPost as addPostOfMutation } from './resolvers/Mutation/addPost.ts';
import { addPriority as addPriorityOfMutation } from './resolvers/Mutation/addPriority.ts';
import { addRisk as addRiskOfMutation } from './resolvers/Mutation/addRisk.ts';
import { addSource as addSourceOfMutation } from './resolvers/Mutation/addSource.ts';
import { addTerms as addTermsOfMutation } from './resolvers/Mutation/addTerms.ts';
import { addTheme as addThemeOfMutation } from './resolvers/Mutation/addTheme.ts';
import { addToDraft as addToDraftOfMutation } from './resolvers/Mutation/addToDraft.ts';
import { answerReaderQuestion as answerReaderQuestionOfMutation } from './resolvers/Mutation/answerReaderQuestion.ts';
import { applyDraft as applyDraftOfMutation } from './resolvers/Mutation/applyDraft.ts';
import { appoint as appointOfMutation } from './resolvers/Mutation/appoint.ts';
import { approveDraft as approveDraftOfMutation } from './resolvers/Mutation/approveDraft.ts';
import { askGovernanceTeam as askGovernanceTeamOfMutation } from './resolvers/Mutation/askGovernanceTeam.ts';
import { assignOwner as assignOwnerOfMutation } from './resolvers/Mutation/assignOwner.ts';
import { beginDraft as beginDraftOfMutation } from './resolvers/Mutation/beginDraft.ts';
import { changeMembership as changeMembershipOfMutation } from './resolvers/Mutation/changeMembership.ts';
import { chooseClaim as chooseClaimOfMutation } from './resolvers/Mutation/chooseClaim.ts';
import { chooseHouseKey as chooseHouseKeyOfMutation } from './resolvers/Mutation/chooseHouseKey.ts';
import { citeClaim as citeClaimOfMutation } from './resolvers/Mutation/citeClaim.ts';
import { closeBody as closeBodyOfMutation } from './resolvers/Mutation/closeBody.ts';
import { closeOrganisation as closeOrganisationOfMutation } from './resolvers/Mutation/closeOrganisation.ts';
import { closePost as closePostOfMutation } from './resolvers/Mutation/closePost.ts';
import { confirmOwnership as confirmOwnershipOfMutation } from './resolvers/Mutation/confirmOwnership.ts';
import { continueDeliverable as continueDeliverableOfMutation } from './resolvers/Mutation/continueDeliverable.ts';
import { correctClaim as correctClaimOfMutation } from './resolvers/Mutation/correctClaim.ts';
import { declareUnassigned as declareUnassignedOfMutation } from './resolvers/Mutation/declareUnassigned.ts';
import { drawUnder as drawUnderOfMutation } from './resolvers/Mutation/drawUnder.ts';
import { endAppointment as endAppointmentOfMutation } from './resolvers/Mutation/endAppointment.ts';
import { endLine as endLineOfMutation } from './resolvers/Mutation/endLine.ts';
import { endMembership as endMembershipOfMutation } from './resolvers/Mutation/endMembership.ts';
import { endOwnership as endOwnershipOfMutation } from './resolvers/Mutation/endOwnership.ts';
import { extendAppointment as extendAppointmentOfMutation } from './resolvers/Mutation/extendAppointment.ts';
import { handOver as handOverOfMutation } from './resolvers/Mutation/handOver.ts';
import { mergeBodies as mergeBodiesOfMutation } from './resolvers/Mutation/mergeBodies.ts';
import { rateRisk as rateRiskOfMutation } from './resolvers/Mutation/rateRisk.ts';
import { recordObservation as recordObservationOfMutation } from './resolvers/Mutation/recordObservation.ts';
import { redateLine as redateLineOfMutation } from './resolvers/Mutation/redateLine.ts';
import { rekindBody as rekindBodyOfMutation } from './resolvers/Mutation/rekindBody.ts';
import { removeFromDraft as removeFromDraftOfMutation } from './resolvers/Mutation/removeFromDraft.ts';
import { renameBody as renameBodyOfMutation } from './resolvers/Mutation/renameBody.ts';
import { renewMemberships as renewMembershipsOfMutation } from './resolvers/Mutation/renewMemberships.ts';
import { replaceBody as replaceBodyOfMutation } from './resolvers/Mutation/replaceBody.ts';
import { retitlePost as retitlePostOfMutation } from './resolvers/Mutation/retitlePost.ts';
import { returnDraft as returnDraftOfMutation } from './resolvers/Mutation/returnDraft.ts';
import { rewordDeliverable as rewordDeliverableOfMutation } from './resolvers/Mutation/rewordDeliverable.ts';
import { splitBody as splitBodyOfMutation } from './resolvers/Mutation/splitBody.ts';
import { submitDraft as submitDraftOfMutation } from './resolvers/Mutation/submitDraft.ts';
import { transferDuties as transferDutiesOfMutation } from './resolvers/Mutation/transferDuties.ts';
import { withdrawDeliverable as withdrawDeliverableOfMutation } from './resolvers/Mutation/withdrawDeliverable.ts';
import { withdrawDraft as withdrawDraftOfMutation } from './resolvers/Mutation/withdrawDraft.ts';

/** Every root field of ours, by its name. */
export const rootResolvers = {
  Query: {
    agreementProfile: agreementProfileOfQuery,
    askedQuestion: askedQuestionOfQuery,
    bodyProfile: bodyProfileOfQuery,
    changeSet: changeSetOfQuery,
    changeSets: changeSetsOfQuery,
    changesBetween: changesBetweenOfQuery,
    closureImpact: closureImpactOfQuery,
    connection: connectionOfQuery,
    dataFaults: dataFaultsOfQuery,
    decisionTrail: decisionTrailOfQuery,
    delegationMap: delegationMapOfQuery,
    deliverableProfile: deliverableProfileOfQuery,
    disputes: disputesOfQuery,
    draftEffect: draftEffectOfQuery,
    dualHats: dualHatsOfQuery,
    editState: editStateOfQuery,
    editionChanges: editionChangesOfQuery,
    edits: editsOfQuery,
    escalationRoute: escalationRouteOfQuery,
    evidence: evidenceOfQuery,
    extrapolated: extrapolatedOfQuery,
    gapReasons: gapReasonsOfQuery,
    goldenThread: goldenThreadOfQuery,
    measureGaps: measureGapsOfQuery,
    measureProfile: measureProfileOfQuery,
    objectiveProfile: objectiveProfileOfQuery,
    organisationProfile: organisationProfileOfQuery,
    overlappingBodies: overlappingBodiesOfQuery,
    ownership: ownershipOfQuery,
    paperOwners: paperOwnersOfQuery,
    personProfile: personProfileOfQuery,
    placeProfile: placeProfileOfQuery,
    planProfile: planProfileOfQuery,
    postImpact: postImpactOfQuery,
    postProfile: postProfileOfQuery,
    quorumMargin: quorumMarginOfQuery,
    readerQuestion: readerQuestionOfQuery,
    recordList: recordListOfQuery,
    recordProfile: recordProfileOfQuery,
    recordState: recordStateOfQuery,
    remit: remitOfQuery,
    revision: revisionOfQuery,
    riskProfile: riskProfileOfQuery,
    search: searchOfQuery,
    seats: seatsOfQuery,
    sharedAccountability: sharedAccountabilityOfQuery,
    structuralFaults: structuralFaultsOfQuery,
    structure: structureOfQuery,
    structureDays: structureDaysOfQuery,
    termsDue: termsDueOfQuery,
    threadGaps: threadGapsOfQuery,
    unowned: unownedOfQuery,
    weakEvidence: weakEvidenceOfQuery,
    workLists: workListsOfQuery,
  },
  Mutation: {
    addAgreement: addAgreementOfMutation,
    addBody: addBodyOfMutation,
    addDecision: addDecisionOfMutation,
    addDelegation: addDelegationOfMutation,
    addDeliverable: addDeliverableOfMutation,
    addEdition: addEditionOfMutation,
    addFunction: addFunctionOfMutation,
    addLine: addLineOfMutation,
    addMeasure: addMeasureOfMutation,
    addMeeting: addMeetingOfMutation,
    addMembership: addMembershipOfMutation,
    addMitigation: addMitigationOfMutation,
    addObjective: addObjectiveOfMutation,
    addOrganisation: addOrganisationOfMutation,
    addPerson: addPersonOfMutation,
    addPlan: addPlanOfMutation,
    addPost: addPostOfMutation,
    addPriority: addPriorityOfMutation,
    addRisk: addRiskOfMutation,
    addSource: addSourceOfMutation,
    addTerms: addTermsOfMutation,
    addTheme: addThemeOfMutation,
    addToDraft: addToDraftOfMutation,
    answerReaderQuestion: answerReaderQuestionOfMutation,
    applyDraft: applyDraftOfMutation,
    appoint: appointOfMutation,
    approveDraft: approveDraftOfMutation,
    askGovernanceTeam: askGovernanceTeamOfMutation,
    assignOwner: assignOwnerOfMutation,
    beginDraft: beginDraftOfMutation,
    changeMembership: changeMembershipOfMutation,
    chooseClaim: chooseClaimOfMutation,
    chooseHouseKey: chooseHouseKeyOfMutation,
    citeClaim: citeClaimOfMutation,
    closeBody: closeBodyOfMutation,
    closeOrganisation: closeOrganisationOfMutation,
    closePost: closePostOfMutation,
    confirmOwnership: confirmOwnershipOfMutation,
    continueDeliverable: continueDeliverableOfMutation,
    correctClaim: correctClaimOfMutation,
    declareUnassigned: declareUnassignedOfMutation,
    drawUnder: drawUnderOfMutation,
    endAppointment: endAppointmentOfMutation,
    endLine: endLineOfMutation,
    endMembership: endMembershipOfMutation,
    endOwnership: endOwnershipOfMutation,
    extendAppointment: extendAppointmentOfMutation,
    handOver: handOverOfMutation,
    mergeBodies: mergeBodiesOfMutation,
    rateRisk: rateRiskOfMutation,
    recordObservation: recordObservationOfMutation,
    redateLine: redateLineOfMutation,
    rekindBody: rekindBodyOfMutation,
    removeFromDraft: removeFromDraftOfMutation,
    renameBody: renameBodyOfMutation,
    renewMemberships: renewMembershipsOfMutation,
    replaceBody: replaceBodyOfMutation,
    retitlePost: retitlePostOfMutation,
    returnDraft: returnDraftOfMutation,
    rewordDeliverable: rewordDeliverableOfMutation,
    splitBody: splitBodyOfMutation,
    submitDraft: submitDraftOfMutation,
    transferDuties: transferDutiesOfMutation,
    withdrawDeliverable: withdrawDeliverableOfMutation,
    withdrawDraft: withdrawDraftOfMutation,
  },
};
