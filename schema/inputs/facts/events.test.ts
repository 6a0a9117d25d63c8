import { expect, it } from 'vitest';
import { delegations } from './duties.ts';
import { changeEvents, decisions, meetings } from './events.ts';
import { signatures } from './lines.ts';
import { bodies } from './parties.ts';
import { programmes } from './plans.ts';

const claims = 'c.x';
const read = <F>(table: { read: (rows: readonly unknown[]) => { ok: boolean; value?: readonly F[] } }, row: object): F | undefined => table.read([row]).value?.[0];
const ends = (fact: { readonly links: readonly { readonly type: string; readonly to: string }[] } | undefined): readonly string[] =>
  (fact?.links ?? []).map(({ type, to }) => `${type} ${to}`);

it('keeps the day of a meeting apart from any start or end', () => {
  const fact = read(meetings, { id: 'mtg-x', title: 'X', body: 'b-x', heldOn: '2015-06-01', heldPrinted: 'June 2015', heldPrecision: 'MONTH', claims });
  expect(fact).toMatchObject({ labels: ['Meeting'], validFrom: '0001-01-01', validTo: '9999-12-31' });
  expect(fact?.values).toMatchObject({ heldOn: '2015-06-01', heldPrinted: 'June 2015', heldPrecision: 'MONTH' });
  expect(ends(fact)).toEqual(['HELD_BY b-x']);
});

it('reads a decision with its board, its meeting and each thing it concerns', () => {
  const fact = read(decisions, { id: 'dec-x', title: 'X', kind: 'SETS', body: 'b-x', meeting: 'mtg-x', concerns: 'l-1 l-2', effect: 'SET', claims });
  expect(ends(fact)).toEqual(['DECIDED_BY b-x', 'DECIDED_AT mtg-x', 'CONCERNS l-1', 'CONCERNS l-2']);
  expect(fact?.links[2]?.values).toEqual({ effect: 'SET' });
});

it('reads what a change ended and what came of it', () => {
  const row = { id: 'ev-x', title: 'X', kind: 'REPLACED', basis: 'IMPLIED', original: 'post-a', resulting: 'post-b', status: 'PROPOSED', claims };
  expect(ends(read(changeEvents, row))).toEqual(['ORIGINAL post-a', 'RESULTING post-b']);
  expect(read(changeEvents, row)?.values).toMatchObject({ kind: 'REPLACED', basis: 'IMPLIED', status: 'PROPOSED' });
  expect(changeEvents.read([{ ...row, kind: 'MOVED' }]).ok).toBe(false);
});

it('reads a delegation whose ends no source gives', () => {
  const row = { id: 'del-x', function: 'fn-x', under: 'plan-x', claims };
  expect(ends(read(delegations, row))).toEqual(['OF fn-x', 'UNDER plan-x']);
  expect(ends(read(delegations, { ...row, from: 'b-a', to: 'b-b' }))).toEqual(['OF fn-x', 'FROM b-a', 'TO b-b', 'UNDER plan-x']);
});

it('reads a signature as a line with its day and the post that signed', () => {
  const fact = read(signatures, { id: 'rel-1', from: 'org-x', to: 'e.plan-x', signedOn: '2014-02-13', signedPrinted: '13 th Feb 2014', by: 'post-x', claims });
  expect(fact).toMatchObject({ type: 'SIGNATORY_OF', from: 'org-x', to: 'e.plan-x', validFrom: '0001-01-01' });
  expect(fact?.values).toMatchObject({ signedOn: '2014-02-13', signedPrinted: '13 th Feb 2014', by: 'post-x' });
});

it('keeps the planned end of a programme as printed and ends nothing by it', () => {
  const fact = read(programmes, { id: 'pr-x', edition: 'e.plan-x', order: '2', title: 'Carers', plannedEnd: 'by March 2016', claims });
  expect(fact).toMatchObject({ labels: ['Programme', 'Ownable'], validTo: '9999-12-31' });
  expect(fact?.values).toMatchObject({ plannedEnd: 'by March 2016', searchText: 'carers' });
  expect(fact?.links).toEqual([{ type: 'CONTAINS', from: 'e.plan-x', to: 'pr-x', values: { order: 2 } }]);
});

it('reads how often a body meets', () => {
  expect(read(bodies, { id: 'b-x', name: 'X', kind: 'OTHER', meets: 'monthly', claims })?.values.meets).toBe('monthly');
  expect(read(bodies, { id: 'b-x', name: 'X', kind: 'OTHER', claims })?.values.meets).toBeNull();
});
