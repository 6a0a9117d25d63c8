// What the papers of a place leave open, in full sentences, from what was counted.
import { sayList } from '#schema/wording/papers.ts';
import { sayNumber, partyName } from '#schema/wording/party-name.ts';

export interface CountedSilence {
  readonly deliverables: number;
  /** Deliverables for which no paper names anybody, however far up; whom an edit names is no paper's word. */
  readonly unowned: number;
  /** Deliverables for which the papers name only an owner that has ended. */
  readonly left: number;
  /** Deliverables for which they name only an owner that is still to begin. */
  readonly coming: number;
  /** Partnership boards in force, and those of them no paper lists a member of. */
  readonly boards: readonly string[];
  readonly boardsWithoutMembers: readonly string[];
  /** Bodies that others report to or are part of, and of which no paper says to whom they report. */
  readonly tops: readonly string[];
}

const MOST_NAMES = 3;

/** Empty where the papers leave none of these open. */
export function saySilences(counted: CountedSilence): readonly string[] {
  return [saySilentOwners(counted), sayNamedOwners(counted, counted.left, 'has ended'), sayNamedOwners(counted, counted.coming, 'is still to begin'), saySilentMembers(counted), saySilentTops(counted)].flatMap((said) => said ?? []);
}

function saySilentOwners({ deliverables, unowned }: CountedSilence): string | undefined {
  if (unowned === 0) return undefined;
  if (unowned === deliverables) return `No paper names an owner for any of the ${String(deliverables)} deliverables.`;
  return `For ${String(unowned)} of the ${String(deliverables)} deliverables no paper names an owner.`;
}

function sayNamedOwners({ deliverables }: CountedSilence, count: number, does: string): string | undefined {
  if (count === 0) return undefined;
  return `For ${count === deliverables ? 'each' : String(count)} of the ${String(deliverables)} deliverables the owner that a paper names ${does}.`;
}

function saySilentMembers({ boards, boardsWithoutMembers }: CountedSilence): string | undefined {
  const [only] = boardsWithoutMembers;
  if (only === undefined) return undefined;
  if (boardsWithoutMembers.length === 1) return `No paper lists who sits on ${bodyName(only)}.`;
  const all = boardsWithoutMembers.length === boards.length;
  const which = all ? `the ${sayNumber(boards.length)} partnership boards` : `${sayNumber(boardsWithoutMembers.length)} of the ${sayNumber(boards.length)} partnership boards`;
  return `No paper lists who sits on ${which}.`;
}

function saySilentTops({ tops }: CountedSilence): string | undefined {
  if (tops.length === 0) return undefined;
  const named = tops.slice(0, MOST_NAMES).map(bodyName);
  const others = tops.length > MOST_NAMES ? [`${sayNumber(tops.length - MOST_NAMES)} more`] : [];
  return `No paper says to whom ${sayList([...named, ...others])} ${tops.length === 1 ? 'reports' : 'report'}.`;
}

function bodyName(name: string): string {
  return partyName({ name, kind: 'BODY' });
}
