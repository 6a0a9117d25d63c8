// What trying a draft has shown: which parties it touches, what it opens and fills, and where it meets somebody else's edit.
import type { Thing } from '#schema/answer.ts';
import type { Step } from '#schema/rules/change-sets.ts';
import { linkTo } from '#schema/rules/thing.ts';
import type { RecordState, Touched, Values } from '#schema/rules/touched.ts';
import { sayTouched } from '#schema/wording/touched.ts';

const MOST_PARTIES = 20;

/** The parties that a draft is about, as far as it was tried edit by edit: twenty at most, by id. */
export function partiesIn(steps: readonly Pick<Step, 'touched'>[]): readonly Thing[] {
  const named = steps.flatMap(({ touched }) => touched.flatMap(({ id, labels, name, links, before }) => [
    ...(before === null ? [] : [{ id, labels, name }]), ...links.map((link) => ({ id: link.to, labels: link.labels, name: link.name })),
  ]));
  const things = named.filter(({ labels }) => labels.includes('Party')).flatMap((party) => linkTo(party) ?? []);
  return [...new Map(things.map((thing) => [thing.id, thing])).values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)).slice(0, MOST_PARTIES);
}

/** What stands in the one list and not in the other, in the order of the one. */
export function onlyIn(some: readonly Thing[], others: readonly Thing[]): readonly Thing[] {
  const known = new Set(others.map(({ id }) => id));
  return some.filter(({ id }) => !known.has(id));
}

/** One record of which somebody else said something meanwhile, in three states. */
export interface EditConflict {
  readonly id: string;
  readonly what: string;
  readonly then: string;
  readonly now: string;
  readonly yours: string;
}

/** Of what an edit would change: each record that does not stand any more as it stood when the edit was put in. */
export function conflictsOf(touched: readonly Touched[], now: readonly RecordState[]): readonly EditConflict[] {
  const states = new Map(now.map((state) => [state.id, state.values]));
  return touched.flatMap((one) => {
    const { before } = one;
    const found = states.get(one.id);
    if (before === null || found === undefined) return [];
    const values = pick(found, Object.keys(before));
    const [since] = sayTouched([{ ...one, before, after: values }]);
    const [own] = sayTouched([one]);
    return since === undefined || own === undefined ? [] : [{ id: one.id, what: own.what, then: since.before, now: since.after, yours: own.after }];
  });
}

function pick(values: Values, keys: readonly string[]): Values {
  return Object.fromEntries(keys.flatMap((key) => (Object.hasOwn(values, key) ? [[key, values[key]]] : [])));
}
