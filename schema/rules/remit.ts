// What a party answers for: its own duties, and those of whoever's lines lead up to it. Computed on the day, never stored.
import type { Citation, Statement, Thing } from '#schema/answer.ts';
import { certaintyOn, weakest } from '#schema/rules/certainty.ts';
import { citationsOf } from '#schema/rules/citing.ts';
import { rankOf } from '#schema/rules/escalation.ts';
import { isLive } from '#schema/rules/holding.ts';
import { byKeys } from '#schema/rules/ordering.ts';
import { statementOf, type Reading, type StoredFact } from '#schema/rules/statement.ts';
import { linkTo, toThing, type StoredThing } from '#schema/rules/thing.ts';
import type { StoredLine } from '#schema/rules/way-up.ts';
import type { AssignmentBasis } from '#schema/vocabulary/accountability.ts';
import type { BodyKind } from '#schema/vocabulary/body-kinds.ts';
import type { OrganisationKind } from '#schema/vocabulary/organisation-kinds.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import type { Certainty } from '#schema/vocabulary/time.ts';
import { sayWay } from '#schema/wording/remit.ts';
import type { RemitReach } from '#schema/vocabulary/routes.ts';

interface StoredRemitDuty extends StoredFact {
  readonly letter: 'ACCOUNTABLE' | 'RESPONSIBLE';
  readonly basis: AssignmentBasis;
  readonly status: Status;
  readonly holder: StoredThing & { readonly kind: BodyKind | OrganisationKind | null };
  /** What the duty is recorded on. */
  readonly held: StoredThing;
  /** What is held and all that it contains. */
  readonly items: readonly StoredThing[];
}

export interface StoredRemit {
  readonly party: StoredThing;
  /** Each once, `from` below, `to` above. */
  readonly lines: readonly StoredLine[];
  readonly duties: readonly StoredRemitDuty[];
  readonly areas: readonly StoredThing[];
}

/** A duty with the lines by which it reaches the party, lowest first; none where it is the party's own. */
export interface RolledUp extends StoredRemitDuty {
  readonly lines: readonly StoredLine[];
}

export interface RemitItem {
  readonly id: string;
  readonly title: string;
  readonly thing: Thing | null;
  readonly reach: RemitReach;
  readonly letter: 'ACCOUNTABLE' | 'RESPONSIBLE';
  readonly basis: AssignmentBasis;
  /** In force only where the duty and every line by which it reaches the party are. */
  readonly status: Status;
  readonly via: readonly Thing[];
  readonly recordedOn: Thing | null;
  readonly certainty: Certainty;
  readonly evidence: readonly Citation[];
}

/** The duties that reach the party, strongest first: its own, then by fewest steps; owner by more than our reading before responsible before implied owner. */
export function rolledUp({ party, lines, duties }: StoredRemit): readonly RolledUp[] {
  const paths = pathsUp(party.id, lines);
  const reached = duties.flatMap((duty): readonly RolledUp[] => {
    const path = paths.get(duty.holder.id);
    return path === undefined ? [] : [{ ...duty, lines: path }];
  });
  return reached.toSorted(byKeys((duty) => [!isLive(duty), letterRank(duty), duty.lines.length, duty.id]));
}

function letterRank({ letter, basis }: StoredRemitDuty): number {
  if (letter === 'RESPONSIBLE') return 1;
  return basis === 'IMPLIED' ? 2 : 0;
}

// Level by level from the party down, so that each is reached by the fewest lines, and the best line where two do.
function pathsUp(top: string, lines: readonly StoredLine[]): ReadonlyMap<string, readonly StoredLine[]> {
  const ranked = lines.toSorted(byKeys((line) => [rankOf(line), line.id]));
  const paths = new Map<string, readonly StoredLine[]>([[top, []]]);
  for (let level = [top]; level.length > 0;) {
    const next = ranked.filter((line) => level.includes(line.to) && !paths.has(line.from));
    for (const line of next) if (!paths.has(line.from)) paths.set(line.from, [line, ...paths.get(line.to) ?? []]);
    level = [...new Set(next.map(({ from }) => from))];
  }
  return paths;
}

/** Each thing once, under the strongest duty for it; deliverables and what else is numbered by place, then by id. */
export function remitItems(duties: readonly RolledUp[], reading: Reading): readonly RemitItem[] {
  const items = new Map<string, RemitItem>();
  for (const duty of duties) {
    for (const item of duty.items) if (!items.has(item.id)) items.set(item.id, itemOf(item, duty, reading));
  }
  return [...items.values()].toSorted(byKeys(({ id }) => [id]));
}

function itemOf(item: StoredThing, duty: RolledUp, { asOf, cited }: Reading): RemitItem {
  return {
    id: item.id,
    title: item.title ?? item.id,
    thing: linkTo(item) ?? null,
    reach: reachOf(duty),
    letter: duty.letter,
    basis: duty.basis,
    status: [duty, ...duty.lines].find((fact) => !isLive(fact))?.status ?? duty.status,
    via: viaOf(duty),
    recordedOn: duty.held.id === item.id ? null : linkTo(duty.held) ?? null,
    certainty: weakest([certaintyOn(asOf, duty), ...duty.lines.map((line) => certaintyOn(asOf, line))]),
    evidence: citationsOf(claimsOf(duty), cited),
  };
}

function reachOf({ lines }: RolledUp): RemitItem['reach'] {
  return lines.length === 0 ? 'DIRECT' : 'ROLLED_UP';
}

function claimsOf({ claimIds, lines }: RolledUp): readonly string[] {
  return [...claimIds, ...lines.flatMap((line) => line.claimIds)];
}

// The line from the holder bears the holder; the party itself is not named again.
function viaOf({ lines }: RolledUp): readonly Thing[] {
  return lines.map(({ party }) => toThing(party));
}

/** Each duty as a sentence, with what ties its holder to the party. */
export function remitWays(party: Thing, duties: readonly RolledUp[], reading: Reading): readonly Statement[] {
  return duties.map((duty) => {
    const held = linkTo(duty.held);
    const holder = toThing(duty.holder);
    const say = sayWay({ ...duty, holder, party, held: held ?? null, title: duty.held.title ?? duty.held.id,
      deliverables: countOf(duty.items, 'Deliverable'), steps: duty.lines.map((line) => ({ ...line, below: toThing(line.party) })) });
    // The party is linked where it is named, so that an area of a like name is not linked within its name.
    const links = [...(duty.lines.length === 0 ? [party] : viaOf(duty)), ...(held === undefined ? [] : [held])];
    const said = statementOf({ ...duty, claimIds: claimsOf(duty) }, { say, links, isReading: duty.basis === 'IMPLIED' }, reading);
    return { ...said, certainty: weakest([said.certainty, ...duty.lines.map((line) => certaintyOn(reading.asOf, line))]) };
  });
}

function countOf(items: readonly StoredThing[], label: string): number {
  return items.filter(({ labels }) => labels.includes(label)).length;
}

/** The areas of the same plans that nothing in reach is tied to; none where no area reaches the party through another. */
export function outOfReach({ areas }: StoredRemit, items: readonly RemitItem[]): readonly Thing[] {
  if (!items.some(({ reach, thing }) => reach === 'ROLLED_UP' && thing?.kind === 'PRIORITY_AREA')) return [];
  const reached = new Set(items.map(({ id }) => id));
  return areas.filter(({ id }) => !reached.has(id)).map(toThing);
}
