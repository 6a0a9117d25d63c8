// Drafts in a backup, and back from it: they raise no number of the record, and are not lost with it.
import { expect, it } from 'vitest';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { beginDraft } from '../../server/drafting/begin-draft.ts';
import { draftEffect } from '../../server/previewing/draft-effect.ts';
import { begun, JO, mover, setOf, withStep } from '../support/drafting.ts';
import { ownStore } from '../support/own-store.ts';
import { makeSmallWorld } from '../support/small-world.ts';

const { emptyStore, back, restore, bytesOf, ask } = ownStore();

it('holds each draft as it stands, restores it to the same bytes, and raises no number of the record', async () => {
  const database = await emptyStore();
  const [before] = await ask('MATCH (store:Store) RETURN toString(store.seq) AS seq');
  const set = setOf(await database.write({}, (tx) => beginDraft({ tx, input: { title: 'Merge two boards', effective: '2027-04-01' }, by: mover(JO) })));
  expect(await ask('MATCH (store:Store) RETURN toString(store.seq) AS seq')).toEqual([before]);
  await back(database, 'one');
  expect(bytesOf('one')['change-sets.jsonl']).toContain(set.id);
  await emptyStore();
  await restore('one');
  await back(database, 'two');
  expect(bytesOf('two')).toEqual(bytesOf('one'));
});

it('leaves nothing behind where somebody looked at what would come of it: the bytes are the same', async () => {
  const database = await emptyStore();
  await database.write({}, makeSmallWorld);
  const row = { body: 'b-alder', version: 1, endsOn: '2027-04-01', kind: 'NO_LONGER_EXISTS', successors: [] };
  const set = await database.write({}, async (tx) => await withStep(tx, await begun(tx), ['closeBody', row]));
  await back(database, 'before');
  const by = { requestId: 'a-request', visibilities: VISIBILITIES };
  const effect = await database.write({ dryRun: true, timeoutMs: 60_000 }, (tx) => draftEffect(tx, { id: set.id, today: '2026-12-01', drafter: JO, by }));
  expect(effect?.steps.map(({ touches }) => touches.map(({ after }) => after))).toEqual([['It ends on 1 April 2027.', 'It no longer exists, from 1 April 2027.']]);
  await back(database, 'after');
  expect(bytesOf('after')).toEqual(bytesOf('before'));
});

it('reads again where a draft was begun meanwhile', async () => {
  const database = await emptyStore();
  const begun = { is: false };
  const taking = back({ ...database, read: async (work, options) => {
    if (!begun.is) {
      begun.is = true;
      await database.write({}, (tx) => beginDraft({ tx, input: { title: 'Meanwhile' }, by: mover(JO) }));
    }
    return await database.read(work, options);
  } }, 'three');
  expect((await taking).passes).toBe(2);
  expect(bytesOf('three')['change-sets.jsonl']).toContain('Meanwhile');
});
