// Meetings, decisions, terms of reference, agreements and delegations recorded, on the seeded database; all of it is rolled back.
import { describe, expect, it } from 'vitest';
import { todayInLondon } from '#schema/period.ts';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { sayTouched } from '#schema/wording/touched.ts';
import { commandsByName } from '../../server/commands/by-name.generated.ts';
import { touchedIn } from '../../server/neo4j/touched.ts';
import type { Tx } from '../../server/neo4j/tx.ts';
import { dataFaults } from '../../server/questions/data-faults.ts';
import { decisionTrail } from '../../server/questions/decision-trail.ts';
import { delegationMap } from '../../server/questions/delegation-map.ts';
import { recordProfile } from '../../server/questions/record-profile.ts';
import { termsDue } from '../../server/questions/terms-due.ts';
import { codesOf, madeBy, OFFICER } from '../support/editing.ts';
import { PAPER_DAY } from '../support/hand-made.ts';
import { withTx } from '../support/with-tx.ts';

const TODAY = todayInLondon();
const asked = { asOf: TODAY, proposals: false, visibilities: VISIBILITIES } as const;
const did = (tx: Tx, command: keyof typeof commandsByName, row: object) => commandsByName[command](tx, [row], OFFICER);
const made = async (tx: Tx, command: keyof typeof commandsByName, row: object) => madeBy(await did(tx, command, row)).at(0) ?? '';
const faults = async (tx: Tx) => (await dataFaults(tx, { asOf: PAPER_DAY, visibilities: VISIBILITIES })).checks.flatMap(({ findings }) => findings.filter(({ explanation }) => explanation === null).map(({ say }) => say));

describe('a meeting and its decisions', () => {
  const met = (tx: Tx) => made(tx, 'addMeeting', { body: 'b-lw-pb', title: 'Meeting of March', heldOn: '2026-03-12' });
  const decision = { body: 'b-lw-pb', title: 'Plant hedges', kind: 'AGREED', decidedOn: '2026-03-12', concerns: ['d-lw-07'] };
  it('stand on the trail of what they concern, and on their own pages', async () => {
    await withTx(async (tx) => {
      const meeting = await met(tx);
      const outcome = await did(tx, 'addDecision', { ...decision, meeting });
      const [id = ''] = madeBy(outcome);
      expect(JSON.stringify(await decisionTrail(tx, { id: 'd-lw-07', today: TODAY, proposals: false, visibilities: VISIBILITIES }))).toContain('Plant hedges');
      expect((await recordProfile(tx, { id, ...asked }))?.slots.map(({ slot, say }) => [slot, say])).toEqual(expect.arrayContaining([['meeting', expect.stringContaining('Meeting of March')]]));
      expect(sayTouched(touchedIn(outcome.ok ? outcome.value.touched : null)).at(-1)?.after).toMatch(/It was decided by the Living Well Partnership Board\. It was decided at “Meeting of March”\. It concerns “/u);
      expect(await faults(tx)).toEqual([]);
    });
  });
  it('are refused of a body that there is not, of another body’s meeting, and about nothing we hold', async () => {
    await withTx(async (tx) => {
      const meeting = await met(tx);
      expect(codesOf(await did(tx, 'addMeeting', { body: 'd-lw-07', title: 'None', heldOn: '2026-03-12' }))).toEqual(['UNKNOWN_ID 0 body']);
      expect(codesOf(await did(tx, 'addDecision', { ...decision, body: 'b-sw-pb', meeting, concerns: ['nothing'] }))).toEqual(['UNKNOWN_ID 0 meeting', 'UNKNOWN_ID 0 concerns']);
      expect(codesOf(await did(tx, 'addDecision', { ...decision, decidedOn: '2026-02-30' }))).toEqual(['INVALID 0 decidedOn']);
    });
  });
});

describe('terms of reference', () => {
  const terms = { body: 'b-lw-pb', title: 'How the board works', edition: '1', quorum: [{ count: 4, of: 'MEMBER' }, { count: 1, of: 'NHS' }], castingVote: 'CHAIR', cadence: 'monthly', reviewDue: '2026-10-01', from: '2026-01-01' };
  it('are due when they say so, and give way to the next edition', async () => {
    await withTx(async (tx) => {
      await made(tx, 'addTerms', terms);
      const due = async () => JSON.stringify(await termsDue(tx, { ...asked, today: TODAY, by: '2027-12-31', body: 'b-lw-pb', first: 5, skip: 0 }));
      expect(await due()).toContain('1 October 2026');
      expect(codesOf(await commandsByName.addTerms(tx, [{ ...terms, from: '2026-06-01' }, { ...terms, from: '2026-07-01' }], OFFICER))).toEqual(['ROW_REPEATED 1 body']);
      expect(codesOf(await did(tx, 'addTerms', { ...terms, from: '2025-12-31' }))).toEqual(['ENDS_BEFORE_IT_STARTS 0 from']);
      const next = await did(tx, 'addTerms', { ...terms, edition: '2', reviewDue: '2028-01-01', from: '2026-06-01' });
      expect(sayTouched(touchedIn(next.ok ? next.value.touched : null)).map(({ before, after }) => before === 'Not recorded.' ? 'begins' : after)).toEqual(['It ends on 1 June 2026.', 'begins']);
      expect(await due()).not.toContain('1 October 2026');
      expect(await faults(tx)).toEqual([]);
    });
  });
});

describe('agreements and delegations', () => {
  it('stand on the map of what is delegated', async () => {
    await withTx(async (tx) => {
      const under = await made(tx, 'addAgreement', { title: 'Orchard agreement', kind: 'SECTION_75', amounts: ['2026: ten crates'], from: '2026-01-01' });
      const duty = await made(tx, 'addFunction', { title: 'Tending of orchards', from: '2026-01-01' });
      const row = { function: duty, giver: 'org-dcc', taker: 'b-lw-pb', under, from: '2026-02-01' };
      expect(codesOf(await did(tx, 'addDelegation', row))).toEqual([]);
      expect(JSON.stringify(await delegationMap(tx, { ...asked, function: duty, first: 5, skip: 0 }))).toContain('Orchard agreement');
      expect(codesOf(await did(tx, 'addDelegation', { ...row, taker: 'org-dcc', from: '2025-12-31', under: 'd-lw-07' }))).toEqual(['PARTY_NOT_YET 0 from', 'UNKNOWN_ID 0 under', 'PASSED_TO_ITSELF 0 taker']);
      expect(codesOf(await did(tx, 'addDelegation', { ...row, giver: 'd-lw-07', taker: 'nobody' }))).toEqual(['UNKNOWN_ID 0 giver', 'UNKNOWN_ID 0 taker']);
      expect(codesOf(await did(tx, 'addAgreement', { title: 'Orchard Agreement', kind: 'CONTRACT' }))).toEqual(['SAME_TITLE 0 title']);
      expect(await faults(tx)).toEqual([]);
    });
  });
});
