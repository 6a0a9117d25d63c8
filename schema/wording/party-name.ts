// How a party is called inside a sentence.
import type { ThingKind } from '#schema/vocabulary/thing-kinds.ts';
import { withThe } from '#schema/wording/papers.ts';

export interface NamedParty {
  readonly name: string;
  readonly kind: ThingKind;
}

// "the North East Ambulance Service", but "Durham County Council".
const TAKES_THE = /\b(?:Authority|Board|Confederation|Group|Office|Sector|Service|Trust)$/iu;

/** "the Living Well Partnership Board", "the Director of Place", "Durham County Council", "BSIL". */
export function partyName({ name, kind }: NamedParty): string {
  const isNamedPlainly = kind === 'PERSON' || (kind === 'ORGANISATION' && !TAKES_THE.test(name));
  return isNamedPlainly ? name : withThe(name);
}

/** A thing inside a sentence: parties bear a name, anything else is called by its whole text. */
export function calledInside(thing: NamedParty): string {
  return PARTIES.has(thing.kind) ? partyName(thing) : `“${thing.name}”`;
}

const PARTIES: ReadonlySet<ThingKind> = new Set(['BODY', 'ORGANISATION', 'POST', 'PERSON']);

// Nouns for which the papers' classes and shared posts are called; "Sector" and the names of firms are one, whatever they end in.
const PLURALS = /\b(?:boards|bodies|CCGs|commissioners|committees|councils|forums|groups|leads|managers|networks|officers|partners|partnerships|patients|practices|providers|services|sponsors|teams|trusts)$/iu;

// A post is called by its title: what follows it is whom it serves, as in "Director Children and Adults Services".
const TITLE = /\b(?:chair|director|lead|manager|member|officer|sponsor)(s?)\b/iu;

/** Does the name stand for several, such as "Primary Care Networks" or "Chief Officers of the five partners"? A class, or a post with several seats. */
export function isSeveral({ name, kind }: NamedParty): boolean {
  const title = kind === 'POST' ? TITLE.exec(name) : null;
  if (title !== null) return title[1] !== '';
  return kind !== 'PERSON' && PLURALS.test(name.replace(/ (?:of|for|in|across)\b.*$/u, ''));
}

/** The verb as the party takes it: "is part of", of several "are part of"; "is a post in", of several "are posts in". */
export function verbOf(party: NamedParty, verb: string): string {
  if (!isSeveral(party)) return verb;
  const [first = '', ...rest] = verb.split(' ');
  const [article, noun, ...others] = rest;
  const what = first === 'is' && article === 'a' && noun !== undefined ? [`${noun}s`, ...others] : rest;
  return [PLURAL_VERBS[first] ?? first.replace(/s$/u, ''), ...what].join(' ');
}

/** "it reports", of several "they report". */
export function itDoes(party: NamedParty, verb: string): string {
  return `${isSeveral(party) ? 'they' : 'it'} ${verbOf(party, verb)}`;
}

/** "it", of several "them". */
export function pronounOf(party: NamedParty): string {
  return isSeveral(party) ? 'them' : 'it';
}

const PLURAL_VERBS: Readonly<Record<string, string>> = { is: 'are', has: 'have', was: 'were' };

/** The text with a capital at its start. */
export function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** The text with a capital at its start and a full stop at its end, where it has none. */
export function sentence(text: string): string {
  const start = capital(text);
  return /[.?!]$/u.test(start) ? start : `${start}.`;
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;

/** "three"; from ten on in figures. */
export function sayNumber(count: number): string {
  return NUMBERS[count] ?? String(count);
}
