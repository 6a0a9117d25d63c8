// What became of commitments between two plan editions, in sentences: unmatched is never "dropped".
import { sayDay, type Day } from '#schema/period.ts';
import type { EditionChangeKind } from '#schema/vocabulary/edition-changes.ts';
import { sayCount, sayList } from '#schema/wording/papers.ts';

/** The words of the kinds, as badges have them. */
export const EDITION_CHANGE_WORDS = {
  UNCHANGED: 'Unchanged', REWORDED: 'Reworded', RENUMBERED: 'Renumbered', MOVED: 'Moved', REOWNED: 'Other owner', RESCOPED: 'Other scope',
  SPLIT: 'Split', MERGED: 'Merged', DROPPED: 'Dropped', ADDED: 'Added', UNMATCHED: 'Not matched',
} as const satisfies Record<EditionChangeKind, string>;

export interface SpokenItem {
  readonly title: string;
  readonly number: number | null;
  readonly area: string | null;
  readonly owners: readonly string[];
  readonly validFrom: Day;
  readonly validTo: Day;
}

type SayPair = (older: SpokenItem, newer: SpokenItem) => string;

const PAIRS = {
  UNCHANGED: (older) => `“${older.title}” stays as it was.`,
  REWORDED: (older, newer) => `“${older.title}” is now worded “${newer.title}”.`,
  RENUMBERED: (older, newer) => `It was item ${String(older.number)} and is item ${String(newer.number)}.`,
  MOVED: (older, newer) => `It stood under ${older.area ?? 'no area'} and stands under ${newer.area ?? 'no area'}.`,
  REOWNED: (older, newer) => `Its owner was ${owner(older)} and is ${owner(newer)}.`,
  RESCOPED: () => 'It is recorded that its scope changed.',
  SPLIT: (older) => `“${older.title}” was split: this is one of its parts.`,
  MERGED: (_, newer) => `It was merged with others into “${newer.title}”.`,
} as const satisfies Partial<Record<EditionChangeKind, SayPair>>;

export type PairKind = keyof typeof PAIRS;

/** One sentence a kind, in the order of the kinds; of what is not reworded the title comes first. */
export function sayPair(kinds: readonly PairKind[], older: SpokenItem, newer: SpokenItem): string {
  const said = kinds.map((kind) => PAIRS[kind](older, newer));
  const isNamed = kinds.some((kind) => kind === 'UNCHANGED' || kind === 'REWORDED' || kind === 'SPLIT');
  return (isNamed ? said : [`“${newer.title}” continues.`, ...said]).join(' ');
}

function owner({ owners }: SpokenItem): string {
  return owners.length === 0 ? 'not named' : sayList(owners);
}

/** Of the older edition only. `other`: the newer edition, as it is named. */
export function sayOlderOnly(item: SpokenItem, { isDropped, other }: { readonly isDropped: boolean; readonly other: string }): string {
  if (isDropped) return `“${item.title}” ended on ${sayDay(item.validTo)}.`;
  return `“${item.title}” is matched with nothing in ${other}. No paper says that it was dropped.`;
}

/** Of the newer edition only. `other`: the older edition. */
export function sayNewerOnly(item: SpokenItem, { isAdded, other }: { readonly isAdded: boolean; readonly other: string }): string {
  if (isAdded) return `“${item.title}” started on ${sayDay(item.validFrom)}.`;
  return `“${item.title}” is matched with nothing in ${other}. No paper says that it is new.`;
}

/** "“A” and “B” share the words “smoking” and “pregnancy”. Nobody has confirmed that one continues the other." */
export function saySuggestion(older: string, newer: string, shared: readonly string[]): string {
  const words = shared.slice(0, MOST_WORDS).map((word) => `“${word}”`);
  return `“${older}” and “${newer}” share the ${words.length === 1 ? 'word' : 'words'} ${sayList(words)}. Nobody has confirmed that one continues the other.`;
}

/** The rarest words tell why; a long list of them tells nothing. */
const MOST_WORDS = 5;

/** How we know whether one edition follows the other. */
export function saySuccession({ older, newer, isSamePlan, isContinued }: { readonly older: string; readonly newer: string; readonly isSamePlan: boolean; readonly isContinued: boolean }): string {
  if (isContinued) return `It is recorded that ${newer} continues ${older}.`;
  if (isSamePlan) return `${older} and ${newer} are editions of one plan.`;
  return `No paper says that ${newer} follows ${older}.`;
}

export interface SpokenTally {
  readonly kindLabel: string;
  readonly older: number;
  readonly newer: number;
  readonly paired: number;
}

/** "6 objectives in the older edition and 4 in the newer. None is paired; 10 are left unmatched. None is said to be dropped." */
export function sayEditions({ tallies, dropped, unmatched }: { readonly tallies: readonly SpokenTally[]; readonly dropped: number; readonly unmatched: number }): string {
  if (tallies.length === 0) return 'We hold no commitment of either edition, so there is nothing to compare.';
  const held = tallies.map(sayTally);
  const paired = tallies.reduce((total, tally) => total + tally.paired, 0);
  return `${sentenceOf(held.join('; '))} ${paired === 0 ? 'None is paired' : `${String(paired)} ${paired === 1 ? 'pair is' : 'pairs are'} recorded`}; `
    + `${unmatched === 0 ? 'none is' : `${String(unmatched)} ${unmatched === 1 ? 'is' : 'are'}`} left unmatched. ${dropped === 0 ? 'None is said to be dropped.' : `${String(dropped)} ${dropped === 1 ? 'is' : 'are'} said to be dropped.`}`;
}

// What neither paper states may still be there: we say that we know of none, never that there is none.
function sayTally({ kindLabel, older, newer }: SpokenTally): string {
  const count = (found: number): string => sayCount(found, kindLabel.toLowerCase(), pluralOf(kindLabel));
  if (newer === 0) return `${count(older)} in the older edition, and none that we know of in the newer`;
  if (older === 0) return `${count(newer)} in the newer edition, and none that we know of in the older`;
  return `${count(older)} in the older edition and ${String(newer)} in the newer`;
}

function sentenceOf(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

function pluralOf(kindLabel: string): string {
  return `${kindLabel.toLowerCase()}s`;
}

export const SAME_EDITION = 'Both are the same edition. Choose two different ones.';

export const SUGGESTIONS_HINT = 'Found by the words they share, which proves nothing. A person who knows both editions must confirm each before it counts.';
