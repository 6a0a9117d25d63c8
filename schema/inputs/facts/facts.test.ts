import { expect, it } from 'vitest';
import { factsWith } from '../../../test/support/facts.ts';
import { deliverables } from './plans.ts';
import { claims } from './evidence.ts';
import { withNumberPhrases, withOtherWordings } from './facts.ts';
import { bodies } from './parties.ts';

const aBody = { id: 'b-x', name: 'X', kind: 'OTHER', claims: 'c.x' };
const problemOf = (row: object): string => {
  const read = bodies.read([row]);
  return read.ok ? 'none' : read.problems.map(({ path, code }) => [...path, code].join(' ')).join(', ');
};

it.each([
  [{ ...aBody, colour: 'red' }, 'bodies 0 UNKNOWN_FIELD'],
  [{ ...aBody, kind: 'BOARD' }, 'bodies 0 kind INVALID'],
  [{ ...aBody, status: 'LIVE' }, 'bodies 0 status INVALID'],
  [{ ...aBody, validFrom: '2023-02-31' }, 'bodies 0 validFrom INVALID'],
  [{ ...aBody, id: 'Body X' }, 'bodies 0 id INVALID'],
  [{ ...aBody, name: 'x'.repeat(301) }, 'bodies 0 name INVALID'],
  [{ ...aBody, name: 'X\nY' }, 'bodies 0 name INVALID'],
  [{ id: 'b-x', kind: 'OTHER' }, 'bodies 0 name INVALID'],
  [aBody, 'none'],
])('judges %j as %s', (row, expected) => {
  expect(problemOf(row)).toBe(expected);
});

it('names every row and column that is wrong, not only the first', () => {
  const read = bodies.read([{ ...aBody, kind: 'X', level: 'X' }, aBody, { ...aBody, id: '' }]);
  expect(read.ok ? [] : read.problems.map(({ path }) => path.join(' '))).toEqual(['bodies 0 kind', 'bodies 0 level', 'bodies 2 id']);
});

it('reads a gist of twelve words and refuses one of thirteen', () => {
  const claim = { id: 'c.x', passage: 'p.x', predicate: 'NAMED', modality: 'ASSERTED', basis: 'STATED' };
  const gist = (words: number): string => Array.from({ length: words }, () => 'word').join(' ');
  expect(claims.read([{ ...claim, gist: gist(12) }]).ok).toBe(true);
  expect(claims.read([{ ...claim, gist: gist(13) }]).ok).toBe(false);
});

it('refuses a mark on a deliverable that nobody knows', () => {
  const row = { id: 'd-x', theme: 'th-x', order: '1', itemNumber: '1', title: 'X', claims: 'c.x' };
  expect(deliverables.read([{ ...row, flags: 'sic|noun_only' }]).ok).toBe(true);
  expect(deliverables.read([{ ...row, flags: 'sic|odd' }]).ok).toBe(false);
});

it('lets a deliverable be found by its area and number', () => {
  const found = withNumberPhrases(factsWith().things).find(({ id }) => id === 'd-x');
  expect(found?.values.searchText).toMatch(/^open a centre living well item 1 opena /u);
});

it('lets a thing be found by the wording that a term of its own paper gives, and of no other', () => {
  const aTerm = { id: 'ab-x', text: 'PB', kind: 'ABBREVIATION', expansion: 'participatory budgeting', claims: 'c.x.p.009.0001' };
  const own = factsWith({ terms: [aTerm], bodies: [{ id: 'b-one', name: 'PB group', kind: 'OTHER', claims: 'c.x.p.009.0001' }], lines: [] });
  const textIn = (facts: typeof own) => withOtherWordings(facts).find(({ id }) => id === 'b-one')?.values.searchText;
  expect(textIn(own)).toBe('pb group pbgroup participatory budgeting participatorybudgeting');
  const [claim, passage] = [own.claims[0], own.passages[0]];
  if (claim === undefined || passage === undefined) throw new Error('The small load has neither claim nor passage.');
  const elsewhere = own.things.map((thing) => (thing.labels.includes('Term') ? { ...thing, claims: ['c.y'] } : thing));
  const other = { claims: [claim, { ...claim, id: 'c.y', passage: 'p.y' }], passages: [passage, { ...passage, id: 'p.y', document: 'doc-008' }] };
  expect(textIn({ ...own, ...other, things: elsewhere })).toBe('pb group pbgroup');
});

it('refuses names that do not say, one for one, which papers print them', () => {
  expect(problemOf({ ...aBody, aliases: 'Y', printedIn: 'doc-001|' })).toBe('none');
  expect(problemOf({ ...aBody, aliases: 'Y', printedIn: 'doc-001' })).toBe('bodies 0 printedIn INVALID');
});

it.each([
  [{}, null], [{ printedIn: 'none' }, ['']], [{ aliases: 'Y', printedIn: 'none|doc-001' }, ['', 'doc-001']],
] as const)('tells names that no paper prints from such as nobody recorded: %j', (cells, held) => {
  const read = bodies.read([{ ...aBody, ...cells }]);
  expect(read.ok ? read.value.map(({ values }) => values.printedIn) : read.problems).toEqual([held]);
});
