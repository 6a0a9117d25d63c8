// What a party answers for, sub-groups included: the headline, each way by which something reaches it, counts, and all of it as text.
import type { Statement, Thing } from '#schema/answer.ts';
import { sayDay, type Day } from '#schema/period.ts';
import type { AssignmentBasis, Rasci } from '#schema/vocabulary/accountability.ts';
import type { BodyKind } from '#schema/vocabulary/body-kinds.ts';
import type { OrganisationKind } from '#schema/vocabulary/organisation-kinds.ts';
import type { EscalationType } from '#schema/vocabulary/relationship-types.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import type { ThingKind } from '#schema/vocabulary/thing-kinds.ts';
import { citedIn, VOICE_WORDS } from '#schema/wording/answer-card.ts';
import { sayStanding } from '#schema/wording/line.ts';
import { sayBoardsShortly } from '#schema/wording/ownership-reasons.ts';
import { sayThings } from '#schema/wording/gap-lists.ts';
import { sayCount, sayList } from '#schema/wording/papers.ts';
import { partyName, sentence, verbOf } from '#schema/wording/party-name.ts';
import type { RemitReach } from '#schema/vocabulary/routes.ts';

interface SpokenWay {
  readonly letter: 'ACCOUNTABLE' | 'RESPONSIBLE';
  readonly basis: AssignmentBasis;
  readonly status: Status;
  readonly holder: Thing;
  readonly party: Thing;
  readonly held: Thing | null;
  readonly title: string;
  /** Deliverables within what is held, itself included. */
  readonly deliverables: number;
  readonly steps: readonly { readonly type: EscalationType; readonly below: Thing; readonly status: Status }[];
}

/** "Through the Living Well Partnership Board, which is part of it: the area called Living Well, with 48 deliverables (responsible for delivery; our reading)." */
export function sayWay({ letter, basis, status, steps, held, title, deliverables, party, holder }: SpokenWay): string {
  const role = letter === 'ACCOUNTABLE' ? 'owner, accountable' : ROLES[holder.kind === 'POST' ? 'POST' : 'OTHER'];
  const ground = `(${role}${basis === 'IMPLIED' ? '; our reading' : ''})${sayStanding(status)}`;
  const what = `${sayHeld(held, title)}${held?.kind === 'DELIVERABLE' || deliverables === 0 ? '' : `, with ${sayCount(deliverables, 'deliverable')}`} ${ground}`;
  const [first] = steps;
  if (first === undefined) return sentence(`${partyName(party)}: ${what}`);
  const ties = steps.map((step, at) => {
    const next = steps[at + 1];
    return `, which ${TIES[step.type]} ${next === undefined ? 'it' : partyName(next.below)}${sayStanding(step.status)}`;
  });
  return sentence(`through ${partyName(first.below)}${ties.join('')}: ${what}`);
}

const ROLES = { POST: 'lead officer', OTHER: 'responsible for delivery' } as const;

const TIES = {
  ESCALATES_TO: 'escalates to',
  ACCOUNTABLE_TO: 'is accountable to',
  REPORTS_TO: 'reports to',
  OVERSEES: 'is overseen by',
  PART_OF: 'is part of',
} as const satisfies Record<EscalationType, string>;

function sayHeld(held: Thing | null, title: string): string {
  return held?.kind === 'PRIORITY_AREA' ? `the area called ${held.name}` : `“${title}”`;
}

interface SpokenRemit {
  readonly party: Thing;
  /** Things owned by more than our reading: by itself, and by groups below it. */
  readonly owned: { readonly direct: number; readonly rolledUp: number };
  /** What is only proposed or agreed: it counts nowhere else. */
  readonly planned: readonly PlannedCount[];
  /** Deliverables it is responsible for itself, and whether each tie is only our reading. */
  readonly direct: number;
  readonly isDirectReading: boolean;
  /** Deliverables that reach it through others, through whom, and whether each tie is only our reading. */
  readonly rolledUp: number;
  readonly through: readonly Thing[];
  /** What those are. */
  readonly kinds: readonly (BodyKind | OrganisationKind | null)[];
  readonly isReading: boolean;
  readonly outOfReach: readonly Thing[];
}

interface PlannedCount {
  readonly status: 'PROPOSED' | 'AGREED';
  readonly letter: 'ACCOUNTABLE' | 'RESPONSIBLE';
  readonly count: number;
  /** True where all of it is the party's own. */
  readonly isDirect: boolean;
}

/** "No paper names the County Durham Care Partnership as owner of anything. 99 deliverables reach it through three bodies …" */
export function sayRemit({ party, owned, planned, direct, isDirectReading, rolledUp, through, kinds, isReading, outOfReach }: SpokenRemit): string {
  const reading = isReading ? ', tied to them by our reading' : '';
  return [
    sayOwned(party, owned, planned.some(({ letter }) => letter === 'ACCOUNTABLE')),
    ...planned.map(sayPlanned),
    direct === 0 ? '' : `It is responsible for delivery of ${sayCount(direct, 'deliverable')} itself${isDirectReading ? ', by our reading' : ''}.`,
    rolledUp === 0 ? '' : `${sayCount(rolledUp, 'deliverable')} ${rolledUp === 1 ? 'reaches' : 'reach'} it through ${sayBoardsShortly({ kinds })} responsible for delivery${reading}: ${sayList(through.map(partyName))}.`,
    outOfReach.length === 0 ? '' : `Out of its reach: ${sayList(outOfReach.map(({ name }) => name))}, which no body below it is tied to.`,
  ].filter((part) => part !== '').join(' ');
}

function sayPlanned({ status, letter, count, isDirect }: PlannedCount): string {
  const what = letter === 'ACCOUNTABLE' ? `owner of ${sayCount(count, 'thing')}` : `responsible for delivery of ${sayCount(count, 'deliverable')}`;
  const [how, rest] = PLANNED[status];
  return sentence(`${isDirect ? 'it' : 'it, or a group below it,'} is ${how} as ${what}${rest}`);
}

const PLANNED = { PROPOSED: ['only proposed', ''], AGREED: ['agreed', ', not yet in force'] } as const;

function sayOwned(party: Thing, { direct, rolledUp }: SpokenRemit['owned'], isPlanned: boolean): string {
  const name = partyName(party);
  if (direct + rolledUp === 0) return `No paper ${isPlanned ? 'makes' : 'names'} ${name}, or a group below it, ${isPlanned ? 'owner of anything yet' : 'as owner of anything'}.`;
  const parts = [
    direct === 0 ? `${verbOf(party, 'is')} named as owner of nothing itself` : `${verbOf(party, 'owns')} ${sayCount(direct, 'thing')} itself`,
    rolledUp === 0 ? '' : `${verbOf(party, 'answers')} for ${sayCount(rolledUp, 'thing')} owned by groups below it`,
  ].filter((part) => part !== '');
  return sentence(`${name} ${sayList(parts)}`);
}

/** "99 deliverables"; what has no page is called a duty. */
export function sayKindCount(kind: ThingKind | null, count: number): string {
  return kind === null ? sayCount(count, 'duty', 'duties') : sayThings(kind, count);
}

interface Reach {
  readonly reach: RemitReach;
  readonly letter: Rasci;
  readonly isReading: boolean;
  /** "99 deliverables". */
  readonly say: string;
}

/** "Through groups below it, responsible for delivery (our reading): 99 deliverables". */
export function sayReach({ reach, letter, isReading, say }: Reach): string {
  return `${REACHES[reach]}, ${letter === 'ACCOUNTABLE' ? 'as owner' : 'responsible for delivery'}${isReading ? ' (our reading)' : ''}: ${say}`;
}

interface RemitText {
  readonly asOf: Day;
  readonly party: Thing;
  readonly say: string;
  readonly ways: readonly Statement[];
  readonly counts: readonly Reach[];
}

/** Plain lines: the party, the day, the sentence, each way with its papers in brackets, and the counts. */
export function remitAsText({ asOf, party, say, ways, counts }: RemitText): string {
  const blocks = [
    [`What ${partyName(party)} answers for, groups below it included`, `As at ${sayDay(asOf)}`],
    [say],
    ways.map((way) => `- ${VOICE_WORDS[way.voice]}: ${way.say}${citedIn(way.evidence)}`),
    counts.map(sayReach),
  ];
  return blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n');
}

const REACHES = { DIRECT: 'Itself', ROLLED_UP: 'Through groups below it' } as const;
