// Structures for property tests. None of these bodies exists.
import fc from 'fast-check';
import { aBoard, aLine, anOrganisation, aStructure } from '../../client/src/graph/structures.fixture.ts';
import type { Structure } from '../../client/src/graph/structure-model.ts';

const TYPES = ['REPORTS_TO', 'REPORTS_TO', 'REPORTS_TO', 'PART_OF', 'OVERSEES', 'ACCOUNTABLE_TO', 'WORKS_WITH', 'WORKS_WITH', 'ADVISES', 'ESCALATES_TO'] as const;
const WORDS = ['Board', 'Living', 'Partnership', 'Commissioning', 'of', 'Neighbourhood', 'Ŷnys', 'Group'] as const;

/** Any governance graph: rings, several parents, hubs, parties without a line, proposals. */
export const structures = (most: number): fc.Arbitrary<Structure> => fc.integer({ min: 1, max: most }).chain((count) => {
  const id = (at: number): string => `b${String(at).padStart(3, '0')}`;
  const party = fc.record({
    words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 7 }), isOrganisation: fc.boolean(),
    status: fc.constantFrom('IN_FORCE' as const, 'PROPOSED' as const), sector: fc.constantFrom(null, 'NHS' as const),
  });
  const tie = fc.record({
    type: fc.constantFrom(...TYPES), from: fc.integer({ min: 0, max: count - 1 }), to: fc.integer({ min: 0, max: count - 1 }),
    status: fc.constantFrom('IN_FORCE' as const, 'PROPOSED' as const), basis: fc.constantFrom('STATED' as const, 'IMPLIED' as const),
  });
  return fc.record({ parties: fc.array(party, { minLength: count, maxLength: count }), ties: fc.array(tie, { maxLength: count * 2 }) }).map(({ parties, ties }) => aStructure(
    parties.map(({ words, isOrganisation, status, sector }, at) => (isOrganisation ? anOrganisation : aBoard)(id(at), words.join(' '), { status, sector })),
    ties.map(({ type, from, to, status, basis }, at) => aLine(type, id(from), id(to), { id: `l${String(at).padStart(3, '0')}`, status, basis })),
  ));
});

/** The rows in another order, the same for the same seed. */
export function shuffled({ bodies, lines, ...rest }: Structure, seed: number): Structure {
  return { ...rest, bodies: shuffle(bodies, seed), lines: shuffle(lines, seed) };
}

function shuffle<T>(list: readonly T[], seed: number): readonly T[] {
  const key = (at: number): number => Math.imul(at + 1, seed | 1) >>> 0;
  return list.map((one, at) => ({ one, at })).toSorted((a, b) => key(a.at) - key(b.at)).map(({ one }) => one);
}
