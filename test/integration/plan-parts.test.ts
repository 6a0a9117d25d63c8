// Plans and their parts recorded, deliverables reworded, continued and withdrawn, on the seeded database; all of it is rolled back.
import { describe, expect, it } from 'vitest';
import { todayInLondon } from '#schema/period.ts';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { sayTouched } from '#schema/wording/touched.ts';
import { commandsByName } from '../../server/commands/by-name.generated.ts';
import { touchedIn } from '../../server/neo4j/touched.ts';
import type { Tx } from '../../server/neo4j/tx.ts';
import { dataFaults } from '../../server/questions/data-faults.ts';
import { deliverableProfile } from '../../server/questions/deliverable-profile.ts';
import { editionChanges } from '../../server/questions/edition-changes.ts';
import { goldenThread } from '../../server/questions/golden-thread.ts';
import { measureProfile } from '../../server/questions/measure-profile.ts';
import { ownership } from '../../server/questions/ownership.ts';
import { planProfile } from '../../server/questions/plan-profile.ts';
import { riskProfile } from '../../server/questions/risk-profile.ts';
import { search } from '../../server/questions/search.ts';
import { unowned } from '../../server/questions/unowned.ts';
import { codesOf, madeBy, OFFICER, versionOf } from '../support/editing.ts';
import { PAPER_DAY } from '../support/hand-made.ts';
import { withTx } from '../support/with-tx.ts';

type Command = keyof typeof commandsByName;

const TODAY = todayInLondon();
const asked = { asOf: TODAY, proposals: false, visibilities: VISIBILITIES } as const;
const did = (tx: Tx, command: Command, row: object) => commandsByName[command](tx, [row], OFFICER);
const edited = async (tx: Tx, command: Command, { of: [field, id], ...row }: { readonly of: readonly [string, string]; readonly [key: string]: unknown }) =>
  await did(tx, command, { [field]: id, version: await versionOf(tx, id), ...row });
const made = async (tx: Tx, command: Command, row: object) => madeBy(await did(tx, command, row)).at(0) ?? '';
const faults = async (tx: Tx) => (await dataFaults(tx, { asOf: PAPER_DAY, visibilities: VISIBILITIES })).checks.flatMap(({ findings }) => findings.filter(({ explanation }) => explanation === null).map(({ say }) => say));
const named = (things: readonly { readonly name: string }[] | undefined) => things?.map(({ name }) => name);
const found = async (tx: Tx, text: string) => (await search(tx, { text, asOf: TODAY, first: 5, visibilities: VISIBILITIES })).hits.map(({ thing }) => thing.id);

/** A plan of one area with one theme, from April 2026 on. */
async function aPlan(tx: Tx) {
  const [plan = '', edition = ''] = madeBy(await did(tx, 'addPlan', { title: 'Orchard plan', kind: 'PLAN', edition: '2026', from: '2026-04-01' }));
  const area = await made(tx, 'addPriority', { edition, title: 'Blossoming well', number: 1 });
  const theme = await made(tx, 'addTheme', { area, title: 'Grafting' });
  return { plan, edition, area, theme };
}

describe('a plan and its parts', () => {
  it('stand on the page of the plan, each deliverable with the next number, found by its words and by its number', async () => {
    await withTx(async (tx) => {
      const { plan, edition, area, theme } = await aPlan(tx);
      const items = [await made(tx, 'addDeliverable', { theme, title: 'Prune quinces' }), await made(tx, 'addDeliverable', { theme, title: 'Thin plums', number: 7 }), await made(tx, 'addDeliverable', { theme, title: 'Pick medlars' })];
      await made(tx, 'addObjective', { within: area, title: 'More fruit', heading: 'Grafting' });
      const page = await planProfile(tx, { id: plan, ...asked });
      expect(page?.thing.id).toBe(edition);
      expect(page?.areas.map(({ themes }) => themes.map(({ deliverables }) => named(deliverables)))).toEqual([[['Prune quinces', 'Thin plums', 'Pick medlars']]]);
      expect(page?.areas.map(({ objectives }) => named(objectives))).toEqual([['More fruit']]);
      const numbers = await Promise.all(items.map(async (id) => (await deliverableProfile(tx, { id, ...asked }))?.say));
      expect(numbers.map((say) => say?.split(',')[0])).toEqual(['Item 1 of Blossoming well', 'Item 7 of Blossoming well', 'Item 8 of Blossoming well']);
      expect([(await found(tx, 'quinces'))[0], (await found(tx, 'blossoming well item 7'))[0]]).toEqual([items[0], items[1]]);
      expect((await unowned(tx, { ...asked, area, unrecorded: true, kind: 'DELIVERABLE', first: 10, offset: 0 }))?.items.length).toBe(3);
      expect(await faults(tx)).toEqual([]);
    });
  });
  it('refuse a title that stands there, what is no place of theirs, and days outside it, all at once', async () => {
    await withTx(async (tx) => {
      const { edition, area, theme } = await aPlan(tx);
      expect(codesOf(await did(tx, 'addPlan', { title: 'orchard plan ', kind: 'PLAN' }))).toEqual(['SAME_TITLE 0 title']);
      expect(codesOf(await did(tx, 'addPriority', { edition, title: 'Blossoming well', from: '2026-03-31' }))).toEqual(['PARTY_NOT_YET 0 from', 'STARTS_BEFORE_ITEM 0 from', 'SAME_TITLE 0 title']);
      expect(codesOf(await did(tx, 'addDeliverable', { theme: area, title: 'Prune' }))).toEqual(['UNKNOWN_ID 0 theme']);
      expect(codesOf(await did(tx, 'addMeasure', { area, theme: 'th-1', title: 'Crates' }))).toEqual(['UNKNOWN_ID 0 theme']);
      expect(codesOf(await commandsByName.addDeliverable(tx, [{ theme, title: 'Prune' }, { theme, title: 'prune' }], OFFICER))).toEqual(['SAME_TITLE 1 title']);
    });
  });
  it('tell in the edit where each stands', async () => {
    await withTx(async (tx) => {
      const { theme } = await aPlan(tx);
      const outcome = await did(tx, 'addDeliverable', { theme, title: 'Prune quinces' });
      const touched = sayTouched(touchedIn(outcome.ok ? outcome.value.touched : null));
      expect(touched).toMatchObject([{ what: '“Prune quinces”', before: 'Not recorded.' }]);
      expect(touched[0]?.after).toMatch(/It stands in “Grafting”\.$/u);
    });
  });
});

describe('measures, values and risks', () => {
  it('stand where they were recorded, and a later target takes the place of the earlier', async () => {
    await withTx(async (tx) => {
      const { edition, area, theme } = await aPlan(tx);
      const measure = await made(tx, 'addMeasure', { area, theme, title: 'Crates of fruit' });
      const value = async (row: object) => codesOf(await edited(tx, 'recordObservation', { of: ['of', measure], kind: 'TARGET', value: '10 crates', from: '2026-05-01', ...row }));
      expect([await value({}), await value({}), await value({ value: '20 crates', from: '2026-04-30' })]).toEqual([[], ['NOTHING_CHANGES 0 value', 'ENDS_BEFORE_IT_STARTS 0 from'], ['ENDS_BEFORE_IT_STARTS 0 from']]);
      expect(await value({ value: '20 crates', from: '2026-06-01' })).toEqual([]);
      const target = async (asOf: string) => (await measureProfile(tx, { id: measure, ...asked, asOf }))?.slots.find(({ slot }) => slot === 'target')?.say;
      expect([await target('2026-05-31'), await target('2026-06-01')]).toEqual([expect.stringContaining('10 crates'), expect.stringContaining('20 crates')]);
      const risk = await made(tx, 'addRisk', { edition, title: 'Frost', rating: 'LOW' });
      await made(tx, 'addMitigation', { risk, title: 'Fleece' });
      expect([codesOf(await edited(tx, 'rateRisk', { of: ['risk', risk], rating: 'HIGH' })), codesOf(await edited(tx, 'rateRisk', { of: ['risk', risk], rating: 'HIGH' }))]).toEqual([[], ['NOTHING_CHANGES 0 rating']]);
      const page = await riskProfile(tx, { id: risk, ...asked });
      expect([page?.slots[0]?.say, page?.mitigations.length]).toEqual([expect.stringMatching(/high/iu), 1]);
      expect(JSON.stringify((await goldenThread(tx, { id: measure, ...asked }))?.steps)).toMatch(/Grafting.*20 crates|20 crates.*Grafting/u);
      expect(await faults(tx)).toEqual([]);
    });
  });
});

describe('a deliverable of the plan of 2023', () => {
  it('is reworded, found by both words, and refused where nothing changes or somebody was quicker', async () => {
    await withTx(async (tx) => {
      const reword = async (row: object) => await edited(tx, 'rewordDeliverable', { of: ['deliverable', 'd-lw-07'], ...row });
      const outcome = await reword({ title: 'Gather sloes by the hedge' });
      expect(sayTouched(touchedIn(outcome.ok ? outcome.value.touched : null)).map(({ after }) => after)).toEqual(['It says: “Gather sloes by the hedge”.']);
      expect((await deliverableProfile(tx, { id: 'd-lw-07', ...asked }))?.thing.name).toBe('Gather sloes by the hedge');
      expect((await found(tx, 'gather sloes'))[0]).toBe('d-lw-07');
      expect(codesOf(await reword({ title: 'Gather sloes by the hedge' }))).toEqual(['NOTHING_CHANGES 0 title']);
      expect(codesOf(await edited(tx, 'rewordDeliverable', { of: ['deliverable', 'b-lw-pb'], title: 'So' }))).toEqual(['UNKNOWN_ID 0 deliverable']);
      await expect(reword({ title: 'Again', version: 1 })).rejects.toMatchObject({ name: 'Conflict', current: { id: 'd-lw-07' } });
      expect(await faults(tx)).toEqual([]);
    });
  });
  it('goes on in another edition with whoever answers for it, and the two editions tell so', async () => {
    await withTx(async (tx) => {
      const { edition, theme } = await aPlan(tx);
      madeBy(await edited(tx, 'assignOwner', { of: ['item', 'd-lw-07'], party: 'b-lw-pb', from: '2025-04-01' }));
      const outcome = await edited(tx, 'continueDeliverable', { of: ['deliverable', 'd-lw-07'], theme, from: '2026-04-01', title: 'Prune quinces' });
      const [id = ''] = madeBy(outcome);
      const owners = async (item: string, asOf: string) => (await ownership(tx, { id: item, asOf, proposals: false }))?.owners.map(({ party }) => party.id);
      expect([await owners('d-lw-07', '2026-03-31'), await owners(id, '2026-04-01')]).toEqual([['b-lw-pb'], ['b-lw-pb']]);
      const changes = await editionChanges(tx, { older: 'e.plan-2023', newer: edition, first: 500, skip: 0, proposals: false, visibilities: VISIBILITIES });
      expect(changes?.changes.filter(({ newer }) => newer?.id === id).map(({ older, kinds }) => [older?.id, kinds])).toEqual([['d-lw-07', expect.arrayContaining(['REWORDED'])]]);
      expect(sayTouched(touchedIn(outcome.ok ? outcome.value.touched : null)).map(({ before, after }) => before === 'Not recorded.' ? 'begins' : after)).toEqual(['It ends on 1 April 2026.', 'It ends on 1 April 2026.', 'begins', 'begins']);
      expect(await faults(tx)).toEqual([]);
      expect(codesOf(await edited(tx, 'continueDeliverable', { of: ['deliverable', id], theme, from: '2026-05-01', title: 'Other' }))).toEqual(['SAME_EDITION 0 theme']);
      // Once more on the very day: it is split.
      const again = async (from: string) => codesOf(await edited(tx, 'continueDeliverable', { of: ['deliverable', 'd-lw-07'], theme, from, title: 'Prune pears' }));
      expect([await again('2026-04-02'), await again('2026-04-01')]).toEqual([['ALREADY_ENDED 0 from'], []]);
      expect(codesOf(await edited(tx, 'continueDeliverable', { of: ['deliverable', 'd-lw-08'], theme, from: '2023-01-01' }))).toEqual(['ENDS_BEFORE_LAST_SEEN 0 from', 'PARTY_NOT_YET 0 from', 'STARTS_BEFORE_ITEM 0 from']);
    });
  });
  it('is withdrawn from a day on with whoever answers for it, who can be given none from then on', async () => {
    await withTx(async (tx) => {
      const own = async (row: object) => await edited(tx, 'assignOwner', { of: ['item', 'd-lw-07'], party: 'b-lw-pb', ...row });
      madeBy(await own({ from: '2025-04-01', until: '2026-01-01' }));
      madeBy(await own({ from: '2026-01-01' }));
      expect(codesOf(await edited(tx, 'withdrawDeliverable', { of: ['deliverable', 'd-lw-07'], endsOn: '2023-03-15' }))).toEqual(['ENDS_BEFORE_LAST_SEEN 0 endsOn']);
      expect(codesOf(await edited(tx, 'withdrawDeliverable', { of: ['deliverable', 'd-lw-07'], endsOn: '2025-10-01' }))).toEqual([]);
      const listed = async (asOf: string) => (await planProfile(tx, { id: 'e.plan-2023', ...asked, asOf }))?.areas.flatMap(({ themes }) => themes.flatMap(({ deliverables }) => deliverables.map(({ id }) => id))).includes('d-lw-07');
      expect([await listed('2025-09-30'), await listed('2025-10-01')]).toEqual([true, false]);
      expect(await faults(tx)).toEqual([]);
      expect(codesOf(await own({ from: '2025-10-01' }))).toEqual(['PARTY_ENDED 0 item']);
      expect(codesOf(await edited(tx, 'declareUnassigned', { of: ['item', 'd-lw-07'], reason: 'DISPUTED', from: '2025-10-01' }))).toEqual(['ALREADY_ENDED 0 from']);
      expect(codesOf(await edited(tx, 'withdrawDeliverable', { of: ['deliverable', 'd-lw-07'], endsOn: '2026-10-01' }))).toEqual(['ALREADY_ENDED 0 endsOn']);
    });
  });
  it('is withdrawn once in one edit', async () => {
    await withTx(async (tx) => {
      const row = { deliverable: 'd-lw-07', version: 1, endsOn: '2025-10-01' };
      expect(codesOf(await commandsByName.withdrawDeliverable(tx, [row, row], OFFICER))).toEqual(['ROW_REPEATED 1 deliverable']);
    });
  });
});
