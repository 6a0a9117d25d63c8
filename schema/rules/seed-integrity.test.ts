import { describe, expect, it } from 'vitest';
import { A_PAPER, aBody, aLine, factsWith } from '../../test/support/facts.ts';
import { seedProblems } from './seed-integrity.ts';

const CLAIM = 'c.x.p.009.0001';
const codes = (...args: Parameters<typeof factsWith>): readonly string[] => seedProblems(factsWith(...args)).map(({ code }) => code);

it('finds nothing wrong with a sound load', () => {
  expect(seedProblems(factsWith())).toEqual([]);
});

it('tells every problem of a load at once, with its table and record', () => {
  const bodies = [aBody('b-one'), { ...aBody('b-two'), claims: '' }, aBody('b-one')];
  const lines = [aLine('rel-1', ['b-one', 'PART_OF', 'b-none'])];
  expect(seedProblems(factsWith({ bodies, lines }))).toEqual([
    expect.objectContaining({ code: 'DUPLICATE_ID', path: ['bodies', 'b-one'] }),
    expect.objectContaining({ code: 'DANGLING_END', path: ['lines', 'rel-1'] }),
    expect.objectContaining({ code: 'CLAIM_MISSING', path: ['bodies', 'b-two'] }),
  ]);
});

describe('identity', () => {
  it('refuses one id in two tables', () => {
    expect(codes({ terms: [{ id: 'd-x', text: 'D', kind: 'PRODUCT', claims: CLAIM }] })).toEqual(['DUPLICATE_ID']);
  });

  it('refuses a claim that is not there, and a claim about nothing', () => {
    const claim = { id: CLAIM, passage: 'p.009.0001', predicate: 'NAMED', gist: 'Names it', modality: 'ASSERTED', basis: 'STATED' };
    expect(codes({ bodies: [aBody('b-one'), { ...aBody('b-two'), claims: 'c.y' }] })).toEqual(['DANGLING_END']);
    expect(codes({ claims: [{ ...claim, about: 'b-none' }] })).toEqual(['DANGLING_END']);
  });
});

describe('evidence', () => {
  it.each([['11', '11'], ['10', '11'], ['3', '2']])('refuses lines %s to %s of a paper of ten', (lineFrom, lineTo) => {
    expect(codes({ passages: [{ id: 'p.009.0001', reference: 'x', lineFrom, lineTo, order: '1' }] })).toEqual(['LINE_OUTSIDE_DOCUMENT']);
  });

  it('accepts the last line', () => {
    expect(codes({ passages: [{ id: 'p.009.0001', reference: 'x', lineFrom: '10', lineTo: '10', order: '1' }] })).toEqual([]);
  });
});

describe('time', () => {
  it.each(['validFrom', 'validTo'])("refuses the paper's own date as %s", (column) => {
    expect(codes({ bodies: [{ ...aBody('b-one'), [column]: A_PAPER.issued }, aBody('b-two')] })).toEqual(['DATE_FROM_ISSUE_DATE']);
  });

  it('refuses a period that ends on the day it starts', () => {
    expect(codes({ bodies: [{ ...aBody('b-one'), validFrom: '2020-01-01', validTo: '2020-01-01' }, aBody('b-two')] }))
      .toEqual(['ENDS_BEFORE_IT_STARTS']);
  });

  it('refuses a line that a paper speaks of when none speaks of its end', () => {
    const older = { ...A_PAPER, id: 'doc-008', issued: '2014-02-13', covers: [], claims: ['c.y.p.008.0001'] };
    const passage = { id: 'p.009.0001', reference: 'x', lineFrom: '1', lineTo: '1', order: '1' };
    const claim = { id: CLAIM, passage: 'p.009.0001', predicate: 'NAMED', gist: 'x', modality: 'ASSERTED', basis: 'STATED' };
    expect(codes({
      document: [older, A_PAPER],
      passages: [passage, { ...passage, id: 'p.008.0001' }],
      claims: [claim, { ...claim, id: 'c.y.p.008.0001', passage: 'p.008.0001' }],
      lines: [{ ...aLine('rel-1', ['b-one', 'PART_OF', 'b-two']), claims: 'c.y.p.008.0001' }],
    })).toEqual(['ATTESTED_OUTSIDE_ENDS']);
  });
});

describe('lines', () => {
  it('refuses ends the registry does not allow', () => {
    const posts = [{ id: 'post-x', name: 'Chair', claims: CLAIM }];
    expect(codes({ posts, lines: [aLine('rel-1', ['post-x', 'PART_OF', 'b-two'])] })).toEqual(['ENDS_NOT_ALLOWED']);
  });

  it('refuses a working line stored with the higher id first, or twice', () => {
    expect(codes({ lines: [aLine('rel-1', ['b-two', 'WORKS_WITH', 'b-one'])] })).toEqual(['STORED_TWICE']);
    const both = [aLine('rel-1', ['b-one', 'WORKS_WITH', 'b-two']), aLine('rel-2', ['b-one', 'WORKS_WITH', 'b-two'])];
    expect(codes({ lines: both })).toEqual(['STORED_TWICE']);
  });

  it('refuses lines that lead up in a circle, oversight read against its arrow', () => {
    const circle = [aLine('rel-1', ['b-one', 'PART_OF', 'b-two']), aLine('rel-2', ['b-one', 'OVERSEES', 'b-two'])];
    expect(codes({ lines: circle })).toEqual(['LOOP']);
    const ladder = [aLine('rel-1', ['b-one', 'PART_OF', 'b-two']), aLine('rel-2', ['b-two', 'OVERSEES', 'b-one'])];
    expect(codes({ lines: ladder })).toEqual([]);
  });

  it('refuses bodies that set each other up, but not one set up by its own part', () => {
    const setUp = aLine('rel-1', ['b-one', 'ESTABLISHED_BY', 'b-two']);
    expect(codes({ lines: [setUp, aLine('rel-2', ['b-two', 'ESTABLISHED_BY', 'b-one'])] })).toEqual(['LOOP']);
    expect(codes({ lines: [setUp, aLine('rel-2', ['b-two', 'PART_OF', 'b-one'])] })).toEqual([]);
  });
});

describe('owners', () => {
  const duty = (letter: string, item: string) => ({ id: 'a.x', letter, basis: 'IMPLIED', for: item, to: 'b-one', claims: CLAIM });

  it('refuses an accountable owner of a deliverable that no sentence names, on any basis', () => {
    for (const basis of ['STATED', 'IMPLIED', 'PROPOSED', 'AGREED', 'CONFIRMED_BY_HOLDER'])
      expect(codes({ assignments: [{ ...duty('ACCOUNTABLE', 'd-x'), basis }] })).toEqual(['OWNER_INVENTED']);
  });

  it('accepts an owner whom a sentence names for that very item, unless a paper leaves the owner open', () => {
    const said = { id: CLAIM, passage: 'p.009.0001', about: 'a.x', predicate: 'ACCOUNTABLE_FOR', from: 'b-one', to: 'd-x', gist: 'Answers', modality: 'ASSERTED', basis: 'STATED' };
    const owned = { assignments: [{ ...duty('ACCOUNTABLE', 'd-x'), basis: 'STATED' }], claims: [said] };
    expect(codes(owned)).toEqual([]);
    for (const change of [{ basis: 'IMPLIED' }, { about: 'd-x' }, { from: 'b-two' }, { to: 'pa-x' }])
      expect(codes({ ...owned, claims: [{ ...said, ...change }] })).toEqual(['OWNER_INVENTED']);
    expect(codes({ ...owned, absences: [{ id: 'gap.x', of: 'd-x', slot: 'owner', reason: 'NOT_STATED_IN_SOURCE', claims: CLAIM }] })).toEqual(['OWNER_INVENTED']);
  });

  it('accepts who is responsible for a deliverable, and who answers for its plan', () => {
    expect(codes({ assignments: [duty('RESPONSIBLE', 'd-x')] })).toEqual([]);
    expect(codes({ assignments: [duty('ACCOUNTABLE', 'e.plan-x')] })).toEqual([]);
  });

  it('refuses a membership that rests on a list of stakeholders', () => {
    const claims = [{ id: CLAIM, passage: 'p.009.0001', predicate: 'STAKEHOLDER_OF', gist: 'x', modality: 'ASSERTED', basis: 'STATED' }];
    const memberships = [{ id: 'm.x', member: 'b-one', body: 'b-two', claims: CLAIM }];
    expect(codes({ claims, memberships })).toEqual(['STAKEHOLDER_IS_NO_MEMBER']);
  });
});
