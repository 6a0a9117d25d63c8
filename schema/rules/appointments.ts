// May somebody take a post, leave it, stay in it, or hand it over on a day? Everything that stands against it, all at once.
import type { Appoint, EndAppointment, ExtendAppointment, HandOver } from '#schema/inputs/appointments.ts';
import { OPEN_END, sayDay } from '#schema/period.ts';
import { problem, type Problem } from '#schema/problem.ts';
import { crowding, type Held as HeldPost } from '#schema/rules/data-faults/holders.ts';
import { endingProblems } from '#schema/rules/ending.ts';
import { endable, endOf, nameIn, periodOf, type Held, type HeldThing } from '#schema/rules/held.ts';
import { endProblems, periodProblems, turnProblems, type Period } from '#schema/rules/within.ts';

/** A post with everybody who holds it, or is to. */
export interface StandingPost extends HeldPost {
  readonly post: string;
}

interface OneOf<R> {
  readonly held: Held;
  /** The rows of the edit before this one. */
  readonly earlier: readonly R[];
}

export interface TermFacts<R> extends OneOf<R> {
  /** The posts of the rows. */
  readonly besides: readonly StandingPost[];
}

type Term = HeldPost['terms'][number];

/** Of the period, the post, the person, the post that brings it, and who holds it. */
export function appointProblems(row: Appoint, { held, besides, earlier }: TermFacts<Appoint>): readonly Problem[] {
  const others = earlier.filter(({ post }) => post === row.post).map(termOf);
  return [
    ...periodProblems(row),
    ...endProblems(row, { field: 'post', what: 'post', id: row.post, labels: ['Post'] }, held),
    ...personProblems(row, row.person, held),
    ...(row.byVirtueOf === null || row.byVirtueOf === undefined ? [] : endProblems(row, { field: 'byVirtueOf', what: 'post', id: row.byVirtueOf, labels: ['Post'] }, held)),
    ...crowdingProblems(besides, { post: row.post, others, term: termOf(row) }, held),
  ];
}

/** At most one: UNKNOWN_APPOINTMENT, ROW_REPEATED, or the first of `endingProblems`. `endsOn` is the first day without the appointment. */
export function endAppointmentProblems(row: EndAppointment, { held, earlier }: OneOf<EndAppointment>): readonly Problem[] {
  return ofTerm(row, { held, earlier }, (term, name) => endingProblems(row.endsOn, endable(term, name)));
}

/** UNKNOWN_APPOINTMENT or ROW_REPEATED; else of its end, of the post and the person until the new one, and of who holds the post then. */
export function extendAppointmentProblems(row: ExtendAppointment, { held, earlier, besides }: TermFacts<ExtendAppointment>): readonly Problem[] {
  return ofTerm(row, { held, earlier }, (term, name) => {
    const { validFrom: from, validTo } = periodOf(term);
    const until = row.until ?? null;
    if (validTo === OPEN_END) return [problem('NO_END_TO_MOVE', ['until'], { name })];
    if (until !== null && until <= validTo) return [problem('ENDS_NO_LATER', ['until'], { name, endsOn: sayDay(validTo) })];
    const [post, person] = [endOf(term, 'TO_POST', held), personOf(term)];
    return [
      ...(post === undefined ? [] : endProblems({ from: validTo, until }, { field: 'until', what: 'post', id: post.id, labels: ['Post'] }, held)),
      ...crowdingProblems(besides, { post: post?.id ?? '', instead: [term.id], term: { id: term.id, person, isShared: term.kind === 'JOB_SHARE', from, until: until ?? OPEN_END } }, held),
    ];
  });
}

/** UNKNOWN_APPOINTMENT or ROW_REPEATED; else of the day, of the successor, and of who else holds the post from then on. */
export function handOverProblems(row: HandOver, { held, earlier, besides }: TermFacts<HandOver>): readonly Problem[] {
  return ofTerm(row, { held, earlier }, (term, name) => {
    const post = endOf(term, 'TO_POST', held)?.id ?? '';
    const period = { from: row.on };
    return [
      ...turnProblems(row.on, term, { name, field: 'on' }),
      ...(post === '' ? [] : endProblems(period, { field: 'on', what: 'post', id: post, labels: ['Post'] }, held)),
      ...personProblems(period, row.person, held),
      ...(personOf(term) === row.person ? [problem('OWN_FOLLOWER', ['person'])] : []),
      ...crowdingProblems(besides, { post, instead: [term.id], term: termOf({ ...row, ...period }) }, held),
    ];
  });
}

function personProblems(period: Period, id: string, held: Held): readonly Problem[] {
  return endProblems(period, { field: 'person', what: 'person', id, labels: ['Person'] }, held);
}

interface Crowded {
  readonly post: string;
  /** Of rows before this one. */
  readonly others?: readonly Term[];
  /** Ids of those that this takes the place of. */
  readonly instead?: readonly string[];
  readonly term: Term;
}

// Named is the post, not its holder, whom whoever edits may not see.
function crowdingProblems(posts: readonly StandingPost[], { post: id, others = [], instead = [], term }: Crowded, held: Held): readonly Problem[] {
  const post = posts.find((known) => known.post === id);
  if (post === undefined || isEmpty(term)) return [];
  const { seats, terms } = post;
  const found = crowding({ seats, terms: [...terms.filter((one) => !instead.includes(one.id)), ...others, term] });
  if (found?.terms.includes(term.id) !== true) return [];
  return [problem('POST_TAKEN', ['post'], { post: held.get(id)?.name ?? id, on: sayDay(found.from), seats: seats === 1 ? 'one seat' : `${String(seats)} seats` })];
}

// Another problem tells of a period that runs backwards.
function isEmpty({ from, until }: Term): boolean {
  return from === null || until === null || until <= from;
}

function termOf({ person, kind, from, until }: Pick<Appoint, 'person' | 'kind'> & Period): Term {
  return { id: '', person, isShared: kind === 'JOB_SHARE', from, until: until ?? OPEN_END };
}

function personOf(term: HeldThing): string {
  return term.ends.find(({ type }) => type === 'HELD_BY')?.id ?? '';
}

interface OfTerm {
  readonly appointment: string;
}

function ofTerm(row: OfTerm, { held, earlier }: OneOf<OfTerm>, judge: (term: HeldThing, name: string) => readonly Problem[]): readonly Problem[] {
  const { appointment: id } = row;
  const term = held.get(id);
  if (term?.label !== 'Appointment') return [problem('UNKNOWN_APPOINTMENT', ['appointment'], { id })];
  const name = nameIn(held, term);
  return earlier.some(({ appointment }) => appointment === id) ? [problem('ROW_REPEATED', ['appointment'], { name })] : judge(term, name);
}
