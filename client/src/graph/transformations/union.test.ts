import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { styleOf } from '../edge-styles.ts';
import { hanging } from '../layout/hanging.ts';
import { PAGE, TELEPHONE } from '../layout/metrics.ts';
import type { Scene } from '../scene.ts';
import { sceneFaults } from '../scene-faults.ts';
import type { Structure, StructureBody, StructureLine } from '../structure-model.ts';
import { aBoard, aLine, anOrganisation, aStructure, PARTNERSHIP } from '../structures.fixture.ts';
import { unionOf } from './union.ts';

const EARLIER = '2024-04-01';

function earlierDay(structure: Structure, asOf = EARLIER): Structure {
  return { ...structure, at: { ...structure.at, asOf } };
}

const board = (id: string, traits: Partial<StructureBody> = {}): StructureBody => aBoard(id, `Board ${id}`, traits);

function drawn(before: readonly [readonly StructureBody[], readonly StructureLine[]], after: readonly [readonly StructureBody[], readonly StructureLine[]]): Scene {
  return hanging(unionOf(earlierDay(aStructure(...before)), aStructure(...after)));
}

const changesOf = ({ bodies }: Scene): Readonly<Record<string, string>> =>
  Object.fromEntries(bodies.flatMap(({ id, change }) => (change === null ? [] : [[id, change.kind]])));

const TYPES = ['REPORTS_TO', 'REPORTS_TO', 'PART_OF', 'OVERSEES', 'WORKS_WITH', 'ADVISES'] as const;

/** Two days of one place: parties and lines on the one, on the other or on both, some with a day that a source gives. */
const twoDays = (most: number): fc.Arbitrary<readonly [Structure, Structure]> => fc.integer({ min: 2, max: most }).chain((count) => {
  const id = (at: number): string => `b${String(at).padStart(2, '0')}`;
  const side = fc.constantFrom('before', 'after', 'both', 'both');
  const dated = fc.record({ since: fc.constantFrom(null, '2025-01-01'), until: fc.constantFrom(null, '2025-06-01') });
  const party = fc.record({ side, dated, statuses: fc.tuple(fc.constantFrom('IN_FORCE' as const, 'PROPOSED' as const), fc.constantFrom('IN_FORCE' as const, 'PROPOSED' as const)) });
  const end = fc.integer({ min: 0, max: count - 1 });
  const tie = fc.record({ side, dated, type: fc.constantFrom(...TYPES), from: end, to: end });
  return fc.record({ parties: fc.array(party, { minLength: count, maxLength: count }), ties: fc.array(tie, { maxLength: count * 2 }) }).map(({ parties, ties }) => {
    const of = (day: 'before' | 'after') => {
      const isThere = (one: { readonly side: string }): boolean => one.side === day || one.side === 'both';
      const bodies = parties.flatMap((one, at) => (isThere(one) ? [board(id(at), { ...one.dated, status: one.statuses[day === 'before' ? 0 : 1] })] : []));
      const known = new Set(bodies.map((body) => body.id));
      const lines = ties.flatMap((one, at) => (isThere(one) ? [aLine(one.type, id(one.from), id(one.to), { id: `l${String(at).padStart(2, '0')}`, ...one.dated })] : []));
      return aStructure(bodies, lines.filter(({ from, to }) => known.has(from) && known.has(to)));
    };
    return [earlierDay(of('before')), of('after')] as const;
  });
});

describe('two days in one structure', () => {
  it('draws any two days without a fault, the key with exactly the looks on the picture', () => {
    for (const [metrics, most, numRuns] of [[PAGE, 16, 100], [TELEPHONE, 7, 40]] as const) fc.assert(fc.property(twoDays(most), ([one, other]) => {
      expect(sceneFaults(hanging(unionOf(one, other), { metrics }))).toEqual([]);
    }), { numRuns });
  });

  it('draws the same picture whichever day is asked for first and in whatever order rows come', () => {
    fc.assert(fc.property(twoDays(14), ([one, other]) => {
      const turned = ({ bodies, lines, ...rest }: Structure): Structure => ({ ...rest, bodies: bodies.toReversed(), lines: lines.toReversed() });
      expect(hanging(unionOf(turned(other), turned(one)))).toEqual(hanging(unionOf(one, other)));
    }), { numRuns: 50 });
  });

  it('draws every party and every line of either day once, and marks those of one day only', () => {
    fc.assert(fc.property(twoDays(14), ([one, other]) => {
      const scene = hanging(unionOf(one, other));
      const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
      expect(idsOf(scene.bodies)).toEqual([...new Set([...idsOf(one.bodies), ...idsOf(other.bodies)])].toSorted());
      const joining = [...one.lines, ...other.lines].filter(({ from, to }) => from !== to);
      expect([...idsOf(scene.lines), ...idsOf(scene.undrawn)].toSorted()).toEqual([...new Set(idsOf(joining))].toSorted());
      const [before, after] = [one, other].map(({ lines }) => new Set(idsOf(lines)));
      for (const { id, change } of scene.lines) expect(change === null).toBe(before?.has(id) === true && after?.has(id) === true);
    }), { numRuns: 50 });
  });

  it('says of what no later paper names that it is not seen since, and ended only where a source gives the day', () => {
    const [whole, silent, over] = [board('whole'), board('silent'), board('over', { until: '2025-01-01' })];
    const scene = drawn([[whole, silent, over], [aLine('PART_OF', 'silent', 'whole'), aLine('PART_OF', 'over', 'whole')]], [[whole], []]);
    expect(changesOf(scene)).toEqual({ silent: 'NOT_SEEN_SINCE', over: 'ENDED' });
    // The line to a party that has ended goes with it.
    expect(scene.lines.map(({ change }) => change)).toEqual(['LEFT_OPEN', 'NOT_SEEN_SINCE']);
    expect(scene.lines[0]?.say).toMatch(/^− Left open: over part of whole/);
    expect(scene.lines[1]?.say).toMatch(/^− Not seen since: silent part of whole/);
    expect(scene.legend.entries.map(({ texts }) => texts[0]?.text)).toContain('Not seen since: hatched, thin line; it may still exist');
  });

  it('says of what no earlier paper names that it is first seen, and started only where a source gives the day', () => {
    const scene = drawn([[board('whole')], []], [[board('whole'), board('named'), board('begun', { since: '2025-01-01' }), board('older', { since: '2020-01-01' })], []]);
    expect(changesOf(scene)).toEqual({ named: 'FIRST_SEEN', begun: 'STARTED', older: 'FIRST_SEEN' });
  });

  it('never says of an organisation that papers stopped or began to name it: its box stands only beside a line', () => {
    const other = (id: string, dated: Partial<StructureBody> = {}): StructureBody => anOrganisation(id, `Trust ${id}`, dated);
    const scene = drawn([[board('whole'), other('untied'), other('closed', { until: '2025-01-01' })], []], [[board('whole'), other('tied'), other('opened', { since: '2025-01-01' })], []]);
    expect(changesOf(scene)).toEqual({ closed: 'ENDED', opened: 'STARTED' });
    expect(scene.says).toContain('4 organisations: 1 started, 1 ended');
  });

  it('does not say when something was last seen as the earlier day knew it: a paper since may name it', () => {
    const union = unionOf(earlierDay(aStructure([board('silent', { lastAttested: '2014-02-13', remark: 'Placed here by our reading. Last seen on 13 February 2014' })], [])), aStructure([], []));
    expect(union.bodies.map(({ remark, change }) => [remark, change])).toEqual([['Placed here by our reading', { kind: 'NOT_SEEN_SINCE', was: null }]]);
  });

  it('counts as not drawn only what is drawn on neither day', () => {
    const hidden = (structure: Structure, bodies: number, lines: number): Structure => ({ ...structure, notShown: { bodies, lines, say: `Not shown: ${String(bodies)} bodies.` } });
    const all = ['whole', 'silent', 'over'].map((id) => board(id, id === 'over' ? { until: '2025-01-01' } : {}));
    const earlier = earlierDay(hidden(aStructure(all, [aLine('PART_OF', 'silent', 'whole'), aLine('PART_OF', 'over', 'whole')]), 5, 1));
    const noteOf = (bodies: number, lines: number): string | undefined => unionOf(earlier, hidden(aStructure([board('whole')], []), bodies, lines)).compared?.notes[0];
    expect(noteOf(3, 3)).toBe('Drawn on neither day: 2 bodies and 1 line (long unseen or tied to what is not drawn).');
    expect(noteOf(2, 2)).toBe('Drawn on neither day: 1 body (long unseen).');
    expect(noteOf(1, 2)).toMatch(/^A paper names what it needs/);
  });

  it('keeps what must be known of the papers of either day, of the earlier one with its day', () => {
    const day = (notes: readonly string[]): Structure => ({ ...PARTNERSHIP, notes });
    expect(unionOf(earlierDay(day(['Its diagram is lost.', 'Of both.'])), day(['Of both.', 'It bears no date.'])).notes)
      .toEqual(['Of both.', 'It bears no date.', 'On 1 April 2024: Its diagram is lost.']);
  });

  it('draws what started and what is merely first seen as two trunks, each with its own word', () => {
    const [whole, parts] = [board('whole'), ['a', 'b'].map((id) => board(id))];
    const scene = drawn([[whole, ...parts], []], [[whole, ...parts], [aLine('REPORTS_TO', 'a', 'whole'), aLine('REPORTS_TO', 'b', 'whole', { since: '2025-01-01' })]]);
    expect(scene.bundles.map(({ label }) => label?.text).toSorted()).toEqual(['+ First seen: reports to', '+ Started: reports to']);
  });

  it('says of what does not differ that no change is known, never that nothing changed', () => {
    expect(drawn([[board('a'), board('b')], []], [[board('a'), board('b')], []]).says).toContain('2 bodies: no change known');
  });

  it('counts a day on which a source lets it begin or end as the later day does', () => {
    const [from, to] = [EARLIER, '2026-04-01'];
    const scene = drawn(
      [[board('last', { until: to }), board('out', { until: from })], []],
      [[board('first', { since: from }), board('in', { since: to })], []],
    );
    expect(changesOf(scene)).toEqual({ last: 'ENDED', out: 'NOT_SEEN_SINCE', first: 'FIRST_SEEN', in: 'STARTED' });
  });

  it('marks what was not yet in force and what stands elsewhere, with the earlier state in the box', () => {
    const heads = [board('a'), board('b')];
    const scene = drawn(
      [[...heads, board('plan', { status: 'AGREED' }), board('moving')], [aLine('REPORTS_TO', 'moving', 'a'), aLine('REPORTS_TO', 'plan', 'a')]],
      [[...heads, board('plan'), board('moving')], [aLine('REPORTS_TO', 'moving', 'b'), aLine('REPORTS_TO', 'plan', 'a')]],
    );
    expect(changesOf(scene)).toEqual({ plan: 'CHANGED', moving: 'MOVED' });
    const told = Object.fromEntries(scene.bodies.map(({ id, details, parent }) => [id, { details, parent }]));
    expect(told.plan?.details).toEqual(['△ Changed', 'Board', 'On 1 April 2024: agreed and not yet in force']);
    expect(told.moving).toEqual({ details: ['→ Placed elsewhere', 'Board', 'On 1 April 2024: reports to Board a'], parent: 'b' });
    expect(scene.lines.map(({ id, change }) => [id, change])).toContainEqual(['moving.reports_to.a', 'NOT_SEEN_SINCE']);
  });

  it('places by the later day: a line of the earlier one makes no ring and moves nobody', () => {
    const pair = [board('a'), board('b')];
    const scene = drawn([pair, [aLine('REPORTS_TO', 'a', 'b')]], [pair, [aLine('REPORTS_TO', 'b', 'a')]]);
    expect(scene.cuts).toEqual([]);
    expect(scene.bodies.map(({ id, parent }) => [id, parent])).toEqual([['a', null], ['b', 'a']]);
  });

  it('says where no paper covers the earlier day, and where none tells of the time between', () => {
    const none = { ...earlierDay(aStructure([], [])), newestPaper: null, lastPaper: null, sources: [] };
    expect(unionOf(none, PARTNERSHIP).compared?.say).toMatch(/No paper up to 1 April 2024 describes how Northmoor is organised\.$/);
    const old = { title: 'Old', shortTitle: 'Old paper', issued: '2022-02-01', issuedSay: '1 February 2022' };
    const quiet = { ...PARTNERSHIP, newestPaper: old, lastPaper: old };
    expect(unionOf(earlierDay(quiet), quiet).compared?.say).toBe('Our newest paper of Northmoor up to 1 April 2026 is of 1 February 2022, so we cannot tell what changed after it.');
    expect(unionOf(earlierDay(PARTNERSHIP), PARTNERSHIP).compared?.say).toBe('Between 1 April 2024 and 1 April 2026, nothing changed that the papers of Northmoor show.');
  });

  it('tells a changed line by its word and its width, not by colour alone, and names both days', () => {
    const all = ['a', 'b', 'c', 'd'].map((id) => board(id));
    const stays = aLine('REPORTS_TO', 'd', 'a');
    const scene = drawn([all.filter(({ id }) => id !== 'c'), [stays, aLine('REPORTS_TO', 'b', 'a')]], [all.filter(({ id }) => id !== 'b'), [stays, aLine('REPORTS_TO', 'c', 'a')]]);
    const widths = scene.bundles.map(({ look }) => styleOf(look).width);
    expect(widths[0]).toBeLessThan(widths[2] ?? 0);
    expect(widths[2]).toBeLessThan(widths[1] ?? 0);
    expect(scene.compareTo).toBe(EARLIER);
    expect(scene.asOf).toBe('2026-04-01');
    expect(scene.bundles.map(({ label }) => label?.text).toSorted()).toEqual(['+ First seen: reports to', 'reports to', '− Not seen since: reports to']);
    expect(scene.says.slice(0, 3)).toEqual(['1 April 2024 and 1 April 2026 compared, proposals shown', '4 bodies: 1 first seen, 1 not seen since', '3 lines: 1 first seen, 1 not seen since']);
  });
});
