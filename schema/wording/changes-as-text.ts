// The comparison of two days as text that pastes well into a message: headline, count, then group by group.
import type { Statement, Thing } from '#schema/answer.ts';
import { sayDay, type Day } from '#schema/period.ts';
import type { ChangeGroupKind, ChangeKind } from '#schema/vocabulary/changes.ts';
import type { SpokenCount } from '#schema/wording/changes-between.ts';

/** The word of each badge. */
export const CHANGE_WORDS = {
  RENAMED: 'Renamed', MERGED: 'Merged', SPLIT: 'Split', REPLACED: 'Replaced', TRANSFERRED: 'Transferred', CHANGED: 'Changed', AGREED: 'Agreed',
  STARTED: 'Started', FIRST_SEEN: 'First seen', ENDED: 'Ended', NOT_SEEN_SINCE: 'Not seen since', KEPT_APART: 'Kept apart',
} as const satisfies Record<ChangeKind, string>;

/** The sign beside the word: added, gone, another, not the same. */
export const CHANGE_SIGNS = {
  RENAMED: '△', MERGED: '△', SPLIT: '△', REPLACED: '△', TRANSFERRED: '△', CHANGED: '△', AGREED: '△',
  STARTED: '+', FIRST_SEEN: '+', ENDED: '−', NOT_SEEN_SINCE: '−', KEPT_APART: '≠',
} as const satisfies Record<ChangeKind, string>;

/** What each badge says and does not say. */
export const CHANGE_MEANINGS = {
  RENAMED: 'A paper gives it another name; it is the same.', MERGED: 'A paper says that it became one with others.',
  SPLIT: 'A paper says that it became several.', REPLACED: 'A paper says that another takes its place.', TRANSFERRED: 'A paper says that it passed to another.',
  CHANGED: 'On both dates, but different.', AGREED: 'Proposed on the first date, agreed or in force on the second.',
  STARTED: 'A paper gives the start.', FIRST_SEEN: 'A paper names it for the first time. It may be older.', ENDED: 'A paper gives the end.',
  NOT_SEEN_SINCE: 'No later paper names it. It may still exist.', KEPT_APART: 'Like names that we do not join.',
} as const satisfies Record<ChangeKind, string>;

/** Headings of the groups that are about no body. */
export const GROUP_HEADINGS = {
  BODY: 'Bodies', OTHER_BODIES: 'Other bodies', ORGANISATIONS: 'Lines between organisations', POSTS: 'Posts and organisations', LIKE_NAMES: 'Like names, kept apart',
} as const satisfies Record<ChangeGroupKind, string>;

interface Told {
  readonly kind: ChangeKind;
  readonly group: ChangeGroupKind;
  readonly under: Thing | null;
  readonly says: readonly Pick<Statement, 'say' | 'evidence'>[];
}

interface Page {
  readonly from: Day;
  readonly to: Day;
  readonly say: string;
  readonly counts: { readonly bodies: SpokenCount; readonly lines: SpokenCount } | null;
  readonly notes: readonly string[];
  readonly changes: readonly Told[];
}

/** The longest list that is put into a message; the rest is counted. */
const MOST = 200;

/** Lines of text, an empty one above each heading: at most 200 changes in the order given, how many more there are, then the notes. */
export function changesAsText({ from, to, say, counts, notes, changes }: Page): string {
  const shown = changes.slice(0, MOST);
  const lines = shown.flatMap((change, at) => [...(headingOf(change) === headingOf(shown[at - 1]) ? [] : ['', headingOf(change) ?? '']), lineOf(change)]);
  const more = changes.length > MOST ? ['', `And ${String(changes.length - MOST)} more changes.`] : [];
  return [
    `Changes between ${sayDay(from)} and ${sayDay(to)}`, say,
    ...(counts === null ? [] : ['', sayCount('Bodies', counts.bodies), sayCount('Lines', counts.lines)]),
    ...lines, ...more, ...(notes.length === 0 ? [] : ['', ...notes]),
  ].join('\n');
}

/** "Bodies: 10 − 8 not seen since + 17 first seen = 19". */
function sayCount(what: string, { before, ended, notSeenSince, started, firstSeen, after }: SpokenCount): string {
  const parts = [[ended, '−', 'ended'], [notSeenSince, '−', 'not seen since'], [started, '+', 'started'], [firstSeen, '+', 'first seen']] as const;
  return `${what}: ${String(before)}${parts.filter(([count]) => count > 0).map(([count, sign, word]) => ` ${sign} ${String(count)} ${word}`).join('')} = ${String(after)}`;
}

function headingOf(change: Told | undefined): string | undefined {
  return change === undefined ? undefined : change.under?.name ?? GROUP_HEADINGS[change.group];
}

function lineOf({ kind, says }: Told): string {
  const papers = new Set(says.flatMap(({ evidence }) => evidence.map(({ document }) => `${document.shortTitle}, ${document.issuedSay}`)));
  return `${CHANGE_SIGNS[kind]} ${CHANGE_WORDS[kind]}: ${says.map(({ say }) => say).join(' ')}${papers.size === 0 ? '' : ` (${[...papers].join('; ')})`}`;
}
