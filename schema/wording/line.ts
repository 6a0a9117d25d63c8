// A line between two parties as a sentence, read in the direction in which it is stored.
import type { Status } from '#schema/vocabulary/statuses.ts';
import { meaningOf, type RelationshipType } from '#schema/vocabulary/relationship-types.ts';
import { partyName, sentence, verbOf, type NamedParty } from '#schema/wording/party-name.ts';

export interface SpokenLine {
  readonly type: RelationshipType;
  readonly status: Status;
  readonly from: NamedParty;
  readonly to: NamedParty;
  /** As printed, such as "weekly". */
  readonly cadence?: string | null | undefined;
}

/** "The Living Well Partnership Board is part of the County Durham Care Partnership." */
export function sayLine(line: SpokenLine): string {
  return sentence(lineClause(line));
}

/** The same inside a sentence: "the Living Well Partnership Board is part of the County Durham Care Partnership". */
export function lineClause({ type, status, from, to, cadence }: SpokenLine): string {
  const rhythm = typeof cadence === 'string' ? `, ${cadence}` : '';
  return `${partyName(from)} ${verbOf(from, meaningOf(type).says[0])} ${partyName(to)}${rhythm}${sayStanding(status)}`;
}

/** "The Living Well Partnership Board has ended.": beside a line that no paper ends. */
export function sayEnded(party: NamedParty): string {
  return sentence(`${partyName(party)} ${verbOf(party, 'has')} ended`);
}

/** "The Care Provider Panel (proposed) is not in force on this day." */
export function sayNotInForce(party: NamedParty, status: Status): string {
  return sentence(`${partyName(party)}${sayStanding(status)} ${verbOf(party, 'is')} not in force on this day`);
}

/** "No paper up to this day speaks of the Care Provider Panel." */
export function sayUnheardOf(party: NamedParty): string {
  return sentence(`No paper up to this day speaks of ${partyName(party)}`);
}

/** What is added to a sentence about something that is not, or not only, in force; nothing where it is. */
export function sayStanding(status: Status): string {
  return STANDING[status];
}

const STANDING = {
  PROPOSED: ' (proposed)',
  AGREED: ' (agreed, not yet in force)',
  SHADOW: ' (in shadow form)',
  IN_FORCE: '',
  DORMANT: ' (dormant)',
  ENDED: ' (ended)',
  REJECTED: ' (rejected)',
} as const satisfies Record<Status, string>;

/** What the papers leave open about who reports to whom; undefined where both ends are stated. */
export function sayReportingGap({ hasUpward, hasDownward }: { readonly hasUpward: boolean; readonly hasDownward: boolean }): string | undefined {
  if (hasUpward && hasDownward) return undefined;
  if (hasUpward) return 'No paper says which groups report to it.';
  if (hasDownward) return 'No paper says to whom it reports.';
  return 'No paper says to whom it reports, or which groups report to it.';
}
