// Which question is typed? Each way to say one is a pattern over the whole sentence: what fits none is no question of ours.
import type { Day } from '#schema/period.ts';
import { dayAsked } from '#schema/rules/asked-days.ts';
import { ASKED, type AskedName } from '#schema/vocabulary/asked.ts';
import { NARROWING_WORDS, type NarrowingValue, type NarrowingWords } from '#schema/vocabulary/asked-words.ts';

/** What a word of the sentence narrows the answer to. */
export interface AskedOnly {
  /** Of the field that answers. */
  readonly argument: NarrowingWords['argument'];
  readonly value: NarrowingValue;
  readonly say: string;
}

export interface Asked {
  readonly question: AskedName;
  /** The names as typed, without an article. */
  readonly a: string | undefined;
  readonly b: string | undefined;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly only: readonly AskedOnly[];
}

/** Undefined: not understood. A name of nothing but small words, and a day the calendar does not have, are not understood either. */
export function asked(typed: string, today: Day): Asked | undefined {
  const text = plain(typed);
  for (const { question, pattern, partsAtAnd } of PATTERNS) {
    const found = pattern.exec(text);
    if (found === null || (partsAtAnd && (found.groups?.b ?? '').includes(' and '))) continue;
    const read = readingOf(question, found.groups ?? {}, today);
    if (read !== undefined) return read;
  }
  return undefined;
}

function readingOf(question: AskedName, groups: Readonly<Record<string, string | undefined>>, today: Day): Asked | undefined {
  const [a, b] = [nameOf(groups.a), nameOf(groups.b)];
  const [from, to] = [dayOf(groups.d, today), dayOf(groups.e, today)];
  if ([a, b, from, to].includes('nothing')) return undefined;
  return { question, a, b, from, to, only: onlyOf(groups) };
}

const CHATTER = /^(?:(?:hello|hi|please|can you tell me|could you tell me|tell me|i want to know|do you know)[ ,]+)+/u;

function plain(typed: string): string {
  return typed.normalize('NFC').toLowerCase().replaceAll(/[’‘`]/gu, "'").replaceAll(/[?!"“”]/gu, ' ').replaceAll(/\s+/gu, ' ').trim()
    .replace(/[.]$/u, '').replace(CHATTER, '').replace(/ please$/u, '').replace(/^(who|what|where)'s /u, '$1 is ').trim();
}

const ARTICLE = /^(?:the|a|an|our|this|that|my)\s+/u;
const EMPTY = new Set(['it', 'this', 'that', 'them', 'us', 'we', 'you', 'me', 'i', 'he', 'she', 'they', 'who', 'what', 'everything', 'anything', 'nothing', 'something', 'the', 'a', 'an', 'to', 'of', 'for']);

function nameOf(typed: string | undefined): string | undefined {
  if (typed === undefined) return undefined;
  const name = typed.trim().replace(ARTICLE, '').trim();
  return name === '' || EMPTY.has(name) ? 'nothing' : name;
}

// Words that mean everything narrow nothing.
function onlyOf(groups: Readonly<Record<string, string | undefined>>): readonly AskedOnly[] {
  const known: readonly (readonly [string, NarrowingWords])[] = Object.entries(NARROWING_WORDS);
  return known.flatMap(([letter, { argument, words }]) => {
    const typed = groups[letter];
    const { value, say } = words.find((one) => typed !== undefined && new RegExp(`^(?:${one.words})$`, 'u').test(typed)) ?? {};
    return value === undefined || say === undefined ? [] : [{ argument, value, say }];
  });
}

function dayOf(typed: string | undefined, today: Day): Day | undefined {
  return typed === undefined ? undefined : dayAsked(typed, today) ?? 'nothing';
}

interface Pattern {
  readonly question: AskedName;
  readonly pattern: RegExp;
  /** True where "and" stands between two names: with a second one nobody can tell where the first name ends. */
  readonly partsAtAnd: boolean;
}

function isAskedName(name: string): name is AskedName {
  return Object.hasOwn(ASKED, name);
}

const PATTERNS: readonly Pattern[] = Object.keys(ASKED).filter(isAskedName)
  .flatMap((question) => ASKED[question].ways.map((way) => ({ question, pattern: patternOf(way), partsAtAnd: way.includes(' and {b}') })));

// "remit of {a}" → the whole of "remit of", then a name. A name is short and bounded, so no text makes the search slow.
function patternOf(way: string): RegExp {
  return new RegExp(`^${way.replaceAll(/\{([a-z])\}/gu, (_, letter: string) => `(?<${letter}>${wordsOf(letter)})`)}$`, 'u');
}

function wordsOf(letter: string): string {
  const known: Readonly<Record<string, NarrowingWords>> = NARROWING_WORDS;
  return known[letter]?.words.map(({ words }) => words).join('|') ?? '.{1,120}?';
}
