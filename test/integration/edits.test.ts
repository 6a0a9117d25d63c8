import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { assignOwner } from '../../server/commands/assign-owner.ts';
import { closeBody } from '../../server/commands/close-body.ts';
import { endAppointment } from '../../server/commands/end-appointment.ts';
import { runnerOf, type Tx } from '../../server/neo4j/tx.ts';
import { edits, type AskEdits } from '../../server/questions/edits.ts';
import { withTx } from '../support/with-tx.ts';

const BY = { viewer: { id: 'officer' }, reason: 'Agreed at the board', source: 'doc-001' };

async function asked<T>(work: (tx: Tx, ask: (over?: Partial<AskEdits>) => ReturnType<typeof edits>) => Promise<T>): Promise<T> {
  return await withTx((tx) => work(tx, (over = {}) => edits(tx, { today: '2026-11-30', first: 50, skip: 0, visibilities: ['PUBLIC', 'STAFF'], ...over })));
}

const versioned = z.object({ id: z.string(), post: z.string(), person: z.string(), version: z.coerce.number() });
async function anAppointment(tx: Tx) {
  const [row] = await runnerOf(tx)(`MATCH (post:Post)<-[:TO_POST]-(term:Appointment {status: 'IN_FORCE'})-[:HELD_BY]->(person:Person {visibility: 'PUBLIC'}) WHERE term.validTo = date('9999-12-31')
    RETURN term.id AS id, post.id AS post, person.id AS person, term.version AS version ORDER BY id LIMIT 1`, {});
  return versioned.parse(row);
}

const assign = (tx: Tx) => assignOwner(tx, [{ item: 'd-lw-03', version: 1, party: 'b-lw-pb', letter: 'ACCOUNTABLE', from: '2023-04-01' }], BY);
const close = (tx: Tx) => closeBody(tx, [{ body: 'b-aw-pb', version: 1, endsOn: '2026-04-01', kind: 'MERGED', successors: ['b-lw-pb'] }], BY);

describe('the edits of everything', () => {
  it('stand newest first, each with who, when, why and on what', async () => {
    const answer = await asked(async (tx, ask) => { await assign(tx); await close(tx); return await ask(); });
    expect(answer?.edits.slice(0, 2).map(({ what, author, reason, source }) => [what, author, reason, source?.id])).toEqual([
      ['Body closed', 'officer', 'Agreed at the board', 'doc-001'], ['Owner assigned', 'officer', 'Agreed at the board', 'doc-001'],
    ]);
    expect(answer?.edits[0]?.seq).toBe(answer?.at.revision);
    expect(answer?.total).toBe(answer?.edits.length);
  });
  it('come by the page, with how many there are', async () => {
    const [all, page] = await asked(async (tx, ask) => { await assign(tx); await close(tx); return [await ask(), await ask({ first: 1, skip: 1 })] as const; });
    expect(page?.total).toBe(all?.total);
    expect(page?.edits.map(({ seq }) => seq)).toEqual([all?.edits[1]?.seq]);
  });
  it('are found one by one by their number, and none by a number that no edit bears', async () => {
    const [one, none] = await asked(async (tx, ask) => {
      await assign(tx);
      const seq = (await ask())?.at.revision ?? 0;
      return [await ask({ seq }), await ask({ seq: seq + 1 })] as const;
    });
    expect(one?.edits.map(({ what }) => what)).toEqual(['Owner assigned']);
    expect(none).toBeUndefined();
  });
});

describe('the edits of one thing', () => {
  it('tell what was before and what is after, in sentences', async () => {
    const answer = await asked(async (tx, ask) => { await close(tx); return await ask({ id: 'b-aw-pb' }); });
    expect(answer?.edits.map(({ what }) => what)).toEqual(['Body closed', 'Loaded from the papers']);
    expect(answer?.edits[0]?.touches.map(({ what, before, after }) => [what, before, after])).toEqual([
      ['The Ageing Well Partnership Board', 'No end is recorded.', 'It ends on 1 April 2026.'],
      ['What became of the Ageing Well Partnership Board', 'Not recorded.', 'It goes on within the Living Well Partnership Board, from 1 April 2026.'],
    ]);
  });
  it('are those of its item and of its board alike, and of no other', async () => {
    const counts = await asked(async (tx, ask) => {
      await assign(tx);
      return await Promise.all(['d-lw-03', 'b-lw-pb', 'd-lw-04'].map(async (id) => (await ask({ id }))?.total));
    });
    expect(counts).toEqual([2, 2, 1]);
  });
  it('hold the end of an appointment at its post and at its person', async () => {
    const found = await asked(async (tx, ask) => {
      const { id, post, person, version } = await anAppointment(tx);
      await endAppointment(tx, [{ appointment: id, version, endsOn: '2027-01-01', why: 'RETIRED' }], BY);
      return [await ask({ id: post }), await ask({ id: person })];
    });
    expect(found.map((answer) => answer?.edits[0]?.what)).toEqual(['Appointment ended', 'Appointment ended']);
  });
  it('are nobody’s who may not see the person, and of nothing that nothing bears', async () => {
    const found = await asked(async (tx, ask) => {
      const { person } = await anAppointment(tx);
      return [await ask({ id: person, visibilities: [] }), await ask({ id: 'nothing-bears-this' }), await ask({ id: '' })];
    });
    expect(found).toEqual([undefined, undefined, undefined]);
  });
});
