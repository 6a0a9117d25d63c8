// Sources recorded, cited, corrected and chosen between, on the seeded database; all of it is rolled back.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { todayInLondon } from '#schema/period.ts';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { sayTouched } from '#schema/wording/touched.ts';
import { commandsByName } from '../../server/commands/by-name.generated.ts';
import { touchedIn } from '../../server/neo4j/touched.ts';
import { runnerOf, type Tx } from '../../server/neo4j/tx.ts';
import { dataFaults } from '../../server/questions/data-faults.ts';
import { evidence } from '../../server/questions/evidence.ts';
import { codesOf, madeBy, OFFICER, versionOf } from '../support/editing.ts';
import { PAPER_DAY } from '../support/hand-made.ts';
import { withTx } from '../support/with-tx.ts';

const TODAY = todayInLondon();
const UNGROUNDED = { ...OFFICER, reason: null };
const MINUTE = { kind: 'MINUTE', board: 'b-lw-pb', issued: '2026-03-12', item: '4', link: 'https://example.org/minutes' };
const added = (tx: Tx, row: object = MINUTE) => commandsByName.addSource(tx, [row], UNGROUNDED);
const faults = async (tx: Tx) => (await dataFaults(tx, { asOf: PAPER_DAY, visibilities: VISIBILITIES })).checks.flatMap(({ findings }) => findings.filter(({ explanation }) => explanation === null).map(({ say }) => say));
const told = async (tx: Tx, id: string) => await evidence(tx, { id, asOf: TODAY, visibilities: VISIBILITIES });

describe('adding a source', () => {
  it('needs no other ground, and is then the ground of an edit, told with it', async () => {
    await withTx(async (tx) => {
      const outcome = await added(tx);
      const [source = ''] = madeBy(outcome);
      expect(sayTouched(touchedIn(outcome.ok ? outcome.value.touched : null))).toMatchObject([{
        what: 'A paper', before: 'Not recorded.',
        after: 'It says: “Minutes of Living Well Partnership Board, 12 March 2026, item 4”. Status: published. Issued: 12 March 2026. Item: 4. Kind: minute. Link: https://example.org/minutes. It is of the Living Well Partnership Board.',
      }]);
      const [duty = ''] = madeBy(await commandsByName.assignOwner(tx, [{ item: 'd-lw-07', version: await versionOf(tx, 'd-lw-07'), party: 'b-lw-pb', from: '2026-04-01' }], { ...UNGROUNDED, source }));
      expect((await told(tx, duty))?.citations).toMatchObject([{ document: { id: source, shortTitle: 'Minutes of Living Well Partnership Board, 12 March 2026, item 4' } }]);
      expect(await faults(tx)).toEqual([]);
    });
  });
  it.each([
    [{ kind: 'OFFICER_KNOWLEDGE', issued: '2026-03-12', title: 'The chair told us' }, 'Officer’s knowledge, 12 March 2026: The chair told us'],
    [{ kind: 'CORRESPONDENCE', issued: '2026-03-12', sender: 'post-co5' }, /^Letter of .+, 12 March 2026$/u],
    [{ kind: 'PUBLISHED_PAPER', issued: '2026-03-12', title: 'A plan', publisher: 'The council' }, 'A plan'],
  ])('takes %o', async (row, title) => {
    await withTx(async (tx) => {
      const [id = ''] = madeBy(await added(tx, row));
      const [stored] = await runnerOf(tx)('MATCH (paper:SourceDocument {id: $id}) RETURN paper.title AS title', { id });
      expect(stored?.title).toEqual(typeof title === 'string' ? title : expect.stringMatching(title));
      expect(await faults(tx)).toEqual([]);
    });
  });
  it('tells all that stands against it at once, and a second one of the same meeting and item', async () => {
    await withTx(async (tx) => {
      expect(codesOf(await added(tx, { kind: 'MINUTE', issued: '2999-01-01', sender: 'post-co5' }))).toEqual(['ISSUED_LATER 0 issued', 'BOARD_NEEDED 0 board', 'TAKES_NO 0 sender']);
      expect(codesOf(await added(tx, { kind: 'CORRESPONDENCE', issued: '2026-01-01', sender: 'b-lw-pb' }))).toEqual(['UNKNOWN_ID 0 sender']);
      expect(codesOf(await added(tx, { kind: 'OFFICER_KNOWLEDGE', issued: '2026-01-01' }))).toEqual(['TITLE_NEEDED 0 title']);
      expect(codesOf(await added(tx, { ...MINUTE, link: 'javascript:alert(1)' }))).toEqual(['INVALID 0 link']);
      madeBy(await added(tx));
      expect(codesOf(await added(tx))).toEqual(['SAME_SOURCE 0 kind']);
      expect(codesOf(await added(tx, { ...MINUTE, item: '5' }))).toEqual([]);
    });
  });
});

const claimOf = async (tx: Tx, id: string) => {
  const [row] = await runnerOf(tx)('MATCH (said:Claim {about: $id})-[:CITES]->(place:Passage) RETURN said.id AS claim, place.id AS place, said.version AS version ORDER BY said.id LIMIT 1', { id });
  return z.object({ claim: z.string(), place: z.string(), version: z.coerce.number() }).parse(row);
};
const gists = async (tx: Tx, id: string) => (await told(tx, id))?.citations.map(({ gist }) => gist) ?? [];

describe('citing', () => {
  it.each(['d-lw-07', 'b-lw-pb', 'rel-045'])('has %s seen on the day of the paper', async (about) => {
    await withTx(async (tx) => {
      const [source = ''] = madeBy(await added(tx));
      const row = { about, version: await versionOf(tx, about), cites: source, gist: 'The board took it up again' };
      expect(codesOf(await commandsByName.citeClaim(tx, [row], UNGROUNDED))).toEqual([]);
      expect(await gists(tx, about)).toContain('The board took it up again');
      const [seen] = await runnerOf(tx)('UNWIND COLLECT { MATCH (n:Record {id: $id}) RETURN n.lastAttested } + COLLECT { MATCH (:Party)-[l {id: $id}]->() RETURN l.lastAttested } AS day RETURN toString(day) AS day', { id: about });
      expect(seen?.day).toBe('2026-03-12');
      expect(await faults(tx)).toEqual([]);
      await expect(commandsByName.citeClaim(tx, [row], UNGROUNDED)).rejects.toMatchObject({ name: 'Conflict', current: { id: about } });
    });
  });
  it('refuses what there is not, what is no passage, and a gist that would be a sentence of the paper', async () => {
    await withTx(async (tx) => {
      const cite = (row: object) => commandsByName.citeClaim(tx, [{ about: 'nothing', version: 1, cites: 'd-lw-07', gist: 'So it is', ...row }], UNGROUNDED);
      expect(codesOf(await cite({}))).toEqual(['UNKNOWN_ID 0 about', 'CANNOT_CITE 0 cites']);
      expect(codesOf(await cite({ gist: 'one two three four five six seven eight nine ten eleven twelve thirteen' }))).toEqual(['INVALID 0 gist']);
    });
  });
});

describe('correcting a claim', () => {
  it('shows the new one wherever the old one stood, and keeps the old one in the record', async () => {
    await withTx(async (tx) => {
      const { claim, version } = await claimOf(tx, 'd-lw-07');
      const before = await told(tx, 'd-lw-07');
      const outcome = await commandsByName.correctClaim(tx, [{ claim, version, gist: 'Read anew' }], OFFICER);
      const [made = ''] = madeBy(outcome);
      const after = await told(tx, 'd-lw-07');
      expect([after?.citations.map(({ id }) => id).includes(made), after?.citations.length]).toEqual([true, before?.citations.length]);
      expect(await gists(tx, 'd-lw-07')).toContain('Read anew');
      expect(await told(tx, claim)).toBeUndefined();
      const [kept] = await runnerOf(tx)('MATCH (old:RetractedClaim {id: $claim}) MATCH (said:Claim {corrects: $claim}) RETURN old.retractedAt IS NOT NULL AS isKept, count(said) AS corrections', { claim });
      expect(kept).toMatchObject({ isKept: true });
      expect(sayTouched(touchedIn(outcome.ok ? outcome.value.touched : null)).map(({ before: was, after: is }) => [was, is])).toEqual([['It stands.', 'It no longer stands.'], ['Not recorded.', expect.stringContaining('In our words: “Read anew”.')]]);
      expect(await faults(tx)).toEqual([]);
      expect(codesOf(await commandsByName.correctClaim(tx, [{ claim, version: await versionOf(tx, claim), gist: 'Again' }], OFFICER))).toEqual(['UNKNOWN_ID 0 claim']);
    });
  });
  it('refuses another paper, a change of nothing, and what was read in an older version', async () => {
    await withTx(async (tx) => {
      const { claim, version, place } = await claimOf(tx, 'd-lw-07');
      const correct = async (row: object) => await commandsByName.correctClaim(tx, [{ claim, version: await versionOf(tx, claim), ...row }], OFFICER);
      const [source = ''] = madeBy(await added(tx));
      expect(codesOf(await correct({ cites: source }))).toEqual(['OTHER_PAPER 0 cites']);
      expect(codesOf(await correct({ cites: place }))).toEqual(['NOTHING_CHANGES 0 gist']);
      await expect(correct({ version: version + 40, gist: 'Again' })).rejects.toMatchObject({ name: 'Conflict' });
    });
  });
});

describe('choosing between claims that contradict each other', () => {
  it('shows the one with the reason beside the other, and may be chosen the other way', async () => {
    await withTx(async (tx) => {
      const [source = ''] = madeBy(await added(tx));
      const { claim: over } = await claimOf(tx, 'd-lw-07');
      const [claim = ''] = madeBy(await commandsByName.citeClaim(tx, [{ about: 'd-lw-07', version: await versionOf(tx, 'd-lw-07'), cites: source, gist: 'It is no longer so' }], UNGROUNDED));
      const choose = async (one: string, other: string, why = 'The minute is newer') =>
        await commandsByName.chooseClaim(tx, [{ claim: one, version: await versionOf(tx, one), over: other, overVersion: await versionOf(tx, other), why }], OFFICER);
      expect(codesOf(await choose(claim, over))).toEqual([]);
      expect((await told(tx, over))?.rivals).toMatchObject([{ isChosen: true, reason: 'The minute is newer', citation: { id: claim } }]);
      expect(codesOf(await choose(claim, over))).toEqual(['NOTHING_CHANGES 0 why']);
      expect(codesOf(await choose(over, claim, 'The plan prevails'))).toEqual([]);
      expect((await told(tx, over))?.rivals).toMatchObject([{ isChosen: false, reason: 'The plan prevails' }]);
      expect(await faults(tx)).toEqual([]);
    });
  });
  it('refuses two that speak of different things, one against itself, and one that there is not', async () => {
    await withTx(async (tx) => {
      const [{ claim }, { claim: other }] = [await claimOf(tx, 'd-lw-07'), await claimOf(tx, 'd-lw-08')];
      const choose = async (over: string) => codesOf(await commandsByName.chooseClaim(tx, [{ claim, version: await versionOf(tx, claim), over, overVersion: await versionOf(tx, over), why: 'So' }], OFFICER));
      expect(await choose(other)).toEqual(['ABOUT_SOMETHING_ELSE 0 over']);
      expect(await choose(claim)).toEqual(['RIVAL_OF_ITSELF 0 over']);
      expect(await choose('d-lw-07')).toEqual(['UNKNOWN_ID 0 over']);
    });
  });
});
