// What the checks of the record say: each rule, each finding and how to mend it.
import type { CitedDocument } from '#schema/answer.ts';
import { sayDay, START_UNKNOWN, type Day } from '#schema/period.ts';
import type { Step } from '#schema/rules/data-faults/loops.ts';
import type { DataRule } from '#schema/vocabulary/data-rules.ts';
import type { DateBasis } from '#schema/vocabulary/time.ts';
import { meaningOf, RELATIONSHIP_TYPE_NAMES } from '#schema/vocabulary/relationship-types.ts';
import { END_WORDS, LABEL_WORDS, PROPERTY_WORDS } from '#schema/wording/record-words.ts';
import { sayCount, sayList, withThe } from '#schema/wording/papers.ts';

export interface SayFix {
  readonly say: string;
  readonly fix: string;
}

interface Worded {
  readonly labels: readonly string[];
  readonly name?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly text?: string | null | undefined;
}

/** In the place of the id of a record that has none. */
export const WITHOUT_ID = '(without an id)';

export const RULE_WORDS = {
  PROPERTY_MISSING: { heading: 'What every record has', say: 'A record has an id, a name, its days and whatever else its kind needs.' },
  VALUE_UNKNOWN: { heading: 'Closed lists', say: 'A standing, a reason, a kind and whatever else has a closed list is one of the values on it.' },
  PERIOD_EMPTY: { heading: 'Periods', say: 'What begins ends after its beginning: the end is the first day without it.' },
  CLAIM_MISSING: { heading: 'Evidence', say: 'What came from a paper rests on claims about it that stand in the record, and was seen on the days of their papers.' },
  END_MISSING: { heading: 'Lost ends', say: 'What stands between two others, such as a seat or a duty, has both.' },
  END_DOUBLED: { heading: 'Doubled ends', say: 'An appointment is to one post, a duty is for one thing, a claim cites one passage.' },
  END_ENDED: { heading: 'Ended ends', say: 'A line, a seat, a duty or an appointment ends when one of its ends does.' },
  END_NOT_YET: { heading: 'Ends not there yet', say: 'What is in force stands between what is in force, and begins no sooner than its ends do.' },
  LINE_NOT_ALLOWED: { heading: 'Lines of a known kind', say: 'A line is of a kind on the list, and runs between the ends which that kind allows.' },
  LOOP: { heading: 'Loops', say: 'Lines that lead upwards, or say who set up whom or what a plan contains, never lead round.' },
  POST_OVERLAP: { heading: 'Posts held twice', say: 'A post has no more holders on a day than seats, also on the day of a hand-over; one seat where no number is given.' },
  SAME_NAME: { heading: 'Same names', say: 'Two parties known by one name are one, or are explained.' },
  SAME_IDENTIFIER: { heading: 'Same identifiers', say: 'An official identifier belongs to one party only.' },
  STORED_TWICE: { heading: 'Stored twice', say: 'One item of a plan, one line between two parties, one duty and one empty slot is stored once.' },
  CONTRADICTED: { heading: 'Contradictions', say: 'No paper both names who answers for a thing and leaves it without an owner.' },
  ORPHAN: { heading: 'Orphans', say: 'A record belongs to something, so that some page leads to it.' },
  EXTRAPOLATED: { heading: 'Read on too long', say: 'What does not state both its first day and its end is read on for 24 months after the newest paper that speaks of it, and no longer.' },
} as const satisfies Record<DataRule, { readonly heading: string; readonly say: string }>;

export const EMPTY_PERIOD: SayFix = {
  say: 'Its first day is not before its end.', fix: 'Correct the first day or the end: the end is the first day without it.',
};
export const UNCITED: SayFix = {
  say: 'It came from a paper and names no claim.', fix: 'Name the claim it rests on, or take it away where no paper says it.',
};
export const STRANGE_LINE: SayFix = {
  say: 'No list knows lines of this kind, so no page shows it.', fix: 'Take it away, and store what it means as a line of a kind on the list.',
};
export const SELF_LINE: SayFix = {
  say: 'It runs from a party to itself.', fix: 'Name the other end that its claims speak of, or take the line away.',
};
export const UNSEEN: SayFix = {
  say: 'It was last seen on a day on which no paper of its claims, and no edit, speaks of it.', fix: 'Set that day to the newest of the days on which it was seen, or load it again.',
};
export const IDLE_CLAIM: SayFix = {
  say: 'Nothing rests on it, though it speaks of a stored thing or of nothing at all.', fix: 'Let what it speaks of name it as a claim, or take it away.',
};
export const TWIN_WORD: SayFix = {
  say: 'The same is said of it twice for the same days.', fix: 'Give one of the two the claims of both, and take the other away.',
};
export const OWNED_AND_NOT: SayFix = {
  say: 'One paper both names who answers for it and leaves it without an owner.', fix: 'Read the paper: end the empty slot if it names the owner, or else take the duty away.',
};
export const ORPHANED: SayFix = {
  say: 'Nothing holds it, so no page leads to it.', fix: 'Say what it belongs to, or take it away.',
};

/** `properties`: by their names in the graph; said in the order given. */
export function sayLacking(properties: readonly string[]): SayFix {
  const words = sayList(properties.map((name) => PROPERTY_WORDS[name] ?? name));
  return { say: `It lacks ${words}.`, fix: `Give it ${words}, and load it again.` };
}

/** `claim`: the id, as no record bears it. */
export function sayUnknownClaim(claim: string): SayFix {
  return { say: `It rests on the claim ${claim}, which the record does not hold.`, fix: 'Load that claim, or name the one that it rests on.' };
}

/** `properties`: by their names in the graph, each with a value that its closed list (MODEL §4) does not hold. */
export function sayUnlisted(properties: readonly string[]): SayFix {
  const words = sayList(properties.map((name) => PROPERTY_WORDS[name] ?? name));
  return { say: `No closed list holds what it gives as ${words}.`, fix: `Give it ${words} of the list, and load it again.` };
}

/** `claim`: the id of one whose paper is of none of the days on which the record was seen. */
export function sayForeignClaim(claim: string): SayFix {
  return {
    say: `It rests on the claim ${claim}, which cites a paper of a day on which it was not seen.`,
    fix: 'Let the claim cite the passage that it was taken from, or load both again so that the days follow.',
  };
}

/** `claim`: the id of one that is not about the record, or about neither end of the line. */
export function sayStrayClaim(claim: string): SayFix {
  return {
    say: `It rests on the claim ${claim}, which is about something else, so that no picture of its paper shows it.`,
    fix: 'Tie the claim to what it is about, or rest this on a claim that is.',
  };
}

/** `end`: the type of the link; one without words of ours is said as it is stored. */
export function sayEndDoubled(end: string): SayFix {
  const words = END_WORDS[end] ?? end;
  return { say: `It says more than once ${words}.`, fix: 'Keep the one that its source names, and take the others away.' };
}

/** `on`: the first day of the end, where one is known. */
export function sayAwaited(end: Worded, on: Day | undefined): SayFix {
  const name = sayRecordName(end, null);
  const why = on === undefined || on === START_UNKNOWN ? 'is only proposed or agreed' : `begins on ${sayDay(on)} only, or is not in force`;
  return { say: `It is in force before ${name}, which ${why}.`, fix: `Begin it with ${name}, or correct the first day or the standing of either.` };
}

/** Of a plan's parts that contain each other, be it through others. */
export function sayContained(whole: Worded, part: Worded): SayFix {
  return { say: `${sayRecordName(whole, null)} contains ${sayRecordName(part, null)}, which contains it.`, fix: 'Take away the one of the two that no paper prints.' };
}

/** `ends`: of which one would do. */
export function sayEndMissing(ends: readonly string[]): SayFix {
  const words = ends.map((end) => END_WORDS[end] ?? end).join(' or ');
  return { say: `It does not say ${words}.`, fix: `Say ${words}, or take it away.` };
}

/** `on`: the first day without the end; undefined, or the open end: that it ended is known, and no day. */
export function sayOutlived(end: Worded, on: Day | undefined): SayFix {
  const name = sayRecordName(end, null);
  const day = on === undefined || on.startsWith('9999') ? '' : ` on ${sayDay(on)}`;
  return { say: `It goes on after ${name} ended${day}.`, fix: `End it${day === '' ? ' too' : `${day} at the latest`}, or correct the end of ${name}.` };
}

/** Of a line between two kinds of ends that the registry does not allow its type; of one to itself, `SELF_LINE`. */
export function sayForbiddenEnds(type: string, from: Worded, to: Worded): SayFix {
  const [a, b] = [from, to].map(wordOf).map((word) => `${/^[aeiou]/u.test(word) ? 'an' : 'a'} ${word}`);
  return { say: `“${verbOf(type)}” does not run from ${a ?? ''} to ${b ?? ''}.`, fix: 'Name the right ends, or store what it means as a line of another kind.' };
}

/** "A reports to B, which is part of A." */
export function sayLoop(steps: readonly Step<Worded>[]): SayFix {
  const said = steps.map(({ line, above }) => `${meaningOf(line.type).says[meaningOf(line.type).isClimbedReversed === true ? 1 : 0]} ${sayRecordName(above, null)}`);
  const [first] = steps;
  return { say: `${first === undefined ? '' : sayRecordName(first.below, null)} ${said.join(', which ')}.`, fix: 'End, or turn round, the line among them that no paper states.' };
}

/** `holders`: people, of whom all who share the job take one seat; `from`: the first day with too many. */
export function sayHeldTwice({ seats, holders, from }: { readonly seats: number; readonly holders: number; readonly from: Day }): SayFix {
  return {
    say: `It has ${seats === 1 ? 'one seat' : sayCount(seats, 'seat')}, and ${holders === 2 ? 'two' : String(holders)} people hold it from ${sayDay(from)} on.`,
    fix: 'End the earlier appointment on the day the later one begins, or give the post its true number of seats.',
  };
}

/** `as`: the shorter name, as one of them bears it. The mending leaves it open whether they are one (MODEL §5.7). */
export function saySharedName(names: readonly string[], as: string): SayFix {
  return {
    say: `${sayList(names.map(capital))} can both be meant by “${as}”.`,
    fix: 'If they are one, move to the first what hangs on the second and take that away; if they are two, explain the pair in the list of explained findings.',
  };
}

/** `as`: the identifier as one of them bears it. Which of them it is not of, the finding cannot say. */
export function saySharedIdentifier(names: readonly string[], as: string): SayFix {
  return { say: `${sayList(names.map(capital))} both bear the identifier ${as}.`, fix: 'Look the identifier up, and take it from the one it is not of.' };
}

/** `count`: all of them, with the one to be kept. */
export function sayTwins(count: number): SayFix {
  return { say: `It stands ${String(count)} times in the same place.`, fix: 'Keep the one that its claims speak of, and take the others away.' };
}

export const TWIN_LINE: SayFix = {
  say: 'It is stored twice for the same days.', fix: 'Give one of the two the claims of both, and take the other away.',
};

/** "Nothing is wrong with the record; 10 findings are explained." */
export function sayDataFaults({ faults, explained, isCut }: { readonly faults: number; readonly explained: number; readonly isCut: boolean }): string {
  const right = explained === 0 ? '' : `; ${sayCount(explained, 'finding is', 'findings are')} explained`;
  if (faults === 0) return `Nothing is wrong with the record${right}.`;
  const cut = isCut ? ' There may be more: mend these, then look again.' : '';
  return `${String(faults)} ${faults === 1 ? 'thing is' : 'things are'} wrong with the record${right}.${cut}`;
}

/** How much rests on a paper that is more than 24 months old. */
export function sayAgeing({ shortTitle, issuedSay }: CitedDocument, facts: number): string {
  return `For ${sayFacts(facts)} nothing newer speaks than ${withThe(shortTitle)} (${issuedSay}), which is more than 24 months old on this day.`;
}

/** The same where a paper is asked for on which nothing is read on. */
export function sayNotAgeing({ shortTitle, issuedSay }: CitedDocument): string {
  return `Nothing is read on for more than 24 months after ${withThe(shortTitle)} (${issuedSay}) on this day.`;
}

interface ReadOn {
  /** Null: only an edit, on the day `seen`, tells of it. */
  readonly paper: CitedDocument | null;
  readonly seen: Day;
  /** Of its end: where that is stated, it is the beginning that is not. */
  readonly untilBasis: DateBasis;
}

/** Of what no paper speaks of within 24 months. With a stated end, it is the beginning that no paper gives. */
export function sayExtrapolated({ paper, seen, untilBasis }: ReadOn): SayFix {
  const newest = paper === null ? `an edit of ${sayDay(seen)}` : `${withThe(paper.shortTitle)} (${paper.issuedSay})`;
  const lacks = untilBasis === 'STATED' ? 'began' : 'ends';
  return {
    say: `It states no day on which it ${lacks}, and nothing newer speaks of it than ${newest}.`,
    fix: 'Look for a newer paper or ask who knows: load what renews it, or end it on the day on which it ended.',
  };
}

function sayFacts(count: number): string {
  return sayCount(count, 'record or line', 'records and lines');
}

/** Its own name, or what it is and what it hangs on, such as "seat on the Care Partnership". */
export function sayRecordName(record: Worded, near: Worded | null): string {
  const own = record.name ?? record.title ?? record.text;
  if (typeof own === 'string' && own !== '') return own;
  return near === null ? `${wordOf(record)} without a name` : `${wordOf(record)}: ${sayRecordName(near, null)}`;
}

/** "Starting Well Partnership Board is part of the Care Partnership". */
export function sayLineName(type: string, from: Worded, to: Worded): string {
  return `${sayRecordName(from, null)} ${verbOf(type)} ${sayRecordName(to, null)}`;
}

// A kind of line that no list knows has no words but its own.
function verbOf(type: string): string {
  const known = RELATIONSHIP_TYPE_NAMES.find((name) => name === type);
  return known === undefined ? type.toLowerCase().replaceAll('_', ' ') : meaningOf(known).says[0];
}

function wordOf({ labels }: Worded): string {
  return labels.map((label) => LABEL_WORDS[label]).find((word) => word !== undefined) ?? 'record';
}

function capital(name: string): string {
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}
