// Which two bodies may duplicate each other: by members in common, by what both answer for, by a note of ours.
import { bearsName } from '#schema/rules/bears-name.ts';
import { groupedBy } from '#schema/rules/grouped.ts';
import { byKeys } from '#schema/rules/ordering.ts';

interface Named {
  readonly id: string;
}

export interface Compared {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[] | null | undefined;
  readonly note?: string | null | undefined;
  /** Those named; one may stand twice. */
  readonly members: readonly Named[];
  /** What it answers for or delivers. */
  readonly remit: readonly Named[];
  /** Ids of the papers that speak of it. */
  readonly papers: readonly string[];
}

export interface Overlap<B extends Compared> {
  /** Lower id first. */
  readonly bodies: readonly [B, B];
  readonly sharedMembers: readonly string[];
  /** Shared members of all named for either, in per cent, rounded down; null where no member is named for one of them. */
  readonly share: number | null;
  readonly sharedRemit: readonly string[];
  /** True where we note of one that it may be the other. */
  readonly mayBeOne: boolean;
}

/** Pairs with enough members in common, with a duty in common, or noted as perhaps one. `threshold`: in per cent. */
export function overlapsAmong<B extends Compared>(bodies: readonly B[], threshold: number): readonly Overlap<B>[] {
  const ordered = bodies.toSorted(byKeys(({ id }) => [id]));
  const met = ({ members, remit }: B) => [...members.map(({ id }) => `member ${id}`), ...remit.map(({ id }) => `duty ${id}`)];
  const [meeting, at] = [groupedBy(ordered, met), new Map(ordered.map(({ id }, index) => [id, index]))];
  const doubted = ordered.filter(isDoubted);
  // Two that meet in nothing are no pair unless a note says so: of thousands, nearly all.
  const pairs = ordered.flatMap((one, index) => {
    const others = new Set([...met(one).flatMap((key) => meeting.get(key) ?? []), ...(isDoubted(one) ? ordered : doubted)]);
    return [...others].filter(({ id }) => (at.get(id) ?? 0) > index).map((other) => overlapOf(one, other));
  });
  return pairs.filter(({ share, sharedRemit, mayBeOne }) => mayBeOne || sharedRemit.length > 0 || (share ?? 0) >= threshold)
    .toSorted(byKeys(({ mayBeOne, share, sharedRemit, bodies: [one, other] }) => [!mayBeOne, -(share ?? 0), -sharedRemit.length, one.id, other.id]));
}

function overlapOf<B extends Compared>(one: B, other: B): Overlap<B> {
  const sharedMembers = inBoth(one.members, other.members);
  const all = new Set([...one.members, ...other.members].map(({ id }) => id)).size;
  const isListed = one.members.length > 0 && other.members.length > 0;
  return {
    bodies: [one, other],
    sharedMembers,
    share: isListed ? Math.floor(sharedMembers.length * 100 / all) : null,
    sharedRemit: inBoth(one.remit, other.remit),
    mayBeOne: isNotedAsOne(one, other) || isNotedAsOne(other, one),
  };
}

function inBoth(some: readonly Named[], others: readonly Named[]): readonly string[] {
  const there = new Set(others.map(({ id }) => id));
  return [...new Set(some.map(({ id }) => id))].filter((id) => there.has(id));
}

// Only a doubt makes a pair: "Not the Accountable Care Network" tells two apart, and two papers may use one name for two bodies.
function isNotedAsOne(one: Compared, { name, aliases, papers: others }: Compared): boolean {
  return isDoubted(one) && one.papers.some((paper) => others.includes(paper)) && bearsName(one.note, name, aliases ?? []);
}

function isDoubted<C extends Compared>(one: C): one is C & { readonly note: string } {
  return typeof one.note === 'string' && /\b(?:perhaps|whether)\b/iu.test(one.note);
}
