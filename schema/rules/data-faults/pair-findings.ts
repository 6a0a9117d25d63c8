// Findings that only several records together make: loops, posts held twice, names shared, what stands twice.
import * as words from '#schema/wording/data-faults.ts';
import { whereToLook, type FaultyThing, type Finding } from './finding.ts';
import { crowding, type Held } from './holders.ts';
import { loopsIn, type LeadingLine } from './loops.ts';
import { sharedIdentifiers, sharedNames, type Bearer, type Shared } from './same-names.ts';

interface HeldPost extends Held {
  readonly post: FaultyThing;
}

interface Clash {
  readonly ids: readonly string[];
  readonly of: FaultyThing;
}

interface Twins {
  readonly items: readonly (readonly FaultyThing[])[];
  readonly lines: readonly { readonly type: string; readonly ids: readonly string[]; readonly from: FaultyThing; readonly to: FaultyThing }[];
}

/** One a loop, at most 50: the lines in the order they are climbed, named after the party below the first of them. */
export function loopFindings(lines: readonly LeadingLine<FaultyThing>[]): readonly Finding[] {
  return loopsIn(lines).flatMap((steps) => {
    const [first] = steps;
    if (first === undefined) return [];
    return [{ rule: 'LOOP', records: steps.map(({ line }) => line.id), ...subject(first.below), ...words.sayLoop(steps) }];
  });
}

/** At most one a post: of the first day with more holders than seats. */
export function heldTwice({ post, ...held }: HeldPost): readonly Finding[] {
  const found = crowding(held);
  return found === undefined ? [] : [{ rule: 'POST_OVERLAP', records: found.terms, ...subject(post), ...words.sayHeldTwice({ seats: held.seats, ...found }) }];
}

/** `twins`: one thing said twice for the same days; `owned`: an owner and an empty slot out of one paper. Twins first, each in the order given. */
export function clashFindings({ twins, owned }: { readonly twins: readonly Clash[]; readonly owned: readonly Clash[] }): readonly Finding[] {
  return [
    ...twins.map(({ ids, of }): Finding => ({ rule: 'STORED_TWICE', records: ids, ...subject(of), ...words.TWIN_WORD })),
    ...owned.map(({ ids, of }): Finding => ({ rule: 'CONTRADICTED', records: ids, ...subject(of), ...words.OWNED_AND_NOT })),
  ];
}

/** One a pair that a name may mean, in the order of their ids and named after the lower; whether they are one, only a person can know. */
export function nameFindings(bearers: readonly Bearer[]): readonly Finding[] {
  return sharedNames(bearers).map((shared) => ({ rule: 'SAME_NAME', ...ofPair(shared), ...words.saySharedName(namesOf(shared), shared.as) }));
}

/** One a pair that bears the same identifier of one scheme, in the order of their ids and named after the lower. */
export function identifierFindings(bearers: readonly Bearer[]): readonly Finding[] {
  return sharedIdentifiers(bearers).map((shared) => ({ rule: 'SAME_IDENTIFIER', ...ofPair(shared), ...words.saySharedIdentifier(namesOf(shared), shared.as) }));
}

/** One a group of items that stand in the same place, then one a group of lines that are alike; each in the order given. */
export function twinFindings({ items, lines }: Twins): readonly Finding[] {
  return [
    ...items.flatMap((twins): readonly Finding[] => {
      const [first] = twins;
      return first === undefined ? [] : [{ rule: 'STORED_TWICE', records: idsOf(twins), ...subject(first), ...words.sayTwins(twins.length) }];
    }),
    ...lines.map(({ type, ids, from, to }): Finding => (
      { rule: 'STORED_TWICE', records: ids, name: words.sayLineName(type, from, to), thing: whereToLook(from, to), ...words.TWIN_LINE })),
  ];
}

function ofPair({ pair }: Shared): Pick<Finding, 'records' | 'name' | 'thing'> {
  return { records: idsOf(pair), ...subject(pair[0]) };
}

function namesOf({ pair }: Shared): readonly string[] {
  return pair.map((one) => words.sayRecordName(one, null));
}

function subject(record: FaultyThing): Pick<Finding, 'name' | 'thing'> {
  return { name: words.sayRecordName(record, null), thing: whereToLook(record) };
}

function idsOf(records: readonly FaultyThing[]): readonly string[] {
  return records.map(({ id }) => id ?? words.WITHOUT_ID);
}
