// Where a typed question is answered: the only place that turns a question and its things into an address.
import type { Thing } from '#schema/answer.ts';
import { addMonths, type Day } from '#schema/period.ts';
import { argumentOf } from '#schema/vocabulary/asked-words.ts';
import { addressOf } from '../../lib/address.ts';

export interface AskedAddress {
  readonly to: string;
  readonly hash?: string;
  readonly search: Readonly<Record<string, string>>;
}

interface Wanted {
  readonly field: string;
  /** What words of the sentence narrow it to. */
  readonly only?: readonly { readonly argument: string; readonly value: string }[] | undefined;
  readonly about: readonly Thing[];
  readonly days: readonly Day[];
  readonly asOf: Day;
}

const LISTS: Readonly<Record<string, AskedAddress>> = {
  unowned: { to: '/gaps', search: { list: 'owners' } },
  threadGaps: { to: '/gaps', search: { list: 'threads' } },
  measureGaps: { to: '/gaps', search: { list: 'measures' } },
  weakEvidence: { to: '/gaps', search: { list: 'evidence' } },
  sharedAccountability: { to: '/accountability/shared', search: {} },
  paperOwners: { to: '/accountability/on-paper', search: {} },
  delegationMap: { to: '/accountability/delegated', search: {} },
  gapReasons: { to: '/gaps', search: {} },
  structuralFaults: { to: '/health/reporting', search: {} },
  overlappingBodies: { to: '/health/overlaps', search: {} },
  dualHats: { to: '/health', search: {} },
  termsDue: { to: '/health/terms', search: {} },
};

// What the address of a list calls an argument, where it has another word for it.
const PARAMS: Readonly<Record<string, string>> = { edition: 'plan', slot: 'cell', 'threadGaps.kind': 'gap' };

/** Undefined: that question has no page. */
export function askedAddress(wanted: Wanted): AskedAddress | undefined {
  const { field, days: [from, to], asOf } = wanted;
  const search = { asOf };
  const list = LISTS[field];
  // Who of an organisation wears two hats stands on its page.
  const isOfOne = field === 'dualHats' && wanted.about.length > 0;
  if (list !== undefined && !isOfOne) return { to: list.to, search: { ...search, ...list.search, ...narrowing(wanted) } };
  if (field === 'structure') return { to: '/structure', search: { asOf: from ?? asOf } };
  if (field === 'changesBetween') return from === undefined ? undefined : { to: '/changes', search: { ...search, from, to: to ?? asOf, ...narrowing(wanted) } };
  return ofThings(wanted);
}

function narrowing({ field, about: [a], only = [] }: Wanted): Readonly<Record<string, string>> {
  const name = a === undefined ? undefined : argumentOf(field, a.kind);
  const given = [...only.map(({ argument, value }) => [argument, value] as const), ...(a === undefined || name === undefined ? [] : [[name, a.id] as const])];
  return Object.fromEntries(given.map(([argument, value]) => [PARAMS[`${field}.${argument}`] ?? PARAMS[argument] ?? argument, value]));
}

function ofThings({ field, about: [a, b], days: [on], asOf }: Wanted): AskedAddress | undefined {
  if (a === undefined) return undefined;
  const search = { asOf };
  if (field === 'connection') return b && { to: '/connection', search: { ...search, from: a.id, to: b.id } };
  if (field === 'editionChanges') return b && { to: '/changes/editions', search: { ...search, older: a.id, newer: b.id } };
  return ofOne(a, { field, on: on ?? addMonths(asOf, 1), search });
}

interface OfOne {
  readonly field: string;
  readonly on: Day;
  readonly search: { readonly asOf: Day };
}

function ofOne(a: Wanted['about'][number], { field, on, search }: OfOne): AskedAddress {
  const page = addressOf(a);
  if (field === 'escalationRoute') return { to: `/escalation/${encodeURIComponent(a.id)}`, search };
  if (field === 'postImpact' || field === 'closureImpact') return { to: `${page.to}/impact`, search: { ...search, on } };
  // The passages of the thing itself, opened beside its page.
  if (field === 'evidence') return { ...page, search: { ...search, evidence: a.id } };
  return field === 'goldenThread' ? { ...page, hash: 'golden-thread', search } : { ...page, search };
}
