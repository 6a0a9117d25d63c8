// Drafts in a backup, and back from it: they raise no number of the record, and are not lost with it.
import { expect, it } from 'vitest';
import { beginDraft } from '../../server/drafting/begin-draft.ts';
import { mover, JO, setOf } from '../support/drafting.ts';
import { ownStore } from '../support/own-store.ts';

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
