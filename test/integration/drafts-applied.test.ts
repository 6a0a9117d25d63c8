// Drafts approved, returned and applied, and what would come of them before that; all of it is rolled back.
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ChangeSet, Drafter } from '#schema/rules/change-sets.ts';
import type { Touched } from '#schema/rules/touched.ts';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { renameBody } from '../../server/commands/rename-body.ts';
import { applyDraft } from '../../server/drafting/apply-draft.ts';
import { approveDraft } from '../../server/drafting/approve-draft.ts';
import { returnDraft } from '../../server/drafting/return-draft.ts';
import { submitDraft } from '../../server/drafting/submit-draft.ts';
import { runSet } from '../../server/drafting/run-set.ts';
import { addToDraft } from '../../server/drafting/add-to-draft.ts';
import { touchedIn } from '../../server/neo4j/touched.ts';
import { runnerOf, type Tx } from '../../server/neo4j/tx.ts';
import { draftEffect } from '../../server/previewing/draft-effect.ts';
import { draftFits } from '../../server/previewing/draft-fits.ts';
import { bodyProfile } from '../../server/questions/body-profile.ts';
import { changeSet } from '../../server/questions/change-set.ts';
import { edits } from '../../server/questions/edits.ts';
import { ownership } from '../../server/questions/ownership.ts';
import { begun, codesIn, drafter, JO, mover, setOf } from '../support/drafting.ts';
import { OFFICER, versionOf } from '../support/editing.ts';
import { sharedStore, withTx } from '../support/with-tx.ts';

const SAM = drafter('sam', { isApprover: true });
const ALONE = drafter('jo', { isApprover: true, isAdmin: true, isAlone: true });
const BY = { requestId: 'a-request', visibilities: VISIBILITIES };

type Move = typeof submitDraft;
const move = async (tx: Tx, set: ChangeSet, [verb, who, reason]: readonly [Move, Drafter, string?]) =>
  await verb({ tx, input: { set: set.id, version: set.version }, by: mover(who, { reason: reason ?? null }) });

/** Give an item its owner, seat somebody until a day, and close a board. */
const STEPS = async (tx: Tx) => [
  ['assignOwner', { item: 'd-lw-03', version: await versionOf(tx, 'd-lw-03'), party: 'b-lw-pb', letter: 'ACCOUNTABLE', from: '2026-04-01' }],
  ['addMembership', { body: 'b-lw-pb', member: 'org-dcc', role: 'CHAIR', voting: 'VOTING', from: '2026-04-01' }],
  ['endMembership', { membership: 'made.s2', version: 1, endsOn: '2027-04-01', why: 'TERM_ENDED' }],
  ['closeBody', { body: 'b-aw-pb', version: await versionOf(tx, 'b-aw-pb'), endsOn: '2027-04-01', kind: 'MERGED', successors: ['b-lw-pb'] }],
] as const;

// Tried once, before any test holds a lock, in a transaction of its own as the API tries it.
const tried: (readonly Touched[])[] = [];
beforeAll(async () => {
  await sharedStore().write({ dryRun: true }, async (tx) => {
    const steps = (await STEPS(tx)).map(([command, row], at) => ({ id: `s${String(at + 1)}`, command, row, reason: 'Tried', source: null }));
    for (const { came } of await runSet(tx, steps, OFFICER)) tried.push(came.is === 'DONE' ? touchedIn(came.change.touched) : expect.fail(JSON.stringify(came)));
  });
}, 60_000);

async function written(tx: Tx): Promise<ChangeSet> {
  let set = await begun(tx);
  for (const [at, [command, row]] of (await STEPS(tx)).entries()) {
    const input = { set: set.id, version: set.version, command, row: JSON.stringify(row) };
    set = setOf(await addToDraft({ tx, input, by: mover(JO) }, { row, touched: tried[at] ?? [] }));
  }
  return set;
}

const submitted = async (tx: Tx) => setOf(await move(tx, await written(tx), [submitDraft, JO]));
const approved = async (tx: Tx) => setOf(await move(tx, await submitted(tx), [approveDraft, SAM]));

describe('applying a draft', () => {
  it('does every edit by its own command, each with a Change of its author that names the draft, and says who approved it', async () => {
    await withTx(async (tx) => {
      const set = setOf(await move(tx, await approved(tx), [applyDraft, SAM]));
      expect([set.state, set.approver, set.version]).toEqual(['APPLIED', 'sam', 8]);
      expect((await ownership(tx, { id: 'd-lw-03', asOf: '2026-05-01', proposals: false, visibilities: VISIBILITIES }))?.say).toContain('Living Well Partnership Board');
      expect((await bodyProfile(tx, { id: 'b-aw-pb', asOf: '2027-04-01', proposals: false, visibilities: VISIBILITIES }))?.status).toBe('ENDED');
      const found = await edits(tx, { today: '2026-12-01', first: 4, skip: 0, visibilities: VISIBILITIES });
      expect(found?.edits.map(({ what, author, reason, set: of }) => [what, author, reason, of?.id === set.id])).toEqual([
        ['Body closed', 'jo', 'Agreed at the board', true], ['Seat ended', 'jo', 'Agreed at the board', true], ['Seat added', 'jo', 'Agreed at the board', true], ['Owner assigned', 'jo', 'Agreed at the board', true],
      ]);
      expect(found?.edits[0]?.say).toContain('It is part of “Close a board”. It was approved by sam.');
    });
  });
  it('is done by nobody before it is approved, and only once', async () => {
    await withTx(async (tx) => {
      const one = await submitted(tx);
      expect(codesIn(await move(tx, one, [applyDraft, SAM]))).toEqual(['DRAFT_STANDS_ELSEWHERE set']);
      const done = setOf(await move(tx, setOf(await move(tx, one, [approveDraft, SAM])), [applyDraft, JO]));
      expect(codesIn(await move(tx, done, [applyDraft, JO]))).toEqual(['DRAFT_STANDS_ELSEWHERE set']);
    });
  });
  it('is refused as a whole where one edit does not fit any more, at the place of that edit', async () => {
    await withTx(async (tx) => {
      const set = await approved(tx);
      await renameBody(tx, [{ body: 'b-aw-pb', version: await versionOf(tx, 'b-aw-pb'), name: 'Later Life Board', from: '2026-04-01' }], OFFICER);
      expect(codesIn(await move(tx, set, [applyDraft, SAM]))).toEqual(['STEP_OVERTAKEN 3']);
    });
  });
  it('shows to every editor once it is done, and was nobody else’s before', async () => {
    await withTx(async (tx) => {
      const set = await approved(tx);
      const other = drafter('lee');
      expect(await changeSet(tx, { id: set.id, drafter: other })).toBeUndefined();
      await move(tx, set, [applyDraft, SAM]);
      expect((await changeSet(tx, { id: set.id, drafter: other }))?.state).toBe('APPLIED');
    });
  });
});

describe('approving a draft', () => {
  it('is for somebody else than its author, who may approve', async () => {
    await withTx(async (tx) => {
      const set = await submitted(tx);
      expect(codesIn(await move(tx, set, [approveDraft, drafter('jo', { isApprover: true })]))).toEqual(['OWN_APPROVAL set']);
      expect(codesIn(await move(tx, set, [approveDraft, JO]))).toEqual(['NOT_ITS_APPROVER set', 'OWN_APPROVAL set']);
      expect(codesIn(await move(tx, set, [approveDraft, SAM]))).toEqual([]);
    });
  });
  it('is its author’s where nobody else can sign in, and is said to be', async () => {
    await withTx(async (tx) => {
      const set = setOf(await move(tx, setOf(await move(tx, await submitted(tx), [approveDraft, ALONE])), [applyDraft, ALONE]));
      const found = await edits(tx, { today: '2026-12-01', first: 1, skip: 0, visibilities: VISIBILITIES });
      expect([set.approver, found?.edits[0]?.set?.say]).toEqual(['jo', 'It is part of “Close a board”. It was approved by its own author, since nobody else can sign in here.']);
    });
  });
  it('can be taken back with a word of what is to be mended, and its author mends it', async () => {
    await withTx(async (tx) => {
      const set = await approved(tx);
      expect(codesIn(await move(tx, set, [returnDraft, SAM]))).toEqual(['COMMENT_NEEDED reason']);
      const back = setOf(await move(tx, set, [returnDraft, SAM, 'Name the chair too']));
      expect([back.state, back.approver, back.moves.at(-1)?.reason]).toEqual(['RETURNED', null, 'Name the chair too']);
      expect(setOf(await move(tx, back, [submitDraft, JO])).state).toBe('SUBMITTED');
    });
  });
});

describe('what would come of a draft', () => {
  const effectOf = async (tx: Tx, set: ChangeSet, who: Drafter = JO) => await draftEffect(tx, { id: set.id, today: '2026-12-01', drafter: who, by: BY });

  it('is told edit by edit, with gaps before and after, on the last day that it names', async () => {
    await withTx(async (tx) => {
      const effect = await effectOf(tx, await written(tx));
      expect(effect).toMatchObject({ isFitting: true, asOf: '2027-04-01' });
      expect(effect?.steps.map(({ isFitting, touches }) => [isFitting, touches.length > 0])).toEqual([1, 2, 3, 4].map(() => [true, true]));
      expect(effect?.gaps.filled.map(({ id }) => id)).toEqual(['d-lw-03']);
    }, { timeoutMs: 60_000 });
  });
  it('shows an edit that was overtaken in three states, with who was quicker', async () => {
    await withTx(async (tx) => {
      const set = await submitted(tx);
      await move(tx, set, [approveDraft, SAM]);
      const version = await versionOf(tx, 'b-aw-pb');
      await runnerOf(tx)("MATCH (b:Record {id: 'b-aw-pb'}) SET b.validTo = date('2028-01-01'), b.version = b.version + 1", {});
      await renameBody(tx, [{ body: 'b-aw-pb', version: version + 1, name: 'Later Life Board', from: '2026-04-01' }], OFFICER);
      const effect = await effectOf(tx, set, SAM);
      expect(effect?.steps.map(({ isFitting }) => isFitting)).toEqual([true, true, true, false]);
      const [conflict] = effect?.steps[3]?.conflicts ?? [];
      expect(conflict).toMatchObject({ id: 'b-aw-pb', then: 'No end is recorded.', now: 'It ends on 1 January 2028.', yours: 'It ends on 1 April 2027.' });
      expect(conflict?.by).toMatch(/^Body renamed on .* by an-officer/u);
    }, { timeoutMs: 60_000 });
  });
  it('is what stands against its approval', async () => {
    await withTx(async (tx) => {
      const set = await submitted(tx);
      await renameBody(tx, [{ body: 'b-aw-pb', version: await versionOf(tx, 'b-aw-pb'), name: 'Later Life Board', from: '2026-04-01' }], OFFICER);
      expect(codesIn(await draftFits(tx, { id: set.id, drafter: SAM, by: BY }))).toEqual(['STEP_OVERTAKEN 3']);
    });
  });
  it('is told to nobody to whom the draft does not show', async () => {
    await withTx(async (tx) => {
      expect(await effectOf(tx, await begun(tx), SAM)).toBeUndefined();
    });
  });
  it('leaves the number of the record where it was', async () => {
    const seq = async () => z.object({ seq: z.string() }).parse((await sharedStore().read((tx) => runnerOf(tx)('MATCH (store:Store) RETURN toString(store.seq) AS seq', {})))[0]).seq;
    const before = await seq();
    await withTx(async (tx) => { await effectOf(tx, await written(tx)); }, { timeoutMs: 60_000 });
    expect(await seq()).toBe(before);
  });
});
