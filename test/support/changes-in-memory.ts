// What differs between two days, worked out a second time from a generated graph, for tests only: two pictures, then what is on one of them.
import { OPEN_END, START_UNKNOWN, type Day } from '#schema/period.ts';
import type { GeneratedFact, GeneratedGraph, GeneratedLine, GeneratedParty } from './generated-graph.ts';
import { readInMemory } from './read-in-memory.ts';

export interface ChangesAsk {
  readonly from: Day;
  readonly to: Day;
  readonly proposals: boolean;
}

/** An event that an edit recorded without a paper. */
export interface RecordedEvent {
  readonly id: string;
  readonly kind: 'REPLACED' | 'NO_LONGER_EXISTS';
  readonly day: Day;
  readonly status: string;
  readonly touches: readonly string[];
}

interface Counted { readonly before: number; readonly ended: number; readonly notSeenSince: number; readonly started: number; readonly firstSeen: number; readonly after: number }

export interface ChangesInMemory {
  readonly counts: { readonly bodies: Counted; readonly lines: Counted };
  /** Each as its id and its kind; without like names. */
  readonly changes: readonly string[];
  readonly unchanged: readonly string[];
}

/** Before the open end, which is no day to be drawn. */
const LAST: Day = '9999-12-30';

export function changesInMemory(graph: GeneratedGraph, event: RecordedEvent | undefined, asked: ChangesAsk): ChangesInMemory {
  const { seenOn, heardFrom } = readInMemory(graph);
  const [from, to] = [asked.from, asked.to].map((day) => (day > LAST ? LAST : day));
  if (from === undefined || to === undefined) throw new TypeError('Two days are compared.');
  const wanted = ['IN_FORCE', 'SHADOW', ...(asked.proposals ? ['AGREED', 'PROPOSED'] : [])];
  const issued = graph.papers.map((paper) => paper.issued).toSorted();
  const partyOf = (id: string) => graph.parties.find((party) => party.id === id);
  const isBody = (party: GeneratedParty | undefined) => party?.label === 'Body';
  const isOver = (party: GeneratedParty, day: Day) => party.status !== 'REJECTED' && (party.status === 'ENDED' || party.validTo <= day);
  const isFresh = (fact: GeneratedFact, day: Day) => {
    const newest = issued.filter((one) => one <= day).at(-1);
    return newest !== undefined && (seenOn(fact).at(-1) ?? '') >= `${String(Number(newest.slice(0, 4)) - 2)}${newest.slice(4)}`;
  };
  const isOn = (fact: GeneratedFact, day: Day) => fact.validFrom <= day && day < fact.validTo && heardFrom(fact) <= day;
  const isDrawn = (fact: GeneratedFact, day: Day) => isOn(fact, day) && (seenOn(fact)[0] ?? OPEN_END) <= day && isFresh(fact, day) && wanted.includes(fact.status);
  const holds = (id: string, day: Day) => {
    const party = partyOf(id);
    if (party === undefined || isOver(party, day)) return false;
    if (isBody(party)) return isDrawn(party, day);
    return wanted.includes(day < party.validFrom && ['IN_FORCE', 'SHADOW'].includes(party.status) ? 'AGREED' : party.status);
  };
  const isLineDrawn = (line: GeneratedLine, day: Day) => line.type !== 'POST_IN' && isDrawn(line, day) && holds(line.from, day) && holds(line.to, day);
  const between = (day: Day) => from < day && day <= to && day !== START_UNKNOWN && day !== OPEN_END;
  const come = (fact: GeneratedFact) => (between(fact.validFrom) ? 'STARTED' : 'FIRST_SEEN');
  const gone = (fact: GeneratedFact) => (between(fact.validTo) ? 'ENDED' : 'NOT_SEEN_SINCE');
  const lineGone = (line: GeneratedLine) => ([line.from, line.to].some((id) => graph.parties.some((party) => party.id === id && isOver(party, to))) ? 'ENDED' : gone(line));
  const bodies = sorted(graph.parties.filter(isBody), isDrawn);
  const lines = sorted(graph.lines, isLineDrawn);

  function sorted<T extends GeneratedFact>(all: readonly T[], isShown: (one: T, day: Day) => boolean) {
    const at = (was: boolean, is: boolean) => all.filter((one) => isShown(one, from ?? '') === was && isShown(one, to ?? '') === is);
    return { gone: at(true, false), come: at(false, true), both: at(true, true) };
  }

  const moved = [...lines.gone, ...lines.come];
  const held = [
    ...graph.assignments.filter(({ letter }) => letter === 'ACCOUNTABLE' || letter === 'RESPONSIBLE').map((duty) => ({ fact: duty, body: duty.party })),
    ...graph.memberships.map((seat) => ({ fact: seat, body: seat.body })),
  ];
  const counts = (fact: GeneratedFact, day: Day) => isOn(fact, day) && wanted.includes(fact.status) && isFresh(fact, day);
  const hasChanged = ({ id }: GeneratedParty) => moved.some((line) => line.from === id || line.to === id)
    || held.some(({ fact, body }) => body === id && counts(fact, from) !== counts(fact, to));
  const touching = (line: GeneratedLine) => isBody(partyOf(line.from)) || isBody(partyOf(line.to));
  const isTold = (party: GeneratedParty) => heardFrom(party) <= asked.to && (seenOn(party)[0] ?? OPEN_END) <= asked.to;
  const told = [
    ...bodies.come.map((body) => [body.id, come(body)]), ...bodies.gone.map((body) => [body.id, gone(body)]),
    ...bodies.both.filter(hasChanged).map(({ id }) => [id, 'CHANGED']),
    ...lines.come.filter((line) => !touching(line)).map((line) => [`lines.${come(line)}.${line.from}`, come(line)]),
    ...lines.gone.filter((line) => !touching(line)).map((line) => [`lines.${lineGone(line)}.${line.from}`, lineGone(line)]),
    ...graph.parties.filter((party) => (party.label === 'Organisation' || party.label === 'Post') && wanted.includes(party.status) && isTold(party)).flatMap((party) => [
      ...(between(party.validFrom) ? [[`${party.id}.started`, 'STARTED']] : []), ...(between(party.validTo) ? [[`${party.id}.ended`, 'ENDED']] : []),
    ]),
  ];
  const isSeen = (party: GeneratedParty) => (seenOn(party)[0] ?? OPEN_END) <= asked.to;
  const recorded = event === undefined ? [] : recordedIn(graph, event, { isSeen, isTold, told, isBetween: between(event.day), wanted });
  return {
    counts: { bodies: counted(bodies, { gone, come }), lines: counted(lines, { gone: lineGone, come }) },
    changes: [...new Set([...told, ...recorded].map((one) => one.join(' ')))].toSorted(),
    unchanged: bodies.both.filter((body) => !hasChanged(body)).map(({ id }) => id).toSorted(),
  };
}

interface Reading {
  readonly isSeen: (party: GeneratedParty) => boolean;
  readonly isTold: (party: GeneratedParty) => boolean;
  readonly told: readonly (readonly string[])[];
  readonly isBetween: boolean;
  readonly wanted: readonly string[];
}

// Of the place whose papers speak of what it touches; that a body is no more is told once, where its end is.
function recordedIn({ parties }: GeneratedGraph, { id, kind, status, touches }: RecordedEvent, { isSeen, isTold, told, isBetween, wanted }: Reading): readonly (readonly string[])[] {
  const touched = parties.filter((party) => touches.includes(party.id)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  if (!isBetween || !wanted.includes(status) || !touched.some(isSeen)) return [];
  if (kind === 'REPLACED') return [[id, kind]];
  const about = touched.find((party) => isTold(party) && ['IN_FORCE', 'SHADOW', 'AGREED', 'PROPOSED'].includes(party.status));
  return told.some(([one, what]) => one === about?.id && what === 'ENDED') ? [] : [[id, 'ENDED']];
}

interface Sides<T> { readonly gone: readonly T[]; readonly come: readonly T[]; readonly both: readonly T[] }

function counted<T>({ gone, come, both }: Sides<T>, kinds: { readonly gone: (one: T) => string; readonly come: (one: T) => string }): Counted {
  const [ended, started] = [gone.filter((one) => kinds.gone(one) === 'ENDED').length, come.filter((one) => kinds.come(one) === 'STARTED').length];
  return { before: gone.length + both.length, ended, notSeenSince: gone.length - ended, started, firstSeen: come.length - started, after: come.length + both.length };
}
