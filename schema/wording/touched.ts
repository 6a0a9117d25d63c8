// What an edit did to one record, in words: what it is, how it stood before, how it stands after.
import { linkTo } from '#schema/rules/thing.ts';
import type { Link, RecordState, Touched, Values } from '#schema/rules/touched.ts';
import type { Thing } from '#schema/answer.ts';
import { OPEN_END, sayDay, START_UNKNOWN } from '#schema/period.ts';
import { isRelationshipType, RELATIONSHIP_TYPES } from '#schema/vocabulary/relationship-types.ts';
import { HOUSE_KEY_NAMES } from '#schema/vocabulary/house-keys.ts';
import { sayHouseKey } from '#schema/wording/house-key.ts';
import { AUTHORITY_WORDS, BODY_KIND_WORDS, ORGANISATION_FUNCTION_WORDS, ORGANISATION_KIND_WORDS, STANDING_WORDS } from '#schema/wording/kinds.ts';
import { sayList } from '#schema/wording/papers.ts';
import { capital, partyName } from '#schema/wording/party-name.ts';
import { LABEL_WORDS } from '#schema/wording/record-words.ts';

export interface SpokenTouch {
  readonly id: string;
  /** "The Living Well Partnership Board", or "A seat on the Living Well Partnership Board". */
  readonly what: string;
  readonly before: string;
  readonly after: string;
  /** The pages of what stands in `what`. */
  readonly links: readonly Thing[];
}

/** Each record of which there is something to say, the things themselves first; what only the machine keeps of them is left out. */
export function sayTouched(touched: readonly Touched[]): readonly SpokenTouch[] {
  const said = touched.flatMap((one) => {
    const [before, after] = one.labels.includes('RetractedClaim') ? NO_LONGER : [sayState(one, filled(one.before, one.after)), sayState(one, filled(one.after, one.before))];
    if (before === after) return [];
    const { what, links } = whatOf(one);
    return [{ id: one.id, what: capital(what), links, before: one.before === null ? 'Not recorded.' : before, after: one.after === null ? 'No longer recorded.' : [after, ...sayWhere(one)].join(' ') }];
  });
  return [...said.filter(({ before }) => before !== 'Not recorded.'), ...said.filter(({ before }) => before === 'Not recorded.')];
}

const NO_LONGER = ['It stands.', 'It no longer stands.'] as const;

/** A choice that there is only on the other side was none on this one. */
function filled(values: Touched['after'], other: Touched['after']): Touched['after'] {
  return values !== null && other?.drawnUnder !== undefined && values.drawnUnder === undefined ? { ...values, drawnUnder: null } : values;
}

/** What is to be edited: as it is called inside a sentence, and how it stands. `name`: none of a person. */
export function sayRecord({ id, labels, values, links }: RecordState): { readonly what: string; readonly say: string; readonly links: readonly Thing[] } {
  const called = values.name ?? values.title;
  const name = typeof called === 'string' && !labels.includes('Person') ? called : null;
  const touched = { id, labels: labels.filter((label) => label !== 'Record'), name, before: null, after: values, links };
  const standing = Object.fromEntries(STANDING.flatMap((key) => (Object.hasOwn(values, key) ? [[key, values[key]]] : [])));
  return { ...whatOf(touched), say: sayState({ ...touched, labels: [] }, standing) };
}

// Of all that is recorded, what tells whether it is there and for how long.
const STANDING = ['validFrom', 'validTo', 'status', 'houseKey', 'drawnUnder'] as const;

function whatOf(touched: Touched): { readonly what: string; readonly links: readonly Thing[] } {
  const { id, labels, name, links } = touched;
  const own = linkTo({ id, labels, name });
  const others = links.flatMap(({ to, labels: kinds, name: called }) => (called === null ? [] : linkTo({ id: to, labels: kinds, name: called }) ?? []));
  const tied = tiesOf(links);
  const saying = labels.map((label) => TIED[label]).find((say) => say !== undefined);
  if (isRelationshipType(labels[0] ?? '')) return { what: lineOf(labels[0] ?? '', tied), links: others };
  if (saying !== undefined) return { what: saying(tied, touched), links: others };
  if (own === undefined || name === null) return { what: `a ${wordOf(labels)}`, links: [] };
  return { what: labels.includes('Party') ? partyName(own) : `“${name}”`, links: [own] };
}

type Ties = (type: string) => string;

/** The name at the end of a link, as it is said in a sentence. */
function tiesOf(links: readonly Link[]): Ties {
  return (type) => {
    const names = links.filter((link) => link.type === type).map(({ to, labels, name }) => {
      const thing = name === null ? undefined : linkTo({ id: to, labels, name });
      if (thing === undefined) return labels.includes('Person') ? 'a person' : name ?? `a ${wordOf(labels)}`;
      return labels.includes('Party') ? partyName(thing) : `“${thing.name}”`;
    });
    return names.length === 0 ? 'nobody' : sayList(names);
  };
}

function lineOf(type: string, tied: Ties): string {
  const verb = isRelationshipType(type) ? RELATIONSHIP_TYPES[type].says[0] : 'is tied to';
  return `${tied('LOW')} ${verb} ${tied('HIGH')}`;
}

const LETTERS: Readonly<Record<string, string>> = { ACCOUNTABLE: 'owner (accountable)', RESPONSIBLE: 'responsible', SUPPORTING: 'supporting', CONSULTED: 'consulted', INFORMED: 'informed' };

// What only ties others is called by what it ties.
const TIED: Readonly<Record<string, (tied: Ties, touched: Touched) => string>> = {
  Assignment: (tied, { before, after }) => `${tied('TO')}${letterOf(after ?? before)} for ${tied('FOR')}`,
  Membership: (tied) => `the seat of ${tied('MEMBER') === 'nobody' ? 'a member' : tied('MEMBER')} on ${tied('IN')}`,
  Appointment: (tied) => `an appointment to ${tied('TO_POST')}`,
  ChangeEvent: (tied) => `what became of ${tied('ORIGINAL')}`,
  Absence: (tied) => `what is missing of ${tied('OF')}`,
  Delegation: (tied) => `what ${tied('FROM')} passed to ${tied('TO')}`,
  Store: () => 'the house key',
  Observation: (tied) => `a value of ${tied('OBSERVES')}`,
  Mitigation: (tied) => `what is done about ${tied('MITIGATES')}`,
  TermsOfReference: (tied) => `the terms of reference of ${tied('GOVERNS')}`,
  Claim: (tied) => `what ${tied('CITES')} says of ${tied('ABOUT')}`,
  RetractedClaim: (tied) => `what was said that ${tied('CITES')} says of ${tied('ABOUT')}`,
  RIVALS: () => 'two statements that contradict each other',
};

function letterOf(values: Touched['after']): string {
  const letter = values?.letter;
  return typeof letter === 'string' ? `, ${LETTERS[letter] ?? letter.toLowerCase()},` : '';
}

function wordOf(labels: readonly string[]): string {
  return labels.map((label) => LABEL_WORDS[label]).find((word) => word !== undefined) ?? 'record';
}

/** All that is said of the values, a sentence each; empty where they hold only what the machine keeps for itself. */
function sayState({ labels, links }: Touched, values: Touched['after']): string {
  const said = Object.entries(values ?? {}).flatMap(([key, value]) => (UNSAID.has(key) ? [] : [{ key, say: sayValue(key, value, labels) }]));
  const order = Object.keys(SAID);
  const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  if (labels.includes('ChangeEvent') && values !== null) return sayEvent(values, links);
  return said.toSorted((a, b) => rank(a.key) - rank(b.key) || (a.key < b.key ? -1 : 1)).map(({ say }) => say).join(' ');
}

// Where something stands, said where it begins: what only ties others says so in what it is called.
const STANDS: Readonly<Record<string, (end: string) => string>> = {
  CONTAINS: (end) => `It stands in ${end}.`,
  EDITION_OF: (end) => `It is an edition of ${end}.`,
  CONTINUES: (end) => `It continues ${end}.`,
  THREATENS: (end) => `It threatens ${end}.`,
  HELD_BY: (end) => `It is a meeting of ${end}.`,
  DECIDED_BY: (end) => `It was decided by ${end}.`,
  DECIDED_AT: (end) => `It was decided at ${end}.`,
  CONCERNS: (end) => `It concerns ${end}.`,
  OF: (end) => `It is of ${end}.`,
  FROM: (end) => `It is from ${end}.`,
};

function sayWhere({ labels, before, links }: Touched): readonly string[] {
  if (before !== null || labels.some((label) => TIED[label] !== undefined)) return [];
  const tied = tiesOf(links);
  return Object.entries(STANDS).filter(([type]) => links.some((link) => link.type === type)).map(([type, say]) => say(tied(type)));
}

const BECAME: Readonly<Record<string, (next: string) => string>> = {
  NO_LONGER_EXISTS: () => 'It no longer exists',
  REPLACED: (next) => `Its place is taken by ${next}`,
  MERGED: (next) => `It goes on within ${next}`,
  CHANGED_NAME: (next) => `It goes on as ${next}`,
  SPLIT: (next) => `Its place is taken by ${next}`,
  TRANSFERRED: (next) => `What it did passes to ${next}`,
};

function sayEvent({ kind, validFrom }: Values, links: readonly Link[]): string {
  const became = BECAME[String(kind)]?.(tiesOf(links)('RESULTING')) ?? 'It changed';
  return typeof validFrom === 'string' && validFrom !== START_UNKNOWN ? `${became}, from ${sayDay(validFrom)}.` : `${became}.`;
}

// What the record needs and nobody asks for: when it was seen, on what it rests, how exact its days are. Reason and source stand with the edit.
const UNSAID: ReadonlySet<string> = new Set([
  'attestedOn', 'firstAttested', 'lastAttested', 'recordedOn', 'recordedReason', 'claimIds', 'isEdited', 'letter', 'basis', 'aliases', 'printedIn',
  'shortTitle', 'issuedPrecision', 'issuedBasis', 'describesStructure', 'missing', 'about', 'predicate', 'recordedBy', 'recordedAt', 'corrects', 'chosen', 'heldPrecision', 'flags',
  'fromPrecision', 'fromBasis', 'fromPrinted', 'untilPrecision', 'untilBasis', 'untilPrinted', 'untilRecordedOn', 'untilRecordedReason', 'untilClaimIds',
]);

type Say = (value: string) => string | undefined;

// In the order in which they are said.
const SAID: Readonly<Record<string, Say>> = {
  name: (name) => `It is called “${name}”.`,
  title: (title) => `It says: “${title}”.`,
  status: (status) => wordIn(STANDING_WORDS, status, (word) => `It is ${word}.`),
  validFrom: (day) => (day === START_UNKNOWN ? 'No start is recorded.' : `It starts on ${sayDay(day)}.`),
  validTo: (day) => (day === OPEN_END ? 'No end is recorded.' : `It ends on ${sayDay(day)}.`),
  gist: (gist) => `In our words: “${gist}”.`,
  authority: (authority) => wordIn(AUTHORITY_WORDS, authority, (word) => `Its power: ${word.toLowerCase()}.`),
  drawnUnder: (name) => `It is drawn under “${name}”.`,
  houseKey: (chosen) => sayHouseKey(HOUSE_KEY_NAMES.find((key) => key === chosen) ?? null),
  function: (duty) => wordIn(ORGANISATION_FUNCTION_WORDS, duty, (word) => `${word}.`),
};

function wordIn(words: Readonly<Record<string, string>>, value: string, say: (word: string) => string): string | undefined {
  const word = words[value];
  return word === undefined ? undefined : say(word);
}

function sayValue(key: string, value: unknown, labels: readonly string[]): string {
  const text = plain(value);
  const kinds: Readonly<Record<string, string>> = labels.includes('Organisation') ? ORGANISATION_KIND_WORDS : BODY_KIND_WORDS;
  const known = key === 'kind' ? kinds[text] : undefined;
  if (known !== undefined) return `${known}.`;
  const said = typeof value === 'string' ? SAID[key]?.(value) : undefined;
  return said ?? `${capital(key.replaceAll(/([A-Z])/gu, ' $1').toLowerCase())}: ${text === value && isCode(text) ? text.toLowerCase().replaceAll('_', ' ') : text}.`;
}

function plain(value: unknown): string {
  if (value === null || value === undefined) return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : sayList(value.map(plain));
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/u.test(value) ? sayDay(value) : value;
  return JSON.stringify(value);
}

function isCode(text: string): boolean {
  return /^[A-Z][A-Z_]+$/u.test(text);
}
