// The corpus many times over, each time in a place of another name: a partnership of any size that is shaped like a real one.
// Same number, same bytes. What serves all places (national bodies, regulators, the boards of a whole system) is there once.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { CHECKOUT } from '../../server/config.ts';
import { readFacts } from '../../server/importing/read-facts.ts';
import { loadRows, type LoadRows } from '../../server/importing/record-rows.ts';

const SEED = 42;
const SHARED_KINDS: ReadonlySet<unknown> = new Set(['NATIONAL_BODY', 'REGULATOR', 'ICB', 'AMBULANCE_TRUST']);
const SYLLABLES = ['ald', 'bar', 'car', 'dun', 'eas', 'fal', 'gil', 'har', 'ing', 'kel', 'lan', 'mar', 'nor', 'pen', 'rav', 'sed', 'thir', 'wel'];

type Values = LoadRows['records'][number]['values'];
type Value = Values[string];

/** All rows for so many places; the first is the corpus as it is. Throws when the seed cannot be read. */
export function manyPlaces(places: number): LoadRows {
  const corpus = ofTheSeed();
  return together([corpus, ...othersOf(corpus, places - 1)]);
}

/** Those of the other places alone, for a database that holds the corpus. */
export function otherPlaces(places: number): LoadRows {
  return together(othersOf(ofTheSeed(), places));
}

function ofTheSeed(): LoadRows {
  const facts = readFacts(join(CHECKOUT, 'seed'));
  if (!facts.ok) throw new Error('The seed cannot be read.');
  return loadRows(facts.value);
}

function othersOf(corpus: LoadRows, places: number): readonly LoadRows[] {
  const random = seeded(SEED);
  return Array.from({ length: places }, (_, at) => elsewhere(corpus, { mark: `~${String(at + 1)}`, name: placeName(random) }));
}

function together(places: readonly LoadRows[]): LoadRows {
  return {
    records: places.flatMap(({ records }) => records),
    links: places.flatMap(({ links }) => links),
    lines: places.flatMap(({ lines }) => lines),
  };
}

/** By which two runs know that they measured the same graph. */
export function hashOfRows(rows: LoadRows): string {
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex').slice(0, 16);
}

interface Elsewhere {
  /** Ends every id there. */
  readonly mark: string;
  readonly name: string;
}

function elsewhere({ records, links, lines }: LoadRows, { mark, name }: Elsewhere): LoadRows {
  const shared = new Set(records.filter(({ values }) => SHARED_KINDS.has(values.kind)).map(({ id }) => id));
  const ids = new Set([...records, ...lines].map(({ id }) => id).filter((id) => !shared.has(id)));
  const there = (id: string): string => (ids.has(id) ? `${id}${mark}` : id);
  const value = (held: Value): Value => {
    if (typeof held === 'string') return there(held);
    return Array.isArray(held) ? held.map(there) : held;
  };
  const values = (held: Values): Values => Object.fromEntries(Object.entries(held).map(([key, each]) => [key, value(each)]));
  return {
    records: records.filter(({ id }) => !shared.has(id)).map((record) => ({ ...record, id: there(record.id), values: named(values(record.values), record.labels, name) })),
    links: links.filter(({ record }) => !shared.has(record)).map((link) => ({
      ...link, record: there(link.record), from: there(link.from), to: there(link.to),
      values: { ...values(link.values), ...(typeof link.values.id === 'string' ? { id: `${link.values.id}${mark}` } : {}) },
    })),
    lines: lines.map((line) => ({ ...line, id: there(line.id), from: there(line.from), to: there(line.to), values: values(line.values) })),
  };
}

const NAMED: ReadonlySet<string> = new Set(['Body', 'Organisation', 'Place', 'Post']);

// Two places have no board of one name; what their plans promise may read alike.
function named(values: Values, labels: readonly string[], place: string): Values {
  const { name, searchText } = values;
  if (!labels.some((label) => NAMED.has(label)) || typeof name !== 'string') return values;
  return { ...values, name: `${place} ${name}`, ...(typeof searchText === 'string' ? { searchText: `${place.toLowerCase()} ${searchText}` } : {}) };
}

function placeName(random: () => number): string {
  const syllables = [0, 1, 2].map(() => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? '');
  const word = syllables.join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

// A generator of Park and Miller: enough for names, the same on every machine.
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
