// The records of a list: those that are in force, or also the others, of one place or of all, in a stated order.
import type { Statement, Thing } from '#schema/answer.ts';
import type { Day } from '#schema/period.ts';
import { byKeys } from '#schema/rules/ordering.ts';
import { statementOf, type Reading, type StoredFact } from '#schema/rules/statement.ts';
import { statusOn } from '#schema/rules/status-on.ts';
import { toThing, toThings, type StoredThing } from '#schema/rules/thing.ts';
import type { AgreementKind } from '#schema/vocabulary/agreements.ts';
import type { ChangeEventKind } from '#schema/vocabulary/change-events.ts';
import type { DecisionKind } from '#schema/vocabulary/decision-kinds.ts';
import { RECORD_KINDS, type RecordKind, type RecordOrder } from '#schema/vocabulary/record-kinds.ts';
import { liveStatuses, type Status } from '#schema/vocabulary/statuses.ts';
import type { DatePrecision } from '#schema/vocabulary/time.ts';
import { sayListed } from '#schema/wording/record-list.ts';
import { sayHeld } from '#schema/wording/record-profile.ts';

export interface RecordPlace {
  readonly id: string;
  readonly name: string;
}

export interface StoredRecord extends StoredFact, StoredThing {
  readonly title: string;
  readonly kind: AgreementKind | DecisionKind | ChangeEventKind | null;
  readonly status: Status;
  readonly validFrom: Day;
  readonly validTo: Day;
  readonly heldOn: Day | null;
  readonly heldPrecision: DatePrecision | null;
  readonly signers: readonly StoredThing[];
  readonly bodies: readonly StoredThing[];
  readonly places: readonly RecordPlace[];
}

export interface ListedRecord {
  readonly id: string;
  readonly thing: Thing;
  readonly kind: RecordKind;
  readonly status: Status;
  readonly places: readonly RecordPlace[];
  readonly firstSeen: Day;
  readonly statement: Statement;
}

interface Choice {
  /** Only what papers about this place speak of; null for all. */
  readonly within: string | null;
  readonly order: RecordOrder;
  readonly proposals: boolean;
}

/** In the order asked for, ties by title and id; and how many more there are that are not in force. */
export function recordsOf(stored: readonly StoredRecord[], { within, order, proposals }: Choice, reading: Reading) {
  const here = stored.filter(({ places }) => within === null || places.some(({ id }) => id === within));
  // What has ended stays listed: its page tells when.
  const shown = here.filter(({ status }) => status === 'ENDED' || liveStatuses(proposals).includes(status));
  const dated = (record: StoredRecord): number => Number(record.firstAttested.replaceAll('-', '')) * (order === 'NEWEST_FIRST' ? -1 : 1);
  const records = shown.toSorted(byKeys((record) => [dated(record), record.title, record.id])).map((record) => listed(record, reading));
  return { records, hidden: here.length - shown.length };
}

/** Every place that one of them is of, by name, with how many. */
export function placesOf(stored: readonly StoredRecord[]): readonly (RecordPlace & { readonly count: number })[] {
  const places = new Map(stored.flatMap((record) => record.places).map((place) => [place.id, place]));
  return [...places.values()].toSorted(byKeys(({ name, id }) => [name, id]))
    .map((place) => ({ ...place, count: stored.filter((record) => record.places.some(({ id }) => id === place.id)).length }));
}

function listed(record: StoredRecord, reading: Reading): ListedRecord {
  const thing = toThing({ ...record, within: null });
  const [signers, bodies] = [toThings(record.signers), toThings(record.bodies)];
  const held = record.heldOn === null ? undefined : sayHeld(record.heldOn, record.heldPrecision);
  const kind = kindOfRecord(thing);
  const status = statusOn(reading.asOf, record);
  const say = sayListed({ ...record, of: record.kind, kind, status, signers, bodies, held, within: record.within ?? null });
  return {
    id: record.id, thing, kind, status, places: record.places, firstSeen: record.firstAttested,
    statement: statementOf(record, { say, links: [thing, ...signers, ...bodies] }, reading),
  };
}

function kindOfRecord({ id, kind }: Thing): RecordKind {
  const found = RECORD_KINDS.find((each) => each === kind);
  if (found === undefined) throw new TypeError(`${id} is no record of a list.`);
  return found;
}
