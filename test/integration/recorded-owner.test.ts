// An owner that an officer records: with a paper named, the answer cites it; without one it never poses as a paper's word.
import { expect, it } from 'vitest';
import { assignOwner } from '../../server/commands/assign-owner.ts';
import type { Authorship } from '../../server/neo4j/record-change.ts';
import type { Tx } from '../../server/neo4j/tx.ts';
import { evidence } from '../../server/questions/evidence.ts';
import { bodyProfile } from '../../server/questions/body-profile.ts';
import { ownership } from '../../server/questions/ownership.ts';
import { sayDay, todayInLondon } from '#schema/period.ts';
import { withTx } from '../support/with-tx.ts';

const ITEM = 'd-lw-07';
const TODAY = todayInLondon();

async function recorded<T>(by: Omit<Authorship, 'viewer'>, ask: (tx: Tx) => Promise<T>): Promise<T> {
  return await withTx(async (tx) => {
    const row = { item: ITEM, version: 1, party: 'b-lw-pb', from: '2026-04-01' };
    const outcome = await assignOwner(tx, [row], { viewer: { id: 'an-officer' }, ...by });
    if (!outcome.ok) throw new Error(outcome.problems.map(({ message }) => message).join(' '));
    return await ask(tx);
  });
}

const card = async (tx: Tx) => await ownership(tx, { id: ITEM, asOf: TODAY, proposals: false });

it('with a source cites the paper as a whole: who recorded it and when, and the day and reason of the edit', async () => {
  const answer = await recorded({ source: 'doc-001', reason: 'Item 7 of the board' }, card);
  expect(answer).toMatchObject({ absence: null, saySource: 'Draft County Durham Plan 23/24, 15 March 2023', owners: [{ basis: 'STATED', party: { id: 'b-lw-pb' } }] });
  expect(answer?.owners[0]?.evidence).toMatchObject([{
    document: { id: 'doc-001' }, reference: 'as a whole', lineFrom: null, lineTo: null, modality: 'ASSERTED', basis: 'STATED', recordedBy: 'an-officer',
  }]);
  expect(answer?.owners[0]?.evidence[0]?.recordedAt).toMatch(new RegExp(`^${new Date().toISOString().slice(0, 4)}-`, 'u'));
  expect(answer?.reasons.find(({ evidence: [cited] }) => cited?.recordedBy === 'an-officer')).toMatchObject({
    voice: 'PAPER_SAYS', say: `The Living Well Partnership Board answers for this. It was recorded here on ${sayDay(TODAY)}: “Item 7 of the board”.`,
  });
});

it('without one says so, with its day and reason, and nobody’s word', async () => {
  const answer = await recorded({ reason: 'Told by the chair' }, card);
  expect(answer).toMatchObject({ absence: null, saySource: `Recorded here on ${sayDay(TODAY)} by an edit; no paper is cited`, owners: [{ basis: 'AGREED', evidence: [] }] });
  expect(answer?.reasons.find(({ say }) => say.includes('answers for this'))).toMatchObject({
    voice: 'RECORDED', say: `The Living Well Partnership Board answers for this. It was recorded here on ${sayDay(TODAY)}: “Told by the chair”. No paper is cited.`,
  });
});

it('with a source is cited on the page of who answers, and in the evidence of the duty', async () => {
  const { page, proof } = await recorded({ source: 'doc-001' }, async (tx) => {
    const duty = (await card(tx))?.owners[0]?.id ?? '';
    return {
      page: await bodyProfile(tx, { id: 'b-lw-pb', asOf: TODAY, proposals: false, visibilities: ['PUBLIC'] }),
      proof: await evidence(tx, { id: duty, asOf: TODAY }),
    };
  });
  const cited = page?.duties.flatMap((statement) => statement.evidence) ?? [];
  expect(cited.filter(({ recordedBy }) => recordedBy === 'an-officer')).toHaveLength(1);
  expect(proof?.citations).toMatchObject([{ document: { id: 'doc-001' }, reference: 'as a whole', recordedBy: 'an-officer' }]);
});
