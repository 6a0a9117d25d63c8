// Parties that an officer is about to record, rename or put right: what a form offers, and the whole of it as a sentence.
import { sayDay, type Day } from '#schema/period.ts';
import { AUTHORITIES, BODY_KINDS, LEVELS, type Level } from '#schema/vocabulary/body-kinds.ts';
import { ORGANISATION_FUNCTIONS, ORGANISATION_KINDS } from '#schema/vocabulary/organisation-kinds.ts';
import { VISIBILITIES, type Visibility } from '#schema/vocabulary/seats.ts';
import { byLabel, CHOOSE, first, offered as offeredAs, SAME, type Choice } from '#schema/wording/choices.ts';
import { AUTHORITY_WORDS, BODY_KIND_WORDS, ORGANISATION_FUNCTION_WORDS, ORGANISATION_KIND_WORDS } from '#schema/wording/kinds.ts';
import { capital } from '#schema/wording/party-name.ts';

const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  SYSTEM: 'The whole system', PLACE: 'A place, such as a council’s area', NEIGHBOURHOOD: 'A neighbourhood', ORGANISATION: 'Within one organisation', NOT_STATED: 'Not known',
};
const SEEN_BY: Readonly<Record<Visibility, Choice>> = {
  PUBLIC: { value: 'PUBLIC', label: 'Everybody', hint: 'Elected members, statutory chairs and directors.' },
  STAFF: { value: 'STAFF', label: 'Whoever is signed in', hint: '' },
  RESTRICTED: { value: 'RESTRICTED', label: 'Administrators only', hint: '' },
};
const NOT_KNOWN: Readonly<Record<string, string>> = { NOT_STATED: 'Not known', UNKNOWN: 'Not known' };

const offered = <V extends string>(values: readonly V[], words: Readonly<Record<V, string>>) => offeredAs(values, { ...words, ...NOT_KNOWN });
const KINDS = byLabel(offered(BODY_KINDS, BODY_KIND_WORDS));

/** Each as a form offers it; what is most often meant stands first, kinds by their words. */
export const BODY_KIND_CHOICES = [CHOOSE, ...KINDS];
export const AUTHORITY_CHOICES = offered(first('NOT_STATED', AUTHORITIES), AUTHORITY_WORDS);
export const LEVEL_CHOICES = offered(first('NOT_STATED', LEVELS), LEVEL_WORDS);
export const ORGANISATION_KIND_CHOICES = [CHOOSE, ...byLabel(offered(ORGANISATION_KINDS, ORGANISATION_KIND_WORDS))];
export const ORGANISATION_FUNCTION_CHOICES = offered(first('UNKNOWN', ORGANISATION_FUNCTIONS), ORGANISATION_FUNCTION_WORDS);
export const VISIBILITY_CHOICES = first('RESTRICTED', VISIBILITIES).map((value) => SEEN_BY[value]);

/** The same of a body that stands, where what is not chosen stays. */
export const OTHER_KINDS = [SAME, ...KINDS];
export const OTHER_AUTHORITIES = [SAME, ...offered(AUTHORITIES, AUTHORITY_WORDS)];
export const OTHER_LEVELS = [SAME, ...offered(LEVELS, LEVEL_WORDS)];

interface Recorded {
  /** "the body", "the post". */
  readonly sort: string;
  readonly name: string;
  /** Null: not known. */
  readonly from: Day | null;
  /** First day without it; null: open. */
  readonly until: Day | null;
  readonly isProposed: boolean;
  /** What it stands in or reports to, after the verb; undefined: none is recorded with it. */
  readonly tie?: { readonly verb: string; readonly to: string } | undefined;
}

/** "From 1 April 2027, there is the body “Harbour Forum” (only proposed), which reports to the Care Partnership." */
export function sayThereIs({ sort, name, from, until, isProposed, tie }: Recorded): string {
  const start = from === null ? '' : `from ${sayDay(from)}${until === null ? '' : ' '}`;
  const end = until === null ? '' : `up to the day before ${sayDay(until)}`;
  const span = `${start}${end}`;
  return capital(`${span === '' ? '' : `${span}, `}there is ${sort} “${name}”${isProposed ? ' (only proposed)' : ''}${tie === undefined ? '' : `, which ${tie.verb} ${tie.to}`}.`);
}

/** "From 1 April 2026, the Old Board is called “New Board”; its former name still finds it." */
export function sayRenamed({ what, name, from }: { readonly what: string; readonly name: string; readonly from: Day }): string {
  return capital(`from ${sayDay(from)}, ${what} is called “${name}”; its former name still finds it.`);
}

/** "The Board is put right: Forum; it advises." `says`: the labels chosen. */
export function sayPutRight({ what, says }: { readonly what: string; readonly says: readonly string[] }): string {
  return capital(`${what} is put right: ${says.map((say) => `“${say}”`).join(', ')}.`);
}
