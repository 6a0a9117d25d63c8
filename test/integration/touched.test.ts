// What a Change keeps of each record it touched, before and after; all of it is rolled back.
import { expect, it } from 'vitest';
import { z } from 'zod';
import { editState } from '#cypher/history/edit-state.ts';
import { commandsByName } from '../../server/commands/by-name.generated.ts';
import { run } from '../../server/neo4j/run.ts';
import { runnerOf, type Tx } from '../../server/neo4j/tx.ts';
import { withTx } from '../support/with-tx.ts';

const BY = { viewer: { id: 'officer' }, reason: 'Agreed at the board' };
const kept = z.array(z.object({
  id: z.string(), labels: z.array(z.string()), before: z.nullable(z.record(z.string(), z.unknown())), after: z.nullable(z.record(z.string(), z.unknown())),
  links: z.array(z.object({ type: z.string(), to: z.string(), name: z.nullable(z.string()) })),
}));

async function done(tx: Tx, command: keyof typeof commandsByName, row: Readonly<Record<string, unknown>>) {
  const outcome = await commandsByName[command](tx, [row], BY);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return kept.parse(JSON.parse(outcome.value.touched ?? 'null'));
}

async function oneOf(tx: Tx, label: string) {
  const [row] = await runnerOf(tx)(`MATCH (n:${label} {status: 'IN_FORCE'}) WHERE n.validTo = date('9999-12-31') RETURN n.id AS id, n.version AS version ORDER BY id LIMIT 1`, {});
  return z.object({ id: z.string(), version: z.coerce.number() }).parse(row);
}

it('keeps an owner that was given, with the item and the party', async () => {
  await withTx(async (tx) => {
    const touched = await done(tx, 'assignOwner', { item: 'd-lw-31', version: 1, party: 'b-lw-pb', letter: 'ACCOUNTABLE', from: '2026-04-01' });
    expect(touched).toMatchObject([{
      labels: ['Assignment'], before: null, after: { letter: 'ACCOUNTABLE', validFrom: '2026-04-01', validTo: '9999-12-31', recordedReason: 'Agreed at the board' },
      links: [{ type: 'FOR', to: 'd-lw-31' }, { type: 'TO', to: 'b-lw-pb', name: 'Living Well Partnership Board' }],
    }]);
  });
});

it.each([['closeBody', 'Body', 'body'], ['closeOrganisation', 'Organisation', 'organisation'], ['closePost', 'Post', 'post']] as const)('keeps with %s the open end before and the day after, and the event', async (command, label, field) => {
  await withTx(async (tx) => {
    const { id, version } = await oneOf(tx, label);
    const [event, party] = (await done(tx, command, { [field]: id, version, endsOn: '2027-04-01' })).toSorted((a, b) => Number(b.before === null) - Number(a.before === null));
    expect(event).toMatchObject({ labels: ['ChangeEvent'], before: null, links: [{ type: 'ORIGINAL', to: id }] });
    expect(party).toMatchObject({ id, before: { validTo: '9999-12-31' }, after: { validTo: '2027-04-01', untilPrecision: 'DAY' } });
    expect(party?.after).not.toHaveProperty('name');
  });
});

it('keeps the end of an appointment, and nobody’s name', async () => {
  await withTx(async (tx) => {
    const { id, version } = await oneOf(tx, 'Appointment');
    const touched = await done(tx, 'endAppointment', { appointment: id, version, endsOn: '2027-04-01', why: 'RETIRED' });
    expect(touched).toMatchObject([{ id, before: { validTo: '9999-12-31' }, after: { validTo: '2027-04-01' } }]);
    expect(touched[0]?.links.map(({ type }) => type)).toEqual(expect.arrayContaining(['HELD_BY', 'TO_POST']));
  });
});

it('finds a line by its id, between its two ends', async () => {
  await withTx(async (tx) => {
    const [line] = await runnerOf(tx)('MATCH (low)-[line:REPORTS_TO]->(high) RETURN line.id AS id, low.id AS low, high.id AS high ORDER BY id LIMIT 1', {});
    const { id, low, high } = z.object({ id: z.string(), low: z.string(), high: z.string() }).parse(line);
    expect(await run(tx, editState, { ids: [id, 'nothing-bears-this'] })).toMatchObject([{ id, labels: ['REPORTS_TO'], links: [{ type: 'LOW', to: low }, { type: 'HIGH', to: high }] }]);
  });
});
