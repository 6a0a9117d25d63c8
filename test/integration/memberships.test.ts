// Seats taken, left and held otherwise, on the seeded database; all of it is rolled back.
import { describe, expect, it } from 'vitest';
import { sayDay, todayInLondon } from '#schema/period.ts';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { commandsByName } from '../../server/commands/by-name.generated.ts';
import type { Authorship } from '../../server/neo4j/record-change.ts';
import type { Tx } from '../../server/neo4j/tx.ts';
import { seats } from '../../server/questions/seats.ts';
import { codesOf, madeBy, OFFICER, versionOf } from '../support/editing.ts';
import { begin, end, set } from '../support/hand-made.ts';
import { withTx } from '../support/with-tx.ts';

const BODY = 'b-lw-pb';
const seat = { body: BODY, member: 'org-dcc', role: 'CHAIR', voting: 'VOTING', from: '2026-04-01' };
const add = async (tx: Tx, row: object = {}, by: Authorship = OFFICER) => await commandsByName.addMembership(tx, [{ ...seat, ...row }], by);

/** Where the council sits on the body on a day, as a reader is told. */
const sitting = async (tx: Tx, asOf: string) =>
  (await seats(tx, { organisation: 'org-dcc', asOf, proposals: false, visibilities: VISIBILITIES }))?.seats.filter(({ body }) => body.id === BODY)
    .map(({ say, voice, evidence }) => ({ say, voice, papers: evidence.map(({ document }) => document.id) })) ?? [];

describe('adding a membership', () => {
  it('seats a member from the day on, and not before', async () => {
    await withTx(async (tx) => {
      expect(codesOf(await add(tx))).toEqual([]);
      expect(await sitting(tx, '2026-03-31')).toEqual([]);
      expect(await sitting(tx, '2026-04-01')).toEqual([{ say: `Durham County Council chairs the Living Well Partnership Board. It votes. No paper says who sits for it. It was recorded here on ${sayDay(todayInLondon())}: “Agreed at the board”. No paper is cited.`, voice: 'RECORDED', papers: [] }]);
    });
  });
  it('cites the paper that the edit names', async () => {
    await withTx(async (tx) => {
      expect(codesOf(await add(tx, {}, { ...OFFICER, source: 'doc-001' }))).toEqual([]);
      expect(await sitting(tx, '2026-04-01')).toMatchObject([{ voice: 'PAPER_SAYS', papers: ['doc-001'] }]);
    });
  });
  it('takes a post, on behalf of an organisation, up to a day', async () => {
    await withTx(async (tx) => {
      expect(codesOf(await add(tx, { member: 'post-lay', onBehalfOf: 'org-dcc', until: '2027-04-01' }))).toEqual([]);
      expect((await sitting(tx, '2027-03-31')).map(({ say }) => say.includes('on behalf of Durham County Council'))).toEqual([true]);
      expect(await sitting(tx, '2027-04-01')).toEqual([]);
    });
  });
  it('says all that stands against it at once', async () => {
    await withTx(async (tx) => {
      const row = { body: 'org-dcc', member: 'b-cdcp', onBehalfOf: 'nobody', until: '2026-04-01' };
      expect(codesOf(await add(tx, row))).toEqual(['ENDS_BEFORE_IT_STARTS 0 until', 'UNKNOWN_ID 0 body', 'UNKNOWN_ID 0 member', 'UNKNOWN_ID 0 onBehalfOf']);
      expect(codesOf(await add(tx, { onBehalfOf: 'org-dcc' }))).toEqual(['ON_OWN_BEHALF 0 onBehalfOf']);
      expect(codesOf(await add(tx, { from: '0001-01-01', role: 'KING' }))).toEqual(['INVALID 0 role', 'INVALID 0 from']);
      expect(codesOf(await commandsByName.addMembership(tx, [{ ...seat, member: 'x' }], { viewer: OFFICER.viewer, source: 'doc-999' }))).toEqual(['UNKNOWN_SOURCE source', 'UNKNOWN_ID 0 member']);
      expect(codesOf(await commandsByName.addMembership(tx, [seat], { viewer: OFFICER.viewer }))).toEqual(['SOURCE_NEEDED reason']);
    });
  });
  it('stands no longer than its body, and on nothing that is only proposed', async () => {
    await withTx(async (tx) => {
      await end(tx, BODY, '2027-04-01');
      expect(codesOf(await add(tx))).toEqual(['PARTY_ENDED 0 until']);
      expect(codesOf(await add(tx, { until: '2027-04-01' }))).toEqual([]);
      expect(codesOf(await add(tx, { from: '2027-04-01', until: '2027-05-01' }))).toEqual(['PARTY_ENDED 0 body']);
      await begin(tx, 'org-tewv', '2026-05-01');
      expect(codesOf(await add(tx, { member: 'org-tewv', until: '2027-04-01' }))).toEqual(['PARTY_NOT_YET 0 from']);
      await set(tx, BODY, { status: 'PROPOSED' });
      expect(codesOf(await add(tx, { member: 'post-lay', until: '2027-04-01' }))).toEqual(['NOT_LIVE 0 body']);
    });
  });
  it('seats nobody twice on one day, within one edit neither', async () => {
    await withTx(async (tx) => {
      expect(codesOf(await add(tx, { until: '2027-04-01' }))).toEqual([]);
      expect(codesOf(await add(tx, { from: '2027-03-31', role: 'MEMBER' }))).toEqual(['ALREADY_MEMBER 0 member']);
      expect(codesOf(await add(tx, { from: '2027-03-31', onBehalfOf: 'org-tewv' }))).toEqual([]);
      expect(codesOf(await add(tx, { from: '2027-04-01' }))).toEqual([]);
      const twice = [{ ...seat, member: 'org-tewv' }, { ...seat, member: 'org-tewv', from: '2026-05-01' }];
      expect(codesOf(await commandsByName.addMembership(tx, twice, OFFICER))).toEqual(['ALREADY_MEMBER 1 member']);
    });
  });
  it('knows no person whom the editor may not see', async () => {
    await withTx(async (tx) => {
      await set(tx, 'p-shimmin', { visibility: 'RESTRICTED' });
      expect(codesOf(await add(tx, { member: 'p-shimmin' }, { ...OFFICER, visibilities: ['PUBLIC', 'STAFF'] }))).toEqual(['UNKNOWN_ID 0 member']);
      expect(codesOf(await add(tx, { member: 'p-shimmin' }))).toEqual([]);
    });
  });
});

describe('ending a membership', () => {
  const left = async (tx: Tx, membership: string, { endsOn = '2026-06-01', version }: { readonly endsOn?: string; readonly version?: number } = {}) =>
    await commandsByName.endMembership(tx, [{ membership, version: version ?? await versionOf(tx, membership), endsOn, why: 'RESIGNED' }], OFFICER);
  it('has the member until the day before', async () => {
    await withTx(async (tx) => {
      const [id = ''] = madeBy(await add(tx));
      expect(codesOf(await left(tx, id))).toEqual([]);
      expect(await sitting(tx, '2026-05-31')).toHaveLength(1);
      expect(await sitting(tx, '2026-06-01')).toEqual([]);
    });
  });
  it('refuses an unknown one, a second end, a day on or before its first and one that a paper still speaks of', async () => {
    await withTx(async (tx) => {
      expect(codesOf(await left(tx, BODY))).toEqual(['UNKNOWN_ID 0 membership']);
      expect(codesOf(await left(tx, 'nothing', { version: 1 }))).toEqual(['UNKNOWN_ID 0 membership']);
      expect(codesOf(await left(tx, 'm.post-lay', { endsOn: '2023-03-15' }))).toEqual(['ENDS_BEFORE_LAST_SEEN 0 endsOn']);
      const [id = ''] = madeBy(await add(tx));
      expect(codesOf(await left(tx, id, { endsOn: '2026-04-01' }))).toEqual(['ENDS_BEFORE_IT_STARTS 0 endsOn']);
      expect(codesOf(await left(tx, id))).toEqual([]);
      expect(codesOf(await left(tx, id))).toEqual(['ALREADY_ENDED 0 endsOn']);
    });
  });
  it('tells an older version how the seat stands now', async () => {
    await withTx(async (tx) => {
      const [id = ''] = madeBy(await add(tx));
      await left(tx, id);
      await expect(left(tx, id, { version: 1 })).rejects.toMatchObject({
        name: 'Conflict',
        current: { id, version: 2, say: ['The membership of Durham County Council in Living Well Partnership Board is in force from 1 April 2026 until 1 June 2026: chair, voting.'] },
      });
    });
  });
  it('ends several or none, each once', async () => {
    await withTx(async (tx) => {
      const [id = ''] = madeBy(await add(tx));
      const row = { membership: id, version: 1, endsOn: '2026-06-01', why: 'RESIGNED' };
      expect(codesOf(await commandsByName.endMembership(tx, [row, row], OFFICER))).toEqual(['ROW_REPEATED 1 membership']);
      expect(await sitting(tx, '2026-06-01')).toHaveLength(1);
    });
  });
});

describe('changing a membership', () => {
  const changed = async (tx: Tx, membership: string, row: object) =>
    await commandsByName.changeMembership(tx, [{ membership, version: await versionOf(tx, membership), from: '2026-06-01', ...row }], OFFICER);
  it('has it as it was until the day before, and otherwise from the day on, for as long', async () => {
    await withTx(async (tx) => {
      const [id = ''] = madeBy(await add(tx, { until: '2027-04-01', onBehalfOf: 'org-tewv' }));
      expect(codesOf(await changed(tx, id, { role: 'MEMBER' }))).toEqual([]);
      const said = async (asOf: string) => (await sitting(tx, asOf)).map(({ say }) => say);
      expect(await said('2026-05-31')).toEqual([expect.stringMatching(/^Durham County Council chairs .* on behalf of .*It votes/u)]);
      expect(await said('2026-06-01')).toEqual([expect.stringMatching(/^Durham County Council is a member of .* on behalf of .*It votes/u)]);
      expect(await said('2027-04-01')).toEqual([]);
    });
  });
  it('refuses what changes nothing, and a day on which it does not go on', async () => {
    await withTx(async (tx) => {
      const [id = ''] = madeBy(await add(tx, { until: '2027-04-01' }));
      expect(codesOf(await changed(tx, id, { role: 'CHAIR', from: '2026-04-01' }))).toEqual(['NOTHING_CHANGES 0 role', 'ENDS_BEFORE_IT_STARTS 0 from']);
      expect(codesOf(await changed(tx, id, { role: 'MEMBER', from: '2027-04-01' }))).toEqual(['ALREADY_ENDED 0 from']);
      expect(codesOf(await changed(tx, 'm.post-lay', { role: 'CHAIR', from: '2023-03-15' }))).toEqual(['ENDS_BEFORE_LAST_SEEN 0 from']);
      expect(codesOf(await changed(tx, BODY, { role: 'CHAIR' }))).toEqual(['UNKNOWN_ID 0 membership']);
    });
  });
  it('refuses a seat that outlasts its body until it has an end of its own', async () => {
    await withTx(async (tx) => {
      const [open = ''] = madeBy(await add(tx));
      const [ending = ''] = madeBy(await add(tx, { member: 'org-tewv', until: '2026-09-01' }));
      await end(tx, BODY, '2026-09-01');
      expect(codesOf(await changed(tx, open, { role: 'MEMBER' }))).toEqual(['PARTY_ENDED 0 membership']);
      expect(codesOf(await changed(tx, ending, { role: 'MEMBER' }))).toEqual([]);
    });
  });
});
