// What a picture of two days says of itself, in sentences.
import { sayDay, type Day } from '#schema/period.ts';
import { sayChanges, type SpokenCount } from '#schema/wording/changes-between.ts';
import { sayCount, sayList } from '#schema/wording/papers.ts';

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
  /** Known on the later day and drawn on neither. */
  readonly bodies: number;
  readonly lines: number;
  readonly proposals: boolean;
}

/** What the picture leaves out or cannot know, a sentence each. */
export function notesOnStructures(left: Left): readonly string[] {
  return [
    ...(left.bodies + left.lines === 0 ? [] : [sayInNeither(left)]),
    'A paper names what it needs: what it leaves out may still exist, and what it names first may be older.',
    'Duties, seats and decisions are not on the picture.',
  ];
}

/** "Drawn on neither day: 3 bodies and 1 line (long unseen, not in force, or tied to what is not drawn)." */
function sayInNeither({ bodies, lines, proposals }: Left): string {
  const counts = [...(bodies === 0 ? [] : [sayCount(bodies, 'body', 'bodies')]), ...(lines === 0 ? [] : [sayCount(lines, 'line')])];
  const why = ['long unseen', ...(proposals ? [] : ['not in force']), ...(lines === 0 ? [] : ['tied to what is not drawn'])];
  return `Drawn on neither day: ${sayList(counts)} (${why.join(' or ')}).`;
}

/** What must be known of the papers of either day; of the earlier one with its day where the later does not say it too. */
export function notesOfBoth(day: Day, [earlier, later]: readonly [earlier: readonly string[], later: readonly string[]]): readonly string[] {
  return [...later, ...earlier.filter((note) => !later.includes(note)).map((note) => `On ${sayDay(day)}: ${note}`)];
}

const COUNTED = ['STARTED', 'FIRST_SEEN', 'ENDED', 'LEFT_OPEN', 'NOT_SEEN_SINCE', 'CHANGED', 'MOVED'] as const;
/** LEFT_OPEN: a line that nobody ends, to a party that has ended. MOVED: the papers place it elsewhere on the later day. */
export type CountedChange = (typeof COUNTED)[number];

const COUNT_WORDS = {
  STARTED: 'started', FIRST_SEEN: 'first seen', ENDED: 'ended', LEFT_OPEN: 'left open', NOT_SEEN_SINCE: 'not seen since', CHANGED: 'changed', MOVED: 'placed elsewhere',
} as const satisfies Record<CountedChange, string>;

/** "5 lines: 2 first seen, 1 not seen since"; "12 bodies: no change known". */
export function sayCounted(changes: readonly (CountedChange | null)[], [one, many]: readonly [string, string]): string {
  const parts = COUNTED.flatMap((kind) => {
    const count = changes.filter((change) => change === kind).length;
    return count === 0 ? [] : [`${String(count)} ${COUNT_WORDS[kind]}`];
  });
  return `${sayCount(changes.length, one, many)}: ${parts.length === 0 ? 'no change known' : parts.join(', ')}`;
}
