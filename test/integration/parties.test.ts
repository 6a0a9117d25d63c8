// Parties recorded, renamed and put right, on the seeded database; all of it is rolled back.
import { describe, expect, it } from 'vitest';
import { todayInLondon } from '#schema/period.ts';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { commandsByName } from '../../server/commands/by-name.generated.ts';
import { runnerOf, type Tx } from '../../server/neo4j/tx.ts';
import { bodyProfile } from '../../server/questions/body-profile.ts';
import { changesBetween } from '../../server/questions/changes-between.ts';
import { dataFaults } from '../../server/questions/data-faults.ts';
import { search } from '../../server/questions/search.ts';
import { codesOf, madeBy, OFFICER, versionOf } from '../support/editing.ts';
import { asking, PAPER_DAY } from '../support/hand-made.ts';
import { withTx } from '../support/with-tx.ts';

const body = { name: 'Harbour Safety Forum', kind: 'FORUM' };
const faults = async (tx: Tx) => (await dataFaults(tx, { asOf: PAPER_DAY, visibilities: VISIBILITIES })).faults;
const TODAY = todayInLondon();

describe('recording a party', () => {
  it('has the body a page and a place in the look-up box, with nothing wrong in the record', async () => {
    await withTx(async (tx) => {
      const [id = ''] = madeBy(await commandsByName.addBody(tx, [{ ...body, from: '2026-04-01' }], { ...OFFICER, source: 'doc-001' }));
      const page = await bodyProfile(tx, asking(id, { asOf: '2026-04-01' }));
      expect([page?.thing.name, page?.kindLabel, page?.status]).toEqual(['Harbour Safety Forum', 'Forum', 'IN_FORCE']);
      expect((await search(tx, { text: 'harbour safety', asOf: TODAY, first: 5, visibilities: VISIBILITIES })).hits.map(({ thing }) => thing.id)).toEqual([id]);
      expect(await faults(tx)).toBe(0);
    });
  });
  it('records organisations, posts and people too, of a start that nobody knows', async () => {
    await withTx(async (tx) => {
      madeBy(await commandsByName.addOrganisation(tx, [{ name: 'Harbour Trust', kind: 'VCSE' }], OFFICER));
      madeBy(await commandsByName.addPost(tx, [{ name: 'Harbour warden', seats: 2 }], OFFICER));
      const [person] = madeBy(await commandsByName.addPerson(tx, [{ name: 'Ada Linden', honorific: 'Councillor' }], OFFICER));
      const [row] = await runnerOf(tx)('MATCH (p:Person {id: $id}) RETURN p.visibility AS visibility, toString(p.validFrom) AS from, p.searchText AS text', { id: person });
      expect(row).toMatchObject({ visibility: 'RESTRICTED', from: '0001-01-01' });
      expect(String(row?.text)).toContain('councillor ada linden');
      expect(await faults(tx)).toBe(0);
    });
  });
  it('refuses a name that another bears until the officer says that it is another', async () => {
    await withTx(async (tx) => {
      const again = { ...body, name: 'living well partnership board' };
      const outcome = await commandsByName.addBody(tx, [again], OFFICER);
      expect(outcome.ok ? [] : outcome.problems.map(({ code, message, about }) => [code, message, about])).toEqual([
        ['LIKE_NAME', '“Living Well Partnership Board” cannot be told from it by name. Choose that one, say more in the name, or say that it is another.', ['b-lw-pb']],
      ]);
      expect(codesOf(await commandsByName.addBody(tx, [{ ...again, apartFrom: ['b-lw-pb'] }], OFFICER))).toEqual([]);
      expect(await faults(tx)).toBe(0);
      expect(codesOf(await commandsByName.addBody(tx, [body, body], OFFICER))).toEqual(['LIKE_NAME 1 name']);
    });
  });
  it('has a body report to another, and a post stand in one, from the first day on', async () => {
    await withTx(async (tx) => {
      const [id = '', line = ''] = madeBy(await commandsByName.addBody(tx, [{ ...body, from: '2026-04-01', reportsTo: 'b-lw-pb' }], OFFICER));
      const [post = '', stands = ''] = madeBy(await commandsByName.addPost(tx, [{ name: 'Harbour warden', from: '2026-05-01', until: '2027-05-01', in: id }], OFFICER));
      const ended = async (of: string) => (await runnerOf(tx)('MATCH (low)-[l {id: $of}]->(high) RETURN low.id AS low, type(l) AS type, high.id AS high, toString(l.validFrom) AS from, toString(l.validTo) AS until', { of }))[0];
      expect(await ended(line)).toEqual({ low: id, type: 'REPORTS_TO', high: 'b-lw-pb', from: '2026-04-01', until: '9999-12-31' });
      expect(await ended(stands)).toEqual({ low: post, type: 'POST_IN', high: id, from: '2026-05-01', until: '2027-05-01' });
      expect(await faults(tx)).toBe(0);
    });
  });
  it('refuses a line to whoever is none, or does not stand from the first day on', async () => {
    await withTx(async (tx) => {
      const refused = async (row: object) => codesOf(await commandsByName.addBody(tx, [{ ...body, ...row }], OFFICER));
      expect(await refused({ from: '2026-04-01', reportsTo: 'p-burns' })).toEqual(['UNKNOWN_ID 0 reportsTo']);
      expect(codesOf(await commandsByName.addPost(tx, [{ name: 'Harbour warden', in: 'post-lay' }], OFFICER))).toEqual(['UNKNOWN_ID 0 in']);
      const [late = ''] = madeBy(await commandsByName.addBody(tx, [{ name: 'Harbour Top Forum', kind: 'FORUM', from: '2026-06-01', until: '2026-09-01' }], OFFICER));
      expect(await refused({ from: '2026-04-01', reportsTo: late })).toEqual(['PARTY_NOT_YET 0 from']);
      expect(await refused({ from: '2026-07-01', reportsTo: late })).toEqual(['PARTY_ENDED 0 until']);
      expect(await refused({ from: '2026-10-01', reportsTo: late })).toEqual(['PARTY_ENDED 0 reportsTo']);
    });
  });
  it('says all that is wrong with the row at once', async () => {
    await withTx(async (tx) => {
      expect(codesOf(await commandsByName.addBody(tx, [{ name: ' ', kind: 'CLUB' }], OFFICER))).toEqual(['INVALID 0 name', 'INVALID 0 kind']);
      expect(codesOf(await commandsByName.addBody(tx, [{ ...body, name: 'Two\nlines' }], OFFICER))).toEqual(['INVALID 0 name']);
      expect(codesOf(await commandsByName.addBody(tx, [{ ...body, from: '2026-04-01', until: '2026-04-01' }], OFFICER))).toEqual(['ENDS_BEFORE_IT_STARTS 0 until']);
    });
  });
});

describe('renaming', () => {
  const renamed = async (tx: Tx, row: object = {}) =>
    await commandsByName.renameBody(tx, [{ body: 'b-lw-pb', version: await versionOf(tx, 'b-lw-pb'), name: 'Healthy Ageing Forum', from: '2026-04-01', ...row }], OFFICER);
  it('keeps the body, finds it by both names, and tells the change', async () => {
    await withTx(async (tx) => {
      expect(codesOf(await renamed(tx))).toEqual([]);
      expect((await bodyProfile(tx, asking('b-lw-pb', { asOf: '2026-04-01' })))?.thing.name).toBe('Healthy Ageing Forum');
      const found = async (text: string) => (await search(tx, { text, asOf: TODAY, first: 3, visibilities: VISIBILITIES })).hits.map(({ thing }) => thing.id);
      expect([(await found('healthy ageing forum'))[0], (await found('living well partnership board'))[0]]).toEqual(['b-lw-pb', 'b-lw-pb']);
      const changes = await changesBetween(tx, { from: '2026-03-01', to: '2026-05-01', proposals: false, visibilities: VISIBILITIES, first: 500, skip: 0 });
      expect(JSON.stringify(changes)).toContain('The Living Well Partnership Board was renamed the Healthy Ageing Forum on 1 April 2026');
      expect(await faults(tx)).toBe(0);
    });
  });
  it('refuses a day to come, the same name, the name of another and an unknown body', async () => {
    await withTx(async (tx) => {
      expect(codesOf(await renamed(tx, { from: '2999-01-01' }))).toEqual(['NAME_TO_COME 0 from']);
      expect(codesOf(await renamed(tx, { name: 'Living Well Partnership Board' }))).toEqual(['NOTHING_CHANGES 0 name']);
      expect(codesOf(await renamed(tx, { name: 'Ageing Well Partnership Board' }))).toEqual(['LIKE_NAME 0 name']);
      expect(codesOf(await renamed(tx, { body: 'org-dcc', version: await versionOf(tx, 'org-dcc') }))).toEqual(['UNKNOWN_ID 0 body']);
      await expect(renamed(tx, { version: 99 })).rejects.toMatchObject({ name: 'Conflict', current: { id: 'b-lw-pb' } });
    });
  });
  it('retitles a post', async () => {
    await withTx(async (tx) => {
      const row = { post: 'post-lay', version: await versionOf(tx, 'post-lay'), name: 'Keeper of the harbour light', from: '2026-04-01' };
      expect(codesOf(await commandsByName.retitlePost(tx, [row], OFFICER))).toEqual([]);
      const [stored] = await runnerOf(tx)("MATCH (p:Post {id: 'post-lay'}) RETURN p.name AS name, size(p.aliases) > 0 AS isKept", {});
      expect(stored).toEqual({ name: 'Keeper of the harbour light', isKept: true });
    });
  });
});

describe('putting a kind right', () => {
  it('changes what is said and leaves the rest', async () => {
    await withTx(async (tx) => {
      const row = { body: 'b-lw-pb', version: await versionOf(tx, 'b-lw-pb') };
      expect(codesOf(await commandsByName.rekindBody(tx, [row], OFFICER))).toEqual(['NOTHING_CHANGES 0 kind']);
      expect(codesOf(await commandsByName.rekindBody(tx, [{ ...row, version: await versionOf(tx, 'b-lw-pb'), kind: 'FORUM' }], OFFICER))).toEqual([]);
      expect((await bodyProfile(tx, asking('b-lw-pb', { asOf: TODAY })))?.kindLabel).toBe('Forum');
      expect(codesOf(await commandsByName.rekindBody(tx, [{ body: 'no', version: 1, kind: 'FORUM' }], OFFICER))).toEqual(['UNKNOWN_ID 0 body']);
    });
  });
});
