// Where a sentence that was read leads: to the answer, to a choice among things, or nowhere, with the reason.
import type { Thing } from '#schema/answer.ts';
import { addMonths, type Day } from '#schema/period.ts';
import type { Asked, AskedOnly } from '#schema/rules/asked.ts';
import { MOST_CHOICES, type Meaning } from '#schema/rules/asked-names.ts';
import type { ThingKind } from '#schema/vocabulary/thing-kinds.ts';
import { graphqlOf, sayAsked, sayNotAsked, sayOneThing } from '#schema/wording/asked.ts';

export interface TypedName {
  readonly typed: string;
  readonly means: Meaning<Thing>;
}

export interface AskedAnswer {
  readonly say: string;
  readonly field: string | null;
  readonly about: readonly Thing[];
  readonly choices: readonly Thing[];
  readonly choosing: number | null;
  readonly days: readonly Day[];
  readonly only: readonly AskedOnly[];
  readonly graphql: string | null;
}

const NOTHING = { field: null, about: [], choices: [], choosing: null, days: [], only: [], graphql: null };

/** Of a sentence that is no question of ours. */
export function notAsked(): AskedAnswer {
  return { ...NOTHING, say: sayNotAsked('NO_QUESTION') };
}

/** `names`: those of the question, in their order. */
export function answerOf(read: Asked, names: readonly TypedName[], asOf: Day): AskedAnswer {
  const asked = { ...NOTHING, days: [read.from, read.to].filter((day) => day !== undefined), only: read.only };
  const about = names.flatMap(({ means }) => means.one ?? []);
  if (about.length < names.length) return { ...asked, ...openAnswer(read, names, about) };
  const [a, b] = about;
  const requestOf = (field: string) => graphqlOf(field, read, { names: { a, b }, days: { asOf, on: addMonths(asOf, 1) } });
  if (a !== undefined && a.id === b?.id) return { ...asked, ...ofOneThing(read, a, { names, requestOf }) };
  const field = fieldOf(read, a);
  return { ...asked, field, about, say: sayAsked(read, { a, b }), graphql: requestOf(field) };
}

// A name that nothing bears ends it; of two that are open nobody can choose both at once.
function openAnswer(read: Asked, names: readonly TypedName[], about: readonly Thing[]): Pick<AskedAnswer, 'say'> & Partial<AskedAnswer> {
  const open = names.flatMap((name, place) => (name.means.one === undefined ? [{ ...name, place }] : []));
  const unknown = open.find(({ means }) => means.several.length === 0 || (means.fit === 'NEAR' && open.length > 1));
  if (unknown !== undefined) return { say: sayNotAsked({ unknown: unknown.typed }) };
  const [first, ...others] = open;
  if (first === undefined) return notAsked();
  const { typed, means: { several, fit }, place } = first;
  const say = sayNotAsked({ several: typed, fit, isOne: others.length === 0 });
  return others.length > 0 ? { say } : { about, say, field: fieldOf(read, several[0]), choices: several, choosing: place };
}

interface OneThing {
  readonly names: readonly TypedName[];
  readonly requestOf: (field: string) => string;
}

// Both names of a question about two mean the same thing: its page tells what it is, or another of like name is to be chosen.
function ofOneThing(read: Asked, thing: Thing, { names, requestOf }: OneThing): Pick<AskedAnswer, 'say'> & Partial<AskedAnswer> {
  const others = new Map(names.flatMap(({ means }) => means.besides).map((other) => [other.id, other]));
  const say = sayOneThing({ name: thing.name, typed: names.map(({ typed }) => typed), isOnly: others.size === 0 });
  if (others.size > 0) return { about: [thing], field: fieldOf(read, thing), choices: [...others.values()].slice(0, MOST_CHOICES), choosing: 1, say };
  const field = PROFILES[thing.kind] ?? read.question;
  return { about: [thing], field, say, graphql: requestOf(field) };
}

const PROFILES: Partial<Record<ThingKind, string>> = { BODY: 'bodyProfile', ORGANISATION: 'organisationProfile', POST: 'postProfile', PLAN: 'planProfile', AGREEMENT: 'agreementProfile' };

// What the question is called for a thing of that kind: what ends, and what is told, has a field of its own for each.
function fieldOf({ question }: Asked, thing: Thing | undefined): string {
  if (question === 'closureImpact' && thing?.kind === 'POST') return 'postImpact';
  const isProfile = question === 'bodyProfile' || question === 'agreementProfile';
  return isProfile && thing !== undefined ? PROFILES[thing.kind] ?? question : question;
}
