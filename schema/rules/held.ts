// What an edit finds of the things it is about: each by its id, with its days and where it stands.
import type { CurrentState } from '#schema/bad-news.ts';
import { OPEN_END, START_UNKNOWN, type Day } from '#schema/period.ts';
import type { Endable } from '#schema/rules/ending.ts';
import type { AssignmentBasis, Rasci } from '#schema/vocabulary/accountability.ts';
import type { Label, Link } from '#schema/vocabulary/labels.ts';
import type { MemberRole, PlaceHeld, Voting } from '#schema/vocabulary/seats.ts';
import type { RelationshipType } from '#schema/vocabulary/relationship-types.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import { nameHeld, sayHeld } from '#schema/wording/held.ts';
import { capital } from '#schema/wording/party-name.ts';

/** A link of structure, or an end of a line: LOW where it starts, HIGH where it leads. */
export type EndType = Link | 'LOW' | 'HIGH';

/** A thing, or a line between two, as it stands; what its kind has not is null. */
export interface HeldThing {
  readonly id: string;
  readonly label: Label | RelationshipType;
  /** Before the edit. */
  readonly version: number;
  readonly name: string | null;
  readonly title: string | null;
  readonly status: Status | null;
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
  /** Issue date of the newest paper that speaks of it; null where only edits do. */
  readonly seenOn: Day | null;
  /** The same of the oldest. */
  readonly seenFirst: Day | null;
  /** Day of the edit that began it; null where a load did. */
  readonly recordedOn: Day | null;
  readonly kind: string | null;
  readonly authority: string | null;
  readonly level: string | null;
  readonly slot: string | null;
  readonly aliases: readonly string[] | null;
  readonly printedIn: readonly string[] | null;
  readonly seats: number | null;
  readonly role: MemberRole | null;
  readonly voting: Voting | null;
  readonly placeHeld: PlaceHeld | null;
  readonly memberText: string | null;
  readonly through: string | null;
  readonly letter: Rasci | null;
  readonly basis: AssignmentBasis | null;
  /** Of a line. */
  readonly purpose?: string | null | undefined;
  readonly cadence?: string | null | undefined;
  readonly rating: string | null;
  readonly itemNumber: number | null;
  /** The links to what it stands between. */
  readonly ends: readonly { readonly type: EndType; readonly id: string }[];
}

/** Everything an edit is about, by id: what is missing here there is not, or it may not be seen. */
export type Held = ReadonlyMap<string, HeldThing>;

/** A period of any thing: the stored days, or none known. */
export function periodOf({ validFrom, validTo }: Pick<HeldThing, 'validFrom' | 'validTo'>): { readonly validFrom: Day; readonly validTo: Day } {
  return { validFrom: validFrom ?? START_UNKNOWN, validTo: validTo ?? OPEN_END };
}

/** What a thing stands at by a link, such as the body of a seat; undefined: nothing, or nothing that may be seen. */
export function endOf(thing: HeldThing, type: EndType, held: Held): HeldThing | undefined {
  return held.get(thing.ends.find((end) => end.type === type)?.id ?? '');
}

/** What stands now where something was read in an older version. */
export function staleThing({ id, version }: { readonly id: string; readonly version: number }, held: Held): CurrentState | undefined {
  const thing = held.get(id);
  return thing === undefined || thing.version === version ? undefined : { id, version: thing.version, say: [sayHeld(thing, (type) => endNamed(thing, type, held))] };
}

/** "The membership of Durham County Council in the Board". */
export function nameIn(held: Held, thing: HeldThing): string {
  return capital(nameHeld(thing, (type) => endNamed(thing, type, held)));
}

function endNamed(thing: HeldThing, type: EndType, held: Held): string | null {
  const end = endOf(thing, type, held);
  return end?.name ?? end?.title ?? null;
}

/** A thing as the rules of ending take it. */
export function endable(thing: HeldThing, name: string): Endable {
  return { name, version: thing.version, status: thing.status ?? 'IN_FORCE', seenOn: thing.seenOn, ...periodOf(thing) };
}
