// Drafts begun, filled, handed on and given up beside the record, which tells nobody of them; all of it is rolled back.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Conflict, NotFound } from '#schema/bad-news.ts';
import { addToDraft } from '../../server/drafting/add-to-draft.ts';
import { beginDraft } from '../../server/drafting/begin-draft.ts';
import { removeFromDraft } from '../../server/drafting/remove-from-draft.ts';
import { submitDraft } from '../../server/drafting/submit-draft.ts';
import { triedStep } from '../../server/drafting/tried-step.ts';
import { withdrawDraft } from '../../server/drafting/withdraw-draft.ts';
import { graphState } from '../../server/neo4j/graph-state.ts';
import { runnerOf, type Tx } from '../../server/neo4j/tx.ts';
import { changeSet } from '../../server/questions/change-set.ts';
import { changeSets } from '../../server/questions/change-sets.ts';
import { edits } from '../../server/questions/edits.ts';
import { search } from '../../server/questions/search.ts';
import { begun, codesIn, drafter, JO, mover, setOf, withStep } from '../support/drafting.ts';
import { versionOf } from '../support/editing.ts';
import { withTx } from '../support/with-tx.ts';

const SAM = drafter('sam');
const APPROVER = drafter('alex', { isApprover: true });
const ADMIN = drafter('kim', { isAdmin: true });

const seat = { body: 'b-lw-pb', member: 'org-dcc', role: 'CHAIR', voting: 'VOTING', from: '2026-04-01' };
const ADD_SEAT = ['addMembership', seat] as const;

const submitted = async (tx: Tx) => {
  const set = await withStep(tx, await begun(tx), ADD_SEAT);
  return setOf(await submitDraft({ tx, input: { set: set.id, version: set.version }, by: mover(JO) }));
};

/** Who of them sees it. */
const seenBy = async (tx: Tx, id: string) =>
  (await Promise.all([JO, SAM, APPROVER, ADMIN].map(async (who) => [who.id, await changeSet(tx, { id, drafter: who })] as const))).flatMap(([who, set]) => (set === undefined ? [] : [who]));

describe('a draft', () => {
  it('keeps its edits in the order they were put in, each with its row, and what was done with it', async () => {
    await withTx(async (tx) => {
      const one = await withStep(tx, await begun(tx), ADD_SEAT);
      const two = await withStep(tx, one, ['endMembership', { membership: 'made.s1', version: 1, endsOn: '2027-04-01', why: 'TERM_ENDED' }]);
      const found = await changeSet(tx, { id: two.id, drafter: JO });
      expect(found).toMatchObject({ state: 'DRAFT', version: 3, author: 'jo', reason: 'Agreed at the board' });
      expect(found?.steps.map(({ id, command, row }) => [id, command, row.body ?? row.membership])).toEqual([['s1', 'addMembership', 'b-lw-pb'], ['s2', 'endMembership', 'made.s1']]);
      expect(found?.moves.map(({ command, actor }) => [command, actor])).toEqual([['beginDraft', 'jo'], ['addToDraft', 'jo'], ['addToDraft', 'jo']]);
    });
  });
  it('loses no edit that a later one needs, and never gives a name twice', async () => {
    await withTx(async (tx) => {
      const two = await withStep(tx, await withStep(tx, await begun(tx), ADD_SEAT), ['endMembership', { membership: 'made.s1', version: 1, endsOn: '2027-04-01', why: 'TERM_ENDED' }]);
      const take = (step: string, version: number) => removeFromDraft({ tx, input: { set: two.id, version, step }, by: mover(JO) });
      expect(codesIn(await take('s1', 3))).toEqual(['STEP_NAMED step']);
      expect(codesIn(await take('s7', 3))).toEqual(['UNKNOWN_STEP step']);
      const one = setOf(await take('s2', 3));
      expect((await withStep(tx, one, ADD_SEAT)).steps.map(({ id }) => id)).toEqual(['s1', 's3']);
    });
  });
  it('is moved by whoever read it last: another version is a conflict, a repeat under its key is not', async () => {
    await withTx(async (tx) => {
      const set = await begun(tx);
      const input = { set: set.id, version: 1, command: 'addMembership', row: JSON.stringify(seat) };
      const by = mover(JO, { key: 'a-key' });
      const put = (over: object = {}) => addToDraft({ tx, input: { ...input, ...over }, by }, { row: seat, touched: [] });
      expect(setOf(await put()).version).toBe(2);
      expect(setOf(await put()).steps.length).toBe(1);
      expect(codesIn(await put({ command: 'addLine' }))).toEqual(['KEY_USED key']);
      await expect(submitDraft({ tx, input: { set: set.id, version: 1 }, by: mover(JO) })).rejects.toThrow(Conflict);
    });
  });
  it('begins once under one key, and under that of another draft not at all', async () => {
    await withTx(async (tx) => {
      const by = mover(JO, { key: 'begin' });
      const begin = (title: string) => beginDraft({ tx, input: { title }, by });
      expect(setOf(await begin('One')).id).toBe(setOf(await begin('One')).id);
      expect(codesIn(await begin('Two'))).toEqual(['KEY_USED key']);
    });
  });
  it('is refused a title of two lines, a source that we do not hold, and a reason that cannot all be read', async () => {
    await withTx(async (tx) => {
      expect(codesIn(await beginDraft({ tx, input: { title: 'a\nb' }, by: mover(JO) }))).toEqual(['INVALID 0 title']);
      expect(codesIn(await beginDraft({ tx, input: { title: 'a' }, by: mover(JO, { source: 'doc-999' }) }))).toEqual(['UNKNOWN_SOURCE source']);
      expect(codesIn(await beginDraft({ tx, input: { title: 'a' }, by: mover(JO, { reason: 'a\u202Eb' }) }))).toEqual(['HIDDEN_CHARACTER reason']);
    });
  });
  it('is handed on only with something in it, and only where each edit says how we know', async () => {
    await withTx(async (tx) => {
      const submit = (set: { readonly id: string; readonly version: number }) => submitDraft({ tx, input: { set: set.id, version: set.version }, by: mover(JO) });
      expect(codesIn(await submit(await begun(tx)))).toEqual(['DRAFT_EMPTY set']);
      const bare = setOf(await beginDraft({ tx, input: { title: 'Bare' }, by: mover(JO) }));
      expect(codesIn(await submit(await withStep(tx, bare, ADD_SEAT)))).toEqual(['SOURCE_NEEDED 0 reason']);
      expect((await submitted(tx)).state).toBe('SUBMITTED');
    });
  });
  it('takes no edit any more once it is submitted, and none once it is given up', async () => {
    await withTx(async (tx) => {
      const set = await submitted(tx);
      const put = (version: number) => addToDraft({ tx, input: { set: set.id, version, command: 'addMembership', row: '{}' }, by: mover(JO) }, { row: {}, touched: [] });
      expect(codesIn(await put(3))).toEqual(['DRAFT_STANDS_ELSEWHERE set']);
      expect(setOf(await withdrawDraft({ tx, input: { set: set.id, version: 3 }, by: mover(JO) })).state).toBe('WITHDRAWN');
      expect(codesIn(await put(4))).toEqual(['DRAFT_STANDS_ELSEWHERE set']);
    });
  });
});

describe('an edit that is put in', () => {
  it('is tried after all others of its draft, in the versions that they leave, and told before and after', async () => {
    await withTx(async (tx) => {
      const version = await versionOf(tx, 'b-aw-pb');
      const set = await withStep(tx, await begun(tx), ['renameBody', { body: 'b-aw-pb', version, name: 'Later Life Board', from: '2026-04-01' }]);
      const trying = async (row: object, command = 'closeBody') => await triedStep(tx, { input: { set: set.id, version: 2, command, row: JSON.stringify(row) }, set, by: mover(JO) });
      const close = { body: 'b-aw-pb', version, endsOn: '2027-04-01', kind: 'MERGED', successors: ['b-lw-pb'] };
      const tried = await trying(close);
      expect(tried.ok && tried.value.touched.map(({ name, before, after }) => [name, before?.validTo, after?.validTo])).toEqual([
        ['Later Life Board', '9999-12-31', '2027-04-01'], ['Later Life Board ends on 1 April 2027', undefined, '9999-12-31'],
      ]);
      expect(codesIn(await trying({ ...close, version: version - 1 }))).toEqual(['STEP_OVERTAKEN']);
    });
  });
  it.each([
    ['what its command refuses', 'addMembership', '{"body":"nobody","member":"org-dcc","role":"CHAIR","voting":"VOTING","from":"2026-04-01"}', ['UNKNOWN_ID body']],
    ['a field that the command does not have', 'addMembership', JSON.stringify({ ...seat, isAdmin: true }), ['UNKNOWN_FIELD']],
    ['no command of ours', 'loadFacts', '{}', ['UNKNOWN_COMMAND command']],
    ['what every object inherits', 'constructor', '{}', ['UNKNOWN_COMMAND command']],
    ['no row', 'addMembership', '[', ['INVALID row']],
    ['what nothing makes', 'addMembership', JSON.stringify({ ...seat, body: 'made.s9' }), ['STEP_WAITS']],
  ])('is refused as %s', async (...[, command, row, codes]) => {
    await withTx(async (tx) => {
      const set = await begun(tx);
      expect(codesIn(await triedStep(tx, { input: { set: set.id, version: 1, command, row }, set, by: mover(JO) }))).toEqual(codes);
    });
  });
});

describe('a draft is nobody else’s business', () => {
  it('while it is written: its author and administrators see it, approvers once it is submitted, and nobody is told that there is one', async () => {
    await withTx(async (tx) => {
      const set = await begun(tx);
      expect(await seenBy(tx, set.id)).toEqual(['jo', 'kim']);
      for (const who of [SAM, APPROVER]) await expect(withdrawDraft({ tx, input: { set: set.id, version: 1 }, by: mover(who) })).rejects.toThrow(NotFound);
      expect(await seenBy(tx, (await submitted(tx)).id)).toEqual(['jo', 'alex', 'kim']);
    });
  });
  it('stands in the lists of those who see it, and is counted in no other', async () => {
    await withTx(async (tx) => {
      await submitted(tx);
      const total = async (group: 'MINE' | 'TO_APPROVE', who = JO) => (await changeSets(tx, { group, first: 50, skip: 0, drafter: who })).total;
      expect([await total('MINE'), await total('MINE', SAM), await total('TO_APPROVE'), await total('TO_APPROVE', SAM), await total('TO_APPROVE', APPROVER)]).toEqual([1, 0, 0, 0, 1]);
    });
  });
  it('raises no number of the record, makes no edit of it, and is found by no look-up', async () => {
    await withTx(async (tx) => {
      const ask = async () => [
        await graphState(tx), (await edits(tx, { today: '2026-12-01', first: 50, skip: 0, visibilities: ['PUBLIC'] }))?.total,
        (await edits(tx, { today: '2026-12-01', id: 'b-lw-pb', first: 50, skip: 0, visibilities: ['PUBLIC'] }))?.total,
        (await search(tx, { text: 'Close a board', asOf: '2026-12-01', first: 50 })).hits.map(({ thing }) => thing.id),
      ];
      const before = await ask();
      const set = await submitted(tx);
      expect(await ask()).toEqual(before);
      const [tied] = await runnerOf(tx)('MATCH (set:ChangeSet {id: $id}) RETURN COUNT { (set)--() } AS links, labels(set) AS labels', { id: set.id });
      expect(z.object({ links: z.coerce.number(), labels: z.array(z.string()) }).parse(tied)).toEqual({ links: 0, labels: ['ChangeSet'] });
    });
  });
});
