// Which command mends what a list of work tells of.
import type { WorkList } from '#schema/vocabulary/work-lists.ts';

/** By list: the command for a record of a label, `line` for a line, `any` for all. */
const MENDING: Readonly<Record<WorkList, Readonly<Record<string, string>>>> = {
  ASKED: { any: 'answerReaderQuestion' },
  OUTLIVED: { Membership: 'endMembership', Appointment: 'endAppointment', Assignment: 'endOwnership', line: 'endLine' },
  ENDING_SOON: { Appointment: 'extendAppointment', TermsOfReference: 'addTerms' },
  VACANT: { any: 'appoint' },
  PROPOSED_BEFORE: { line: 'redateLine' },
  TO_CONFIRM: { any: 'confirmOwnership' },
  TO_MINUTE: {},
};

/** Of a line the label is null. Null: it is mended on the page of the thing. */
export function mendedBy(list: WorkList, label: string | null): string | null {
  return MENDING[list][label ?? 'line'] ?? MENDING[list].any ?? null;
}
