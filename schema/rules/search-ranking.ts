// In which order found things are offered, and which of their names it was that matched.
import type { Day } from '#schema/period.ts';
import { byKeys } from '#schema/rules/ordering.ts';
import { formsOf, joinedAt, mayHaveASlip, tellingTokensOf, tokensOf } from '#schema/rules/search-query.ts';
import { normalise, searchTextOf } from '#schema/rules/search-text.ts';
import { kindOf } from '#schema/rules/thing.ts';
import { THING_KINDS } from '#schema/vocabulary/thing-kinds.ts';

export interface FoundThing {
  readonly id: string;
  readonly labels: readonly string[];
  readonly name: string;
  readonly aliases: readonly string[];
  readonly searchText: string;
  readonly lastSeen: Day;
  /** Its number among its area's items, as printed; null or left out for what bears none. */
  readonly itemNumber?: number | null | undefined;
}

/** Exact name, name that starts so, one of its own names before words that only stand for it, the number typed, whole words before starts of words before slips, kind, newest, name, id. */
export function ranked<T extends FoundThing>(text: string, found: readonly T[]): readonly T[] {
  const typed = normalise(text);
  const tokens = tokensOf(text);
  return found.toSorted(byKeys((one) => {
    const name = normalise(one.name);
    return [name !== typed, !name.startsWith(typed), !isNamed(tokens, one), !isNumbered(tokens, one), distance(tokens, one.searchText), kindRank(one), -dayNumber(one.lastSeen), name, one.id];
  }));
}

/** So many words held are enough, however long the sentence. */
const ENOUGH = 2;
/** A word that no more things hold tells what is meant by itself. */
const FEW = 8;

/** Those that hold the most of the telling words typed: two of them, or of two one. First what is, then what ends on, the word that the text ends on ("winter plan" means a plan), then as ranked. */
export function nearestTo<T extends FoundThing>(text: string, found: readonly T[]): readonly T[] {
  const tokens = tellingTokensOf(text);
  const most = Math.max(0, ...found.map((thing) => heldOf(tokens, thing).length));
  if (most === 0 || most < Math.min(ENOUGH, tokens.length / 2)) return [];
  const nearest = found.filter((thing) => heldOf(tokens, thing).length === most);
  const held = tokens.filter((token) => nearest.some((thing) => isHeld(token, thing)));
  return ranked(held.join(' '), nearest).toSorted(byKeys((one) => [!isCalled(tokens.at(-1), one), !endsOn(tokens.at(-1), one)]));
}

/** Where none holds enough of a sentence: what holds one of its words that few things do. */
export function rarelyNamed<T extends FoundThing>(text: string, found: readonly T[]): readonly T[] {
  const rare = tellingTokensOf(text).filter((token) => found.filter((thing) => isHeld(token, thing)).length <= FEW);
  return ranked(rare.join(' '), found.filter((thing) => heldOf(rare, thing).length > 0)).slice(0, FEW);
}

function heldOf(tokens: readonly string[], thing: FoundThing): readonly string[] {
  return tokens.filter((token) => isHeld(token, thing));
}

function isHeld(token: string, { searchText }: FoundThing): boolean {
  return formsOf(token).some((form) => distance([form], searchText) < SLIPPED);
}

// Some kinds are called by the word itself.
function isCalled(token: string | undefined, { labels }: FoundThing): boolean {
  return token !== undefined && formsOf(token).some((form) => form.toUpperCase() === kindOf(labels));
}

function endsOn(token: string | undefined, { name, aliases }: FoundThing): boolean {
  const forms = token === undefined ? [] : formsOf(token);
  return [name, ...aliases].some((one) => forms.some((form) => normalise(one).split(' ').at(-1) === form));
}

// True where one of its names holds every word typed; a short form spelt out is a wording of ours.
function isNamed(tokens: readonly string[], { name, aliases }: FoundThing): boolean {
  return [name, ...aliases].some((one) => distance(tokens, searchTextOf([one])) < FAR);
}

function isNumbered(tokens: readonly string[], { itemNumber }: FoundThing): boolean {
  return itemNumber !== undefined && itemNumber !== null && tokens.includes(String(itemNumber));
}

// 2023-03-15 → 20230315: days in falling order.
function dayNumber(day: Day): number {
  return Number(day.replaceAll('-', ''));
}

/** The other spelling that matched; null where the name itself did, or where only the name and a number together do. */
export function matchedName(text: string, { name, aliases }: Pick<FoundThing, 'name' | 'aliases'>): string | null {
  const tokens = tokensOf(text);
  if (distance(tokens, searchTextOf([name])) < FAR) return null;
  return aliases.find((alias) => normalise(alias) === normalise(text)) ?? aliases.find((alias) => distance(tokens, searchTextOf([alias])) < FAR) ?? null;
}

/** Whether a text as `searchTextOf` makes it bears all the words typed, as they are or with a slip; undefined: it does not, or nothing was typed. */
export function howBorne(typed: string, searchText: string): 'AS_TYPED' | 'WITH_A_SLIP' | undefined {
  const tokens = tokensOf(typed);
  const far = tokens.length === 0 ? FAR : distance(tokens, searchText);
  if (far === FAR) return undefined;
  return far < SLIPPED ? 'AS_TYPED' : 'WITH_A_SLIP';
}

const SLIPPED = 2;
const FAR = 9;

// 0: every word stands in the text, alone or joined with a neighbour; 1: as the start of a word; 2: with a slip; 9: some word not at all.
function distance(tokens: readonly string[], searched: string): number {
  const words = searched.split(' ');
  return Math.max(0, ...tokens.map((token, at) => {
    const forms = [token, ...joinedAt(tokens, at)];
    if (forms.some((form) => words.includes(form))) return 0;
    if (forms.some((form) => words.some((word) => word.startsWith(form)))) return 1;
    return mayHaveASlip(token) && words.some((word) => isOneSlipAway(token, word)) ? SLIPPED : FAR;
  }));
}

/** True when one letter is missing, added, wrong, or two neighbours are swapped. */
export function isOneSlipAway(a: string, b: string): boolean {
  const start = commonStart(a, b);
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.length === restB.length) {
    const isSwap = restB.startsWith(`${restA.charAt(1)}${restA.charAt(0)}`);
    return restA.slice(1) === restB.slice(1) || (restA.length > 1 && isSwap && restA.slice(2) === restB.slice(2));
  }
  return restA.slice(1) === restB || restA === restB.slice(1);
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at += 1;
  return at;
}

function kindRank({ labels }: FoundThing): number {
  const kind = kindOf(labels);
  return kind === undefined ? THING_KINDS.length : THING_KINDS.indexOf(kind);
}
