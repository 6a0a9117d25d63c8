// An ending that an officer is about to record: what a form offers, and the whole of it as a sentence.
import { sayDay, type Day } from '#schema/period.ts';
import type { ChangeEventKind } from '#schema/vocabulary/change-events.ts';
import { END_REASONS, type EndReason } from '#schema/vocabulary/end-reasons.ts';
import { sayList } from '#schema/wording/papers.ts';
import { capital, partyName, type NamedParty } from '#schema/wording/party-name.ts';

/** What may become of what ends; a change of name ends nothing. */
export type ClosingKind = Exclude<ChangeEventKind, 'CHANGED_NAME'>;

interface Choice {
  readonly label: string;
  readonly hint: string;
}

const KINDS: Readonly<Record<ClosingKind, Choice>> = {
  NO_LONGER_EXISTS: { label: 'It is dissolved', hint: 'Nothing takes its place.' },
  REPLACED: { label: 'It is replaced', hint: 'Another takes its place.' },
  MERGED: { label: 'It is merged', hint: 'It goes on within another.' },
  SPLIT: { label: 'It is split', hint: 'Two or more take its place.' },
  TRANSFERRED: { label: 'What it did is passed on', hint: 'Another does it from then on.' },
};

/** True for the name of something that may become of what ends. */
export function isClosing(text: string): text is ClosingKind {
  return Object.hasOwn(KINDS, text);
}

/** Each as a form offers it. */
export const CLOSING_CHOICES = Object.entries(KINDS).map(([value, choice]) => ({ value, ...choice }));

interface Closing {
  /** As it is called inside a sentence. */
  readonly what: string;
  readonly endsOn: Day;
  readonly kind: ClosingKind;
  readonly successors: readonly NamedParty[];
}

/** "From 1 April 2027, the Living Well Partnership Board is no more: it is merged into the Health and Wellbeing Board." */
export function sayClosing({ what, endsOn, kind, successors }: Closing): string {
  const next = sayList(successors.map(partyName));
  return capital(`from ${sayDay(endsOn)}, ${what} is no more: ${BECOMES[kind](next)}.`);
}

const BECOMES: Readonly<Record<ClosingKind, (next: string) => string>> = {
  NO_LONGER_EXISTS: () => 'it is dissolved, and nothing takes its place',
  REPLACED: (next) => `its place is taken by ${next}`,
  MERGED: (next) => `it is merged into ${next}`,
  SPLIT: (next) => `it is split, and its place is taken by ${next}`,
  TRANSFERRED: (next) => `what it did is passed to ${next}`,
};

const REASONS: Readonly<Record<EndReason, Choice>> = {
  TERM_ENDED: { label: 'The term is over', hint: 'It was for a time that is over.' },
  RESIGNED: { label: 'Resigned', hint: 'Whoever held it gave it up.' },
  RETIRED: { label: 'Retired', hint: 'Whoever held it left work.' },
  MOVED_POST: { label: 'Moved to another post', hint: 'The same person holds another post now.' },
  ELECTION: { label: 'Election', hint: 'The seat was lost or left at an election.' },
  POST_DELETED: { label: 'The post itself ended', hint: 'Record the end of the post too.' },
  BODY_DISSOLVED: { label: 'The body ended', hint: 'What the post belonged to is no more.' },
  REORGANISATION: { label: 'Reorganisation', hint: 'Duties were arranged anew.' },
  DIED: { label: 'Died', hint: 'Whoever held it died.' },
  CORRECTION: { label: 'It was recorded by mistake', hint: 'The appointment never was.' },
};

/** Each as a form offers it. */
export const END_CHOICES = END_REASONS.map((value) => ({ value, ...REASONS[value] }));

/** "From 1 April 2027, an appointment to the Director of Place is no more: the term is over." */
export function sayEnding({ what, endsOn, why }: { readonly what: string; readonly endsOn: Day; readonly why: EndReason }): string {
  return capital(`from ${sayDay(endsOn)}, ${what} is no more: ${REASONS[why].label.toLowerCase()}.`);
}
