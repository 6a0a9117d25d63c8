// Organisations, bodies, posts and people: whoever can answer.
import * as z from 'zod/mini';
import { searchTextOf } from '#schema/rules/search-text.ts';
import { AUTHORITIES, BODY_KINDS, LEVELS } from '#schema/vocabulary/body-kinds.ts';
import { ORGANISATION_FUNCTIONS, ORGANISATION_KINDS } from '#schema/vocabulary/organisation-kinds.ts';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { dated, id, maybeText, maybeWhole, text, texts, type DatedRow } from './cells.ts';
import { datedParts, datedValues, factTable, type ThingFact, type Values } from './fact-table.ts';

/** `printedIn`: for the name and then each alias the papers that print it, apart by spaces; names apart by "|", empty or "none" where none does. An empty cell: not recorded. */
const named = { id, name: text, aliases: texts, printedIn: maybeText, note: maybeText, ...dated };
interface Printed { readonly aliases: readonly string[]; readonly printedIn?: string | undefined }

const isPrintedInFull = z.refine<Printed>(
  ({ aliases, printedIn }) => printedIn === undefined || printedIn.split('|').length === aliases.length + 1,
  { error: 'does not say for each name which papers print it', path: ['printedIn'] });

const organisation = z.strictObject({
  ...named, kind: z.enum(ORGANISATION_KINDS), function: z._default(z.enum(ORGANISATION_FUNCTIONS), 'UNKNOWN'),
}).check(isPrintedInFull);
const body = z.strictObject({
  ...named, kind: z.enum(BODY_KINDS), kindPrinted: maybeText, authority: z._default(z.enum(AUTHORITIES), 'NOT_STATED'),
  level: z._default(z.enum(LEVELS), 'NOT_STATED'), mailbox: maybeText, page: maybeText,
  meets: maybeText,
}).check(isPrintedInFull);
const post = z.strictObject({ ...named, seats: maybeWhole }).check(isPrintedInFull);
const person = z.strictObject({ id, name: text, honorific: maybeText, visibility: z._default(z.enum(VISIBILITIES), 'RESTRICTED'), ...dated });

export const organisations = factTable('organisations', organisation, (row) =>
  party('Organisation', row, { kind: row.kind, function: row.function }));

export const bodies = factTable('bodies', body, (row) => party('Body', row, {
  kind: row.kind, kindPrinted: row.kindPrinted ?? null, authority: row.authority, level: row.level,
  mailbox: row.mailbox ?? null, page: row.page ?? null, meets: row.meets ?? null,
}));

export const posts = factTable('posts', post, (row) => party('Post', row, { seats: row.seats ?? null }));

export const people = factTable('people', person, (row) =>
  party('Person', { ...row, aliases: [], note: undefined }, { honorific: row.honorific ?? null, visibility: row.visibility }));

interface NamedRow extends DatedRow {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly printedIn?: string | undefined;
  readonly note?: string | undefined;
  readonly honorific?: string | undefined;
}

// "Cllr" is how people write what papers print as "Councillor".
const SHORT_TITLES: Readonly<Record<string, string>> = { Councillor: 'Cllr', Professor: 'Prof', Doctor: 'Dr' };

/** A person's name with the title it is printed with, in full and short. */
function titled({ name, honorific }: NamedRow): readonly string[] {
  return honorific === undefined ? [] : [`${honorific} ${name}`, `${SHORT_TITLES[honorific] ?? honorific} ${name}`];
}

const TABLES = { Organisation: 'organisations', Body: 'bodies', Post: 'posts', Person: 'people' } as const;

function party(label: 'Organisation' | 'Body' | 'Post' | 'Person', row: NamedRow, values: Values): ThingFact {
  const spoken = { name: row.name, aliases: row.aliases, printedIn: row.printedIn?.split('|').map((papers) => (papers === 'none' ? '' : papers)) ?? null, note: row.note ?? null, searchText: searchTextOf([row.name, ...row.aliases, ...titled(row)]) };
  return { table: TABLES[label], id: row.id, labels: [label, 'Party'], values: { ...values, ...spoken, ...datedValues(row) }, links: [], ...datedParts(row) };
}
