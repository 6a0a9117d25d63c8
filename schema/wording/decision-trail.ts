// Who decided, and who edited the record, in sentences.
import { sayDay, todayInLondon, type Day } from '#schema/period.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import { sayStanding } from '#schema/wording/line.ts';
import { sayCount, sayWhen } from '#schema/wording/papers.ts';
import { partyName, sentence, type NamedParty } from '#schema/wording/party-name.ts';

interface SpokenDecision {
  readonly title: string;
  readonly status: Status;
  readonly body: NamedParty | null;
  readonly on: Day | null;
  /** What it is about, where that is not the thing of the page. */
  readonly via: string | null;
  /** When the oldest paper that tells of it was issued, as people say it; undefined where none does. */
  readonly told?: string | undefined;
}

/** "“Six-monthly updates”, of the County Durham Health and Wellbeing Board. No paper gives its day; the paper that tells of it was issued on 25 May 2018." */
export function sayDecided({ title, status, body, on, via, told }: SpokenDecision): string {
  const who = body === null ? '' : `, of ${partyName(body)}`;
  const about = via === null ? '' : ` It is about “${via}”.`;
  const when = on === null ? `No paper gives its day${told === undefined ? '' : `; the paper that tells of it ${sayIssued(told)}`}.` : `Its meeting was on ${sayDay(on)}.`;
  return `${sentence(`“${title}”${who}${sayStanding(status)}`)}${about} ${when}${body === null ? ' No paper names the body.' : ''}`;
}

function sayIssued(issued: string): string {
  return issued.startsWith('undated') ? `is ${issued}` : `was issued ${sayWhen(issued)}`;
}

interface SpokenEdit {
  readonly command: string;
  readonly at: string;
  readonly actor: string;
  readonly reason: string | null;
  readonly source: string | null;
}

/** "Owner assigned on 29 November 2026, by the person at the server's own computer." */
export function sayEdit({ command, at, actor, reason, source }: SpokenEdit): string {
  const why = [reason === null ? [] : [`Reason: ${reason}`], source === null ? [] : [`Source: ${source}`]].flat().map(sentence).join(' ');
  return `${DONE[command] ?? 'Edited'} on ${sayDay(todayInLondon(new Date(at)))}, by ${sayActor(actor)}.${why === '' ? '' : ` ${why}`}`;
}

/** What each command has done, in the officer's language. */
export const DONE: Readonly<Record<string, string>> = {
  assignOwner: 'Owner assigned', closeBody: 'Body closed', closeOrganisation: 'Organisation closed', closePost: 'Post closed', endAppointment: 'Appointment ended',
  addSource: 'Source added', citeClaim: 'Source cited', correctClaim: 'Claim corrected', chooseClaim: 'Chosen between claims',
  addPlan: 'Plan recorded', addEdition: 'Edition of a plan recorded', addPriority: 'Area of a plan recorded', addTheme: 'Theme recorded', addObjective: 'Objective recorded',
  addDeliverable: 'Deliverable recorded', rewordDeliverable: 'Deliverable reworded', continueDeliverable: 'Deliverable continued in another edition', withdrawDeliverable: 'Deliverable withdrawn',
  addMeasure: 'Measure recorded', recordObservation: 'Value recorded', addRisk: 'Risk recorded', rateRisk: 'Risk rated', addMitigation: 'Step against a risk recorded',
  addMeeting: 'Meeting recorded', addDecision: 'Decision recorded', addTerms: 'Terms of reference recorded', addAgreement: 'Agreement recorded', addFunction: 'Duty recorded', addDelegation: 'Delegation recorded',
  addMembership: 'Seat added', endMembership: 'Seat ended', changeMembership: 'Seat changed', renewMemberships: 'Seats renewed', appoint: 'Person appointed', extendAppointment: 'Appointment extended', handOver: 'Post handed over',
  addLine: 'Line drawn', endLine: 'Line ended', redateLine: 'Days of a line changed',
  addBody: 'Body recorded', addOrganisation: 'Organisation recorded', addPost: 'Post recorded', addPerson: 'Person recorded',
  renameBody: 'Body renamed', retitlePost: 'Post retitled', rekindBody: 'Kind of a body changed',
  endOwnership: 'Ownership ended', confirmOwnership: 'Ownership confirmed', declareUnassigned: 'Said to have no owner', chooseHouseKey: 'House key chosen', drawUnder: 'Place on the picture chosen',
  replaceBody: 'Body replaced', splitBody: 'Body split', mergeBodies: 'Bodies merged', transferDuties: 'Duties passed on',
  loadFacts: 'Loaded from the papers', attachDocuments: 'Words of papers attached', detachDocuments: 'Words of papers taken away',
};

const ACTORS: Readonly<Record<string, string>> = {
  seed: 'the program that loads facts', documents: 'the program that attaches papers', 'local-admin': 'the person at the server’s own computer',
};

/** Who did it, as people say it: programs and the local administrator by what they are, anybody else by name. */
export function sayActor(actor: string): string {
  return ACTORS[actor] ?? actor;
}

/** "One decision is recorded, and one edit of the record." `hidden`: decisions that papers only ask for. */
export function sayTrail({ decisions, hidden, edits }: { readonly decisions: number; readonly hidden: number; readonly edits: number }): string {
  const decided = decisions === 0 ? 'No paper we hold records a decision about it' : `${sayCount(decisions, 'decision is', 'decisions are')} recorded about it`;
  const left = hidden === 0 ? '' : decisions === 0 ? ` Papers only ask for ${sayCount(hidden, 'decision')}.` : ` ${sayCount(hidden, 'decision')} that papers only ask for ${hidden === 1 ? 'is' : 'are'} hidden.`;
  const edited = edits === 0 ? 'no edit of the record names it' : `${sayCount(edits, 'edit', 'edits')} of the record touched it`;
  return `${decided}; ${edited}.${left}`;
}

/** The trail as text that pastes well into a message. */
export function trailAsText({ name, say, lines }: { readonly name: string; readonly say: string; readonly lines: readonly string[] }): string {
  return [`Decisions and edits: ${name}`, say, '', ...lines].join('\n');
}
