// What an officer has typed into the form, and what of it can be sent.
import type { Thing } from '#schema/answer.ts';
import type { Day } from '#schema/period.ts';
import { RASCI_LETTERS, type Rasci } from '#schema/vocabulary/accountability.ts';
import { dayOf, type DayFields } from '../../lib/days.ts';

export interface Typed {
  readonly party: Thing | null;
  readonly letter: Rasci;
  readonly from: DayFields;
  /** All three empty: open. */
  readonly until: DayFields;
  readonly reason: string;
  /** The id of a paper; empty: none. */
  readonly source: string;
}

/** What to mend, and the field it stands at; undefined: the form as a whole. */
export interface Mend {
  readonly field: keyof Typed | undefined;
  readonly say: string;
}

export interface Sendable {
  readonly party: Thing;
  readonly letter: Rasci;
  readonly from: Day;
  readonly until: Day | null;
  readonly reason: string;
  readonly source: string | null;
}

const NO_DAY: DayFields = { day: '', month: '', year: '' };
export const NOTHING_TYPED: Typed = { party: null, letter: 'ACCOUNTABLE', from: NO_DAY, until: NO_DAY, reason: '', source: '' };

/** Everything that can be seen without asking, all at once; what only the record knows comes back from it. */
export function readTyped(typed: Typed): { readonly sendable: Sendable } | { readonly mends: readonly Mend[] } {
  const { party, letter, reason, source } = typed;
  const [begins, ends] = [dayOf(typed.from), isEmpty(typed.until) ? { day: null } : dayOf(typed.until)];
  const mends = [
    ...(party === null ? [{ field: 'party', say: 'Choose a body, an organisation or a post' } as const] : []),
    ...mendsOf('from', begins), ...mendsOf('until', ends), ...ungrounded(typed),
  ];
  if (mends.length > 0 || party === null || 'mend' in begins || 'mend' in ends) return { mends };
  return { sendable: { party, letter, from: begins.day, until: ends.day, reason: reason.trim(), source: source === '' ? null : source } };
}

function mendsOf(field: keyof Typed, read: { readonly mend: string } | { readonly day: Day | null }): readonly Mend[] {
  return 'mend' in read ? [{ field, say: read.mend }] : [];
}

function ungrounded({ reason, source }: Typed): readonly Mend[] {
  return reason.trim() === '' && source === '' ? [{ field: 'reason', say: 'Say how we know: give a reason, or choose a paper' }] : [];
}

function isEmpty({ day, month, year }: DayFields): boolean {
  return `${day}${month}${year}`.trim() === '';
}

const KEY = 'answerable.assign-owner.';

/** Kept in the browser until it is saved, so that a reload or a lost connection costs nobody their words. */
export function keepTyped(item: string, typed: Typed | undefined): void {
  try {
    if (typed === undefined) localStorage.removeItem(`${KEY}${item}`);
    else localStorage.setItem(`${KEY}${item}`, JSON.stringify(typed));
  } catch {
    // A browser that keeps nothing: the form still works.
  }
}

/** What was kept; what is not of this form counts as nothing. */
export function keptTyped(item: string): Typed {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(`${KEY}${item}`) ?? 'null');
    return isTyped(kept) ? kept : NOTHING_TYPED;
  } catch {
    return NOTHING_TYPED;
  }
}

function isTyped(kept: unknown): kept is Typed {
  if (!isRecord(kept)) return false;
  const { party, letter, from, until, reason, source } = kept;
  return (party === null || isRecord(party) && typeof party.id === 'string' && typeof party.name === 'string' && typeof party.kind === 'string')
    && RASCI_LETTERS.some((one) => one === letter) && [from, until].every(isFields) && [reason, source].every((text) => typeof text === 'string');
}

function isFields(kept: unknown): boolean {
  return isRecord(kept) && [kept.day, kept.month, kept.year].every((text) => typeof text === 'string');
}

function isRecord(kept: unknown): kept is Readonly<Record<string, unknown>> {
  return typeof kept === 'object' && kept !== null;
}
