// What is lost when a post goes, worked out a second time from a generated graph, for tests only: who bears what before, and who after.
import { OPEN_END, START_UNKNOWN, type Day } from '#schema/period.ts';
import type { GeneratedAsk, GeneratedFact, GeneratedGraph, GeneratedLine, GeneratedParty } from './generated-graph.ts';
import { readInMemory } from './read-in-memory.ts';

export interface ImpactInMemory {
  /** Why it cannot end so; nothing is lost then. */
  readonly refusal: string | undefined;
  /** Ids of the duties, seats and lines that fewer bear after it than before, each with its aspect. */
  readonly losses: readonly string[];
  /** Of these, those that nobody bears any more. */
  readonly last: number;
  /** Ids of what goes on running. */
  readonly leftOpen: readonly string[];
}

export function refusalOf(graph: GeneratedGraph, post: GeneratedParty, on: Day): string | undefined {
  // The two days that stand for “not known” are nobody's.
  if (on === START_UNKNOWN || on === OPEN_END) return 'INVALID';
  if (post.validTo !== OPEN_END) return post.validTo <= on ? 'ALREADY_ENDED' : 'ALREADY_TO_END';
  if (post.status !== 'IN_FORCE' && post.status !== 'SHADOW') return 'NOT_IN_FORCE';
  if (on <= post.validFrom) return 'ENDS_BEFORE_IT_STARTS';
  return on <= (readInMemory(graph).seenOn(post).at(-1) ?? '') ? 'ENDS_BEFORE_LAST_SEEN' : undefined;
}

export function impactInMemory(graph: GeneratedGraph, post: GeneratedParty, ask: GeneratedAsk): ImpactInMemory {
  const refusal = refusalOf(graph, post, ask.asOf);
  if (refusal !== undefined) return { refusal, losses: [], last: 0, leftOpen: [] };
  const { isKnown } = readInMemory(graph);
  const known = <T extends GeneratedFact>(facts: readonly T[]): readonly T[] => facts.filter((fact) => isKnown(fact, ask));
  const stands = (id: string) => graph.parties.some((party) => party.id === id && party.validFrom <= ask.asOf && ask.asOf < party.validTo);
  const isEnded = (id: string) => graph.parties.some((party) => party.id === id && party.status === 'ENDED');
  const [duties, seats] = [known(graph.assignments), known(graph.memberships)];
  const climbs = known(graph.lines).flatMap((line) => {
    if (line.type === 'OVERSEES') return [{ line, below: line.to, above: line.from }];
    return isClimbed(line) ? [{ line, below: line.from, above: line.to }] : [];
  });
  // Everything that rests on the post, with all who bear the same thing.
  const rests = [
    ...duties.filter(({ party, letter }) => party === post.id && (letter === 'ACCOUNTABLE' || letter === 'RESPONSIBLE')).map(({ id, letter, item }) => ({
      id, aspect: letter === 'ACCOUNTABLE' ? 'owner' : 'lead',
      bearers: duties.filter((also) => also.item === item && also.letter === letter && (letter === 'RESPONSIBLE' || also.basis !== 'IMPLIED') && !isEnded(also.party)).map(({ party }) => party),
    })),
    ...seats.filter(({ member }) => member === post.id).map(({ id, role, body, member }) => ({
      id, aspect: role === 'CHAIR' ? 'chair' : 'seat',
      bearers: role === 'CHAIR' ? seats.filter((also) => also.body === body && also.role === 'CHAIR').map((also) => also.member) : [member],
    })),
    ...climbs.filter(({ above }) => above === post.id).map(({ line, below }) => ({
      id: line.id, aspect: 'route', bearers: climbs.filter((also) => also.below === below).map(({ above }) => above),
    })),
  ].map((rest) => ({ ...rest, bearers: new Set(rest.bearers.filter(stands)) }));
  const lost = rests.filter(({ bearers }) => bearers.has(post.id));
  const isOpen = ({ validTo, status }: GeneratedFact) => validTo > ask.asOf && status !== 'ENDED' && status !== 'REJECTED';
  const running = [
    ...graph.lines.filter(({ from, to }) => from === post.id || to === post.id), ...graph.memberships.filter(({ member }) => member === post.id),
    ...graph.assignments.filter(({ party }) => party === post.id), ...graph.appointments.filter((term) => term.post === post.id),
  ];
  return {
    refusal, losses: lost.map(({ id, aspect }) => `${id} ${aspect}`).toSorted(), last: lost.filter(({ bearers }) => bearers.size === 1).length,
    leftOpen: running.filter(isOpen).map(({ id }) => id).toSorted(),
  };
}

function isClimbed({ type }: GeneratedLine): boolean {
  return type === 'ESCALATES_TO' || type === 'ACCOUNTABLE_TO' || type === 'REPORTS_TO' || type === 'PART_OF';
}
