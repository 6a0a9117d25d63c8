// What a typed question was understood as, and the request that answers it.
import type { Thing } from '#schema/answer.ts';
import { sayDay, type Day } from '#schema/period.ts';
import type { Asked } from '#schema/rules/asked.ts';
import type { Fit } from '#schema/rules/asked-names.ts';
import { ASKED } from '#schema/vocabulary/asked.ts';
import { argumentOf } from '#schema/vocabulary/asked-words.ts';
import { sayList } from '#schema/wording/papers.ts';

export interface UnderstoodNames {
  readonly a: Thing | undefined;
  readonly b: Thing | undefined;
}

/** "We read this as: Who owns “Bed bureau”, and who is that today?" */
export function sayAsked({ question, from, to, only }: Asked, { a, b }: UnderstoodNames): string {
  const said = ASKED[question].asks;
  const asks = said.replace('{a}', a === undefined ? 'it' : `“${a.name}”`).replace('{b}', b === undefined ? 'it' : `“${b.name}”`);
  const days = [from, to].filter((day) => day !== undefined).map((day) => sayDay(day));
  // A name that the question has no place for narrows it.
  const narrowed = [...only.map(({ say }) => say), ...(a === undefined || said.includes('{a}') ? [] : [`“${a.name}”`])];
  const besides = [...(narrowed.length === 0 ? [] : [`only ${sayList(narrowed)}`]), ...(days.length === 0 ? [] : [sayList(days)])];
  return `We read this as: ${asks}${besides.length === 0 ? '' : ` (${besides.join('; ')})`}`;
}

/** Why no question was answered, and what is done instead. */
export function sayNotAsked(reason: { readonly unknown: string } | OpenName | 'NO_QUESTION'): string {
  if (reason === 'NO_QUESTION') return 'This is no question that we know, so its words are looked up below.';
  if ('several' in reason) {
    return reason.isOne ? CHOICES[reason.fit](reason.several) : `Several things fit each name, “${reason.several}” among them. Write one of them out in full.`;
  }
  return `We know the question, but hold nothing called “${reason.unknown}” that it can be asked of, so its words are looked up below.`;
}

interface OpenName {
  readonly several: string;
  readonly fit: Fit;
  /** False: the other name is open too. */
  readonly isOne: boolean;
}

const CHOICES = {
  NAME: (typed) => `Several things are called “${typed}”. Which one?`,
  WORDS: (typed) => `“${typed}” may mean any of these. Which one?`,
  NEAR: (typed) => `We know the question, but hold nothing called “${typed}”. Did you mean one of these? They only come nearest by their words.`,
} as const satisfies Record<Fit, (typed: string) => string>;

/** Where both names of a question mean one thing; `isOnly`: nothing else holds the words of either. */
export function sayOneThing({ name, typed, isOnly }: { readonly name: string; readonly typed: readonly string[]; readonly isOnly: boolean }): string {
  const both = typed.map((one) => `“${one}”`).join(' and ');
  return `${both} are both read as “${name}”.${isOnly ? ' We know no other by these names.' : ' Others of like name are listed: choose one to see how the two connect.'}`;
}

/** A code word of a closed list is written as it is, everything else as a text. */
type Argument = readonly [name: string, value: string | undefined, isCode?: boolean];

const ABOUT_ID = ['escalationRoute', 'ownership', 'evidence', 'decisionTrail', 'remit', 'bodyProfile', 'goldenThread'];
/** Questions whose days are their own. */
const OWN_DAYS = ['changesBetween', 'editionChanges', 'postImpact', 'closureImpact', 'evidence', 'decisionTrail'];

/** The request in GraphQL. `field`: the field that answers, which may differ from the question by the kind of the thing. `days`: of the page, and the one after which something ends. */
export function graphqlOf(field: string, { from, to, only }: Asked, { names, days }: { readonly names: UnderstoodNames; readonly days: { readonly asOf: Day; readonly on: Day } }): string {
  const words = only.map(({ argument, value }): Argument => [argument, value, true]);
  const given: readonly Argument[] = [...aboutOf(field, names, from ?? days.on), ...words, ...(field === 'changesBetween' ? [['from', from], ['to', to]] as const : [])];
  const asOf: readonly Argument[] = OWN_DAYS.includes(field) ? [] : [['asOf', field === 'structure' ? from ?? days.asOf : days.asOf]];
  const args = [...given, ...asOf].filter(([, value]) => value !== undefined).map(([name, value = '', isCode = false]) => `${name}: ${isCode ? value : JSON.stringify(value)}`);
  return `{ ${field}${args.length === 0 ? '' : `(${args.join(', ')})`} { say } }`;
}

type About = (names: UnderstoodNames, on: Day) => readonly Argument[];

const ABOUT: Readonly<Record<string, About>> = {
  seats: ({ a }) => [['organisation', a?.id]],
  quorumMargin: ({ a }) => [['body', a?.id]],
  connection: ({ a, b }) => [['from', a?.id], ['to', b?.id]],
  editionChanges: ({ a, b }) => [['older', a?.id], ['newer', b?.id]],
  postImpact: ({ a }, on) => [['post', a?.id], ['on', on]],
  closureImpact: ({ a }, on) => [['party', a?.id], ['on', on]],
};

function aboutOf(field: string, names: UnderstoodNames, on: Day): readonly Argument[] {
  if (ABOUT_ID.includes(field) || field.endsWith('Profile')) return [['id', names.a?.id]];
  const narrowing = names.a === undefined ? undefined : argumentOf(field, names.a.kind);
  if (narrowing !== undefined) return [[narrowing, names.a?.id]];
  return ABOUT[field]?.(names, on) ?? [];
}
