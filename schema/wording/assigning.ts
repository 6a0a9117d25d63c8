// An assignment that an officer is about to record, in words.
import { sayDay, type Day } from '#schema/period.ts';
import type { Rasci } from '#schema/vocabulary/accountability.ts';
import { DUTY_VERBS } from '#schema/wording/duty.ts';
import { capital, partyName, type NamedParty } from '#schema/wording/party-name.ts';

/** Each letter as a form offers it: what it is called, and what it means. */
export const LETTER_CHOICES: Readonly<Record<Rasci, { readonly label: string; readonly hint: string }>> = {
  ACCOUNTABLE: { label: 'Owner (accountable)', hint: 'Answers for it. An item has one at a time.' },
  RESPONSIBLE: { label: 'Responsible', hint: 'Does it, or sees that it is done.' },
  SUPPORTING: { label: 'Supporting', hint: 'Helps whoever does it.' },
  CONSULTED: { label: 'Consulted', hint: 'Is asked before something is decided.' },
  INFORMED: { label: 'Informed', hint: 'Is told afterwards.' },
};

interface Assigning {
  readonly party: NamedParty;
  readonly letter: Rasci;
  readonly from: Day;
  /** First day without it; null: open. */
  readonly until: Day | null;
}

/** "From 1 April 2026, the Living Well Partnership Board is the owner (accountable) of it." */
export function sayAssigning({ party, letter, from, until }: Assigning): string {
  const end = until === null ? '' : ` up to the day before ${sayDay(until)}`;
  return capital(`from ${sayDay(from)}${end}, ${partyName(party)} ${DUTY_VERBS[letter]} it.`);
}
