// Time in a generated graph, written a second time for tests only: from when a fact is known, on which days it counts, how sure it is.
import { START_UNKNOWN, type Day } from '#schema/period.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import type { Certainty } from '#schema/vocabulary/time.ts';
import type { GeneratedAsk, GeneratedFact, GeneratedGraph } from './generated-graph.ts';

export interface InMemory {
  /** Issue dates of the papers that speak of the fact, oldest first, each once. */
  readonly seenOn: (fact: GeneratedFact) => readonly Day[];
  /** The first day on which anything is known of it: its first paper's, or an earlier stated start, its own or that of a line it is an end of. */
  readonly heardFrom: (fact: GeneratedFact) => Day;
  /** In its period and heard of on the day, in a status that counts. */
  readonly isKnown: (fact: GeneratedFact, ask: GeneratedAsk) => boolean;
  readonly certainty: (fact: GeneratedFact, ask: GeneratedAsk) => Certainty;
}

const LIVE: readonly Status[] = ['IN_FORCE', 'SHADOW'];
const PENDING: readonly Status[] = ['AGREED', 'PROPOSED'];

/** Reads the graph without the database, the rules or the loader. */
export function readInMemory(graph: GeneratedGraph): InMemory {
  const issued = new Map(graph.papers.map((paper) => [paper.id, paper.issued]));
  const seenOn = (fact: GeneratedFact): readonly Day[] => [...new Set(fact.papers.map((paper) => issued.get(paper) ?? ''))].toSorted();
  const ownFirst = (fact: GeneratedFact): Day => {
    const [paper = ''] = seenOn(fact);
    return fact.validFrom !== START_UNKNOWN && fact.validFrom < paper ? fact.validFrom : paper;
  };
  const heardFrom = (fact: GeneratedFact): Day => {
    const early = graph.lines.filter((line) => (line.from === fact.id || line.to === fact.id) && ownFirst(line) === line.validFrom && line.validFrom < (seenOn(line)[0] ?? ''));
    return [ownFirst(fact), ...early.map((line) => line.validFrom)].toSorted()[0] ?? '';
  };
  const isRecorded = (fact: GeneratedFact, { asOf }: GeneratedAsk): boolean => fact.validFrom <= asOf && asOf < fact.validTo && heardFrom(fact) <= asOf;
  return {
    seenOn,
    heardFrom,
    isKnown: (fact, ask) => isRecorded(fact, ask) && (LIVE.includes(fact.status) || (ask.proposals && PENDING.includes(fact.status))),
    certainty: (fact, { asOf }) => {
      if (fact.isDateStated) return 'STATED';
      const newest = seenOn(fact).at(-1) ?? '';
      return asOf <= `${String(Number(newest.slice(0, 4)) + 2)}${newest.slice(4)}` ? 'ATTESTED' : 'EXTRAPOLATED';
    },
  };
}
