// What a picture of two days says of itself, in sentences.
import { sayDay, type Day } from '#schema/period.ts';
import type { ChangeKind } from '#schema/vocabulary/changes.ts';
import { sayChanges, type SpokenCount } from '#schema/wording/changes-between.ts';
import { sayCount } from '#schema/wording/papers.ts';

export interface SpokenStructures {
  readonly from: Day;
  readonly to: Day;
  readonly place: string;
  readonly bodies: SpokenCount;
  readonly lines: SpokenCount;
  /** Bodies on both days that differ, and those of them that stand elsewhere. */
  readonly changed: number;
  readonly hasPaper: { readonly before: boolean; readonly after: boolean };
  readonly silentSince: string | undefined;
}

/** The same sentence as the page of changes begins with. */
export function sayStructuresCompared({ changed, ...compared }: SpokenStructures): string {
  const { lines } = compared;
  return sayChanges({ ...compared, isChanged: changed > 0 || lines.started + lines.firstSeen + lines.ended + lines.notSeenSince > 0 });
}

interface Left {
  readonly day: Day;
  /** What the picture of that day leaves out, in its own sentence. */
  readonly notShown: string | null;
}

/** What the picture leaves out or cannot know, a sentence each. */
export function notesOnStructures(days: readonly Left[]): readonly string[] {
  return [
    ...days.flatMap(({ day, notShown }) => (notShown === null ? [] : [notShown.replace(/^Not shown:/, `Not shown of ${sayDay(day)}:`)])),
    'A paper names what it needs: what it leaves out may still exist, and what it names first may be older.',
    'Duties, seats and decisions are not on the picture.',
  ];
}

const COUNTED = ['STARTED', 'FIRST_SEEN', 'ENDED', 'NOT_SEEN_SINCE', 'AGREED', 'CHANGED', 'MOVED'] as const;
export type CountedChange = (typeof COUNTED)[number];

const COUNT_WORDS = {
  STARTED: 'started', FIRST_SEEN: 'first seen', ENDED: 'ended', NOT_SEEN_SINCE: 'not seen since', AGREED: 'agreed', CHANGED: 'changed', MOVED: 'moved',
} as const satisfies Record<CountedChange, string> & Partial<Record<ChangeKind, string>>;

/** "5 lines: 2 first seen, 1 not seen since"; "12 bodies: none changed". */
export function sayCounted(changes: readonly (CountedChange | null)[], [one, many]: readonly [string, string]): string {
  const parts = COUNTED.flatMap((kind) => {
    const count = changes.filter((change) => change === kind).length;
    return count === 0 ? [] : [`${String(count)} ${COUNT_WORDS[kind]}`];
  });
  return `${sayCount(changes.length, one, many)}: ${parts.length === 0 ? 'none changed' : parts.join(', ')}`;
}
