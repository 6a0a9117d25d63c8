import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OPEN_END, START_UNKNOWN } from '#schema/period.ts';
import { ESCALATION_ORDER } from '#schema/vocabulary/relationship-types.ts';
import { aGraph, anAsk, GENERATED, type GeneratedFact, type GeneratedGraph } from './generated-graph.ts';
import { readInMemory } from './read-in-memory.ts';

const SAMPLE = fc.sample(aGraph, { numRuns: 400, seed: 11 });

function factsIn({ parties, items, appointments, memberships, assignments, lines, absences }: GeneratedGraph): readonly GeneratedFact[] {
  return [...parties, ...items, ...appointments, ...memberships, ...assignments, ...lines, ...absences];
}

/** Each party's higher parties over the lines that escalation follows. */
function aboveOf({ lines }: GeneratedGraph): ReadonlyMap<string, ReadonlySet<string>> {
  const above = new Map<string, Set<string>>();
  for (const { type, from, to } of lines) {
    if (!ESCALATION_ORDER.some((climbed) => climbed === type)) continue;
    const [low, high] = type === 'OVERSEES' ? [to, from] : [from, to];
    above.set(low, (above.get(low) ?? new Set()).add(high));
  }
  return above;
}

function hasLoop(graph: GeneratedGraph): boolean {
  const above = aboveOf(graph);
  const reaches = (from: string, to: string, seen: ReadonlySet<string>): boolean =>
    [...above.get(from) ?? []].some((next) => next === to || (!seen.has(next) && reaches(next, to, new Set([...seen, next]))));
  return [...above.keys()].some((id) => reaches(id, id, new Set()));
}

describe('generated graphs', () => {
  const occurs: Readonly<Record<string, (graph: GeneratedGraph) => boolean>> = {
    'a loop': hasLoop,
    'two parents': (graph) => [...aboveOf(graph).values()].some((higher) => higher.size > 1),
    'an ended body': ({ parties }) => parties.some(({ label, validTo, status }) => label === 'Body' && validTo !== OPEN_END && status === 'IN_FORCE'),
    'a body whose status is ENDED': ({ parties }) => parties.some(({ label, status }) => label === 'Body' && status === 'ENDED'),
    'a vacant post': ({ absences }) => absences.some(({ slot, reason }) => slot === 'holder' && reason === 'POST_VACANT'),
    'an owner that ends before what it owns': ({ assignments, parties, items }) => assignments.some(({ letter, item, party }) => letter === 'ACCOUNTABLE'
      && (parties.find(({ id }) => id === party)?.validTo ?? OPEN_END) < (items.find(({ id }) => id === item)?.validTo ?? '')),
    'a hand-over day': ({ assignments }) => assignments.some(({ item, validTo }) => assignments.some((next) => next.item === item && next.validFrom === validTo)),
    'an unknown start with a known end': (graph) => factsIn(graph).some(({ validFrom, validTo }) => validFrom === START_UNKNOWN && validTo !== OPEN_END),
    'a start before the first paper': (graph) => factsIn(graph).some((fact) => fact.validFrom !== START_UNKNOWN && readInMemory(graph).heardFrom(fact) === fact.validFrom),
    'several papers that speak of one fact': (graph) => factsIn(graph).some(({ papers }) => papers.length > 1),
    'a party that carries the name of another': ({ parties }) => new Set(parties.map(({ name }) => name)).size < parties.length,
    'a proposed line': ({ lines }) => lines.some(({ status }) => status === 'PROPOSED'),
    'no party': ({ parties }) => parties.length === 0,
    'no item': ({ items }) => items.length === 0,
  };
  it.each(Object.entries(occurs))('hold %s at times, not always', (_, holds) => {
    const count = SAMPLE.filter(holds).length;
    expect(count).toBeGreaterThanOrEqual(4);
    expect(count).toBeLessThan(SAMPLE.length);
  });
  it('hold the empty graph among what they shrink to', () => {
    const found = fc.check(fc.property(aGraph, () => false), { seed: 3 });
    expect(found.counterexample?.[0]).toMatchObject({ parties: [], items: [], lines: [], assignments: [] });
  });
  it.each(ESCALATION_ORDER)('hold lines of type %s', (type) => {
    expect(SAMPLE.some(({ lines }) => lines.some((line) => line.type === type))).toBe(true);
  });
  it('name things by ids of their own, each once, and point only at what is there', () => {
    for (const graph of SAMPLE) {
      const ids = factsIn(graph).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.every((id) => id.startsWith(GENERATED))).toBe(true);
      const pointed = [...graph.lines.flatMap(({ from, to }) => [from, to]), ...graph.assignments.flatMap(({ item, party }) => [item, party]), ...graph.absences.map(({ of }) => of)];
      expect(pointed.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });
  it('never run backwards, and rest on a paper', () => {
    for (const fact of SAMPLE.flatMap(factsIn)) {
      expect(fact.validFrom < fact.validTo).toBe(true);
      expect(fact.papers.length).toBeGreaterThan(0);
    }
  });
});

describe('the days asked', () => {
  it('are among them the first and the last of the calendar, and the day of a hand-over', () => {
    const days = new Set(fc.sample(anAsk, { numRuns: 400, seed: 5 }).map(({ asOf }) => asOf));
    expect([START_UNKNOWN, OPEN_END, '2023-06-01', '2023-05-31'].filter((day) => !days.has(day))).toEqual([]);
  });
});
