import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RELATIONSHIP_TYPE_NAMES } from '../vocabulary/relationship-types.ts';
import { STATUSES } from '../vocabulary/statuses.ts';
import { countChanges, drawableDay, kindOfCome, kindOfGone, kindOfLineGone, twoPictures } from './two-pictures.ts';

const PAPERS = ['2014-02-13', '2018-05-25', '2021-09-01', '2023-03-15'] as const;
const EVENTS = ['2013-04-01', '2018-05-25', '2018-05-26', '2022-07-01', '2023-06-01'] as const;
const DAYS = ['0001-01-01', '2013-03-31', '2014-02-13', '2018-05-24', '2018-05-25', '2018-05-26', '2022-07-01', '2023-03-15', '2023-06-01', '2026-06-01', '9999-12-31'] as const;

const period = fc.record({
  validFrom: fc.constantFrom('0001-01-01', '0001-01-01', ...EVENTS), validTo: fc.constantFrom('9999-12-31', '9999-12-31', ...EVENTS),
}).filter(({ validFrom, validTo }) => validFrom < validTo);
const fact = fc.record({
  period, status: fc.constantFrom('IN_FORCE', 'IN_FORCE', 'IN_FORCE', ...STATUSES), papers: fc.uniqueArray(fc.nat({ max: 3 }), { minLength: 1 }), isBody: fc.boolean(),
});
const record = fc.record({
  describing: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  parties: fc.array(fact, { minLength: 1, maxLength: 7 }),
  lines: fc.array(fc.record({ fact, type: fc.constantFrom(...RELATIONSHIP_TYPE_NAMES), from: fc.nat(), to: fc.nat() }), { maxLength: 10 }),
});
type Made = typeof record extends fc.Arbitrary<infer R> ? R : never;
type MadeFact = Made['parties'][number];

function dated(id: string, { period: { validFrom, validTo }, status, papers }: MadeFact) {
  const attestedOn = papers.map((at) => PAPERS[at] ?? '').toSorted();
  const first = attestedOn[0] ?? '';
  const isStatedEarlier = validFrom !== '0001-01-01' && validFrom < first;
  return { id, status, validFrom, validTo, attestedOn, firstAttested: isStatedEarlier ? validFrom : first, seenIn: papers.map(String), claimIds: [] };
}

function world({ describing, parties, lines }: Made) {
  const made = parties.map((party, at) => ({ ...dated(`p${String(at)}`, party), labels: ['Party', party.isBody ? 'Body' : 'Organisation'] }));
  const end = (at: number) => made[at % made.length] ?? (() => { throw new Error('No party.'); })();
  return {
    papers: PAPERS.map((issued, at) => ({ id: String(at), issued, describesStructure: describing[at] ?? false })),
    parties: made,
    lines: lines.map(({ fact: own, type, from, to }, at) => ({ ...dated(`l${String(at)}`, own), type, ends: [end(from), end(to)] as const })),
  };
}
type World = ReturnType<typeof world>;
type Party = World['parties'][number];
type Line = World['lines'][number];

// The second implementation: day by day and fact by fact, in one go, with nothing of the rule's own.
const OPEN = (proposals: boolean): readonly string[] => (proposals ? ['IN_FORCE', 'SHADOW', 'AGREED', 'PROPOSED'] : ['IN_FORCE', 'SHADOW']);

function drawnOn({ papers, parties, lines }: World, day: string, proposals: boolean) {
  const issued = papers.filter((paper) => paper.issued <= day && paper.describesStructure).map((paper) => paper.issued);
  const newest = issued.at(-1);
  if (newest === undefined) return { bodies: [], lines: [] };
  const floor = `${String(Number(newest.slice(0, 4)) - 2)}${newest.slice(4)}`;
  const stands = (one: Party | Line) => one.validFrom <= day && day < one.validTo && one.firstAttested <= day && one.seenIn.some((id) => (PAPERS[Number(id)] ?? '') <= day)
    && (one.attestedOn.at(-1) ?? '') >= floor && OPEN(proposals).includes(one.status);
  const bodies = parties.filter((party) => party.labels.includes('Body') && stands(party)).map(({ id }) => id);
  const mayEnd = (end: Party) => {
    if (end.status === 'REJECTED' || end.validTo <= day) return false;
    if (end.labels.includes('Body')) return bodies.includes(end.id);
    const isAhead = day < end.validFrom && ['IN_FORCE', 'SHADOW'].includes(end.status);
    return isAhead ? proposals : OPEN(proposals).includes(end.status);
  };
  return { bodies, lines: lines.filter((line) => line.type !== 'POST_IN' && stands(line) && line.ends.every(mayEnd)).map(({ id }) => id) };
}

const only = (ids: readonly string[], others: readonly string[]) => ids.filter((id) => !others.includes(id)).toSorted();
const idsOf = (facts: readonly { readonly id: string }[]) => facts.map(({ id }) => id).toSorted();

const ask = fc.record({ one: fc.constantFrom(...DAYS), other: fc.constantFrom(...DAYS), proposals: fc.boolean() })
  .map(({ one, other, proposals }) => ({ from: drawableDay(one < other ? one : other), to: drawableDay(one < other ? other : one), proposals }));

describe('two pictures of any record', () => {
  it('differ by what a second reading of the record finds, body by body and line by line', () => {
    fc.assert(fc.property(record, ask, (made, days) => {
      const found = world(made);
      const [before, after] = [drawnOn(found, days.from, days.proposals), drawnOn(found, days.to, days.proposals)];
      const { bodies, lines } = twoPictures(found, days);
      expect([idsOf(bodies.gone), idsOf(bodies.come)]).toEqual([only(before.bodies, after.bodies), only(after.bodies, before.bodies)]);
      expect([idsOf(lines.gone), idsOf(lines.come)]).toEqual([only(before.lines, after.lines), only(after.lines, before.lines)]);
    }), { numRuns: 1_000 });
  });
  it('have counts that add up, and nothing ended that nobody ends', () => {
    fc.assert(fc.property(record, ask, (made, days) => {
      const found = world(made);
      const { bodies, lines } = twoPictures(found, days);
      const counts = [
        countChanges(bodies, { gone: (body) => kindOfGone(body, days), come: (body) => kindOfCome(body, days) }),
        countChanges(lines, { gone: (line) => kindOfLineGone(line, days), come: (line) => kindOfCome(line, days) }),
      ];
      for (const { before, ended, notSeenSince, started, firstSeen, after } of counts) expect(before - ended - notSeenSince + started + firstSeen).toBe(after);
      const [was, is] = [drawnOn(found, days.from, days.proposals), drawnOn(found, days.to, days.proposals)];
      expect(counts.map(({ before, after }) => [before, after])).toEqual([[was.bodies.length, is.bodies.length], [was.lines.length, is.lines.length]]);
      for (const body of bodies.gone) expect(kindOfGone(body, days) === 'ENDED').toBe(body.validTo <= days.to);
      for (const body of bodies.come) expect(kindOfCome(body, days) === 'STARTED').toBe(body.validFrom > days.from);
    }), { numRuns: 1_000 });
  });
  it('of one day are the same', () => {
    fc.assert(fc.property(record, ask, (made, { from, proposals }) => {
      const { bodies, lines } = twoPictures(world(made), { from, to: from, proposals });
      expect([bodies.gone, bodies.come, lines.gone, lines.come]).toEqual([[], [], [], []]);
    }), { numRuns: 200 });
  });
});
