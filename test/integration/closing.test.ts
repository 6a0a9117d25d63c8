// Closing bodies, organisations and posts, and ending appointments, on the seeded database; all of it is rolled back.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Outcome } from '#schema/problem.ts';
import { commandsByName } from '../../server/commands/by-name.generated.ts';
import type { Change } from '../../server/neo4j/record-change.ts';
import { runnerOf, type Tx } from '../../server/neo4j/tx.ts';
import { bodyProfile } from '../../server/questions/body-profile.ts';
import { postProfile } from '../../server/questions/post-profile.ts';
import { asking, end, set } from '../support/hand-made.ts';
import { withTx } from '../support/with-tx.ts';

/** What an edit knows of a fact that no paper tells. */
const asEdited = (name: string): string =>
  `${name}.firstAttested = date('2026-01-01'), ${name}.attestedOn = [date('2026-01-01')], ${name}.fromBasis = 'STATED', ${name}.untilBasis = 'STATED', ${name}.claimIds = []`;
const BY = { viewer: { id: 'officer' }, reason: 'Agreed at the board' };
const kept = z.object({ events: z.array(z.string()), leftOpen: z.array(z.object({ id: z.string(), say: z.string(), certainty: z.string(), claimIds: z.array(z.string()) })) });

async function versionOf(tx: Tx, id: string): Promise<number> {
  const [row] = await runnerOf(tx)('MATCH (held:Record {id: $id}) RETURN held.version AS version', { id });
  return z.object({ version: z.coerce.number() }).parse(row).version;
}

interface Wanted {
  readonly endsOn?: string;
  readonly kind?: string;
  readonly successors?: readonly string[];
  readonly version?: number;
  readonly why?: string;
}

const closed = async (tx: Tx, body: string, { endsOn = '2026-04-01', ...rest }: Wanted = {}): Promise<Outcome<Change>> =>
  await commandsByName.closeBody(tx, [{ body, version: await versionOf(tx, body), endsOn, ...rest }], BY);
const codesOf = (outcome: Outcome<Change>) => (outcome.ok ? [] : outcome.problems.map(({ code, path }) => [code, ...path]));
const resultOf = (outcome: Outcome<Change>) => kept.parse(JSON.parse(outcome.ok ? outcome.value.result ?? '' : '{}'));

describe('closing a body', () => {
  it('has it until the day before, and not from the day on', async () => {
    await withTx(async (tx) => {
      expect(codesOf(await closed(tx, 'b-lw-pb'))).toEqual([]);
      const on = async (asOf: string) => (await bodyProfile(tx, asking('b-lw-pb', { asOf })))?.status;
      expect(await on('2026-03-31')).toBe('IN_FORCE');
      expect(await on('2026-04-01')).toBe('ENDED');
    });
  });
  it('tells the end as recorded on the day of the edit, and cites a paper only where the edit named one', async () => {
    const endOf = async (source?: string) => await withTx(async (tx) => {
      await commandsByName.closeBody(tx, [{ body: 'b-lw-pb', version: await versionOf(tx, 'b-lw-pb'), endsOn: '2026-04-01' }], { ...BY, source });
      return (await bodyProfile(tx, asking('b-lw-pb', { asOf: '2027-01-01' })))?.history.find(({ id }) => id === 'b-lw-pb.end');
    });
    const [without, withPaper] = [await endOf(), await endOf('doc-001')];
    expect(without).toMatchObject({ voice: 'RECORDED', evidence: [] });
    expect(without?.say).toMatch(/^It was stood down on 1 April 2026\. It was recorded here on .*: “Agreed at the board”\. No paper is cited\.$/u);
    expect(withPaper?.evidence.map(({ document, reference }) => [document.id, reference])).toEqual([['doc-001', 'as a whole']]);
  });
  it('tells every line, seat and duty that goes on, and closes none of them', async () => {
    await withTx(async (tx) => {
      const { events, leftOpen } = resultOf(await closed(tx, 'b-lw-pb'));
      expect(events).toHaveLength(1);
      expect(leftOpen.map(({ say }) => say)).toEqual(expect.arrayContaining([
        'A line stays open: The Living Well Partnership Board is part of the County Durham Care Partnership.',
        'A duty for “Living Well” stays with the Living Well Partnership Board.',
      ]));
      // The plan of March 2023 speaks for two years.
      expect(leftOpen.find(({ id }) => id === 'rel-093')).toMatchObject({ certainty: 'EXTRAPOLATED', claimIds: ['c.rel-093.p.001.0019', 'c.rel-093.p.001.0022'] });
      const [row] = await runnerOf(tx)('MATCH (:Body {id: "b-lw-pb"})-[line:PART_OF]->() RETURN toString(line.validTo) AS until', {});
      expect(row).toEqual({ until: '9999-12-31' });
    });
  });
  it('tells the signatures and the delegations that go on, by it and to it, and those that have ended no more', async () => {
    const leftBy = async (untilDelegated: string) => await withTx(async (tx) => {
      await runnerOf(tx)(`MATCH (board:Body {id: 'b-lw-pb'}) MATCH (other:Body {id: 'b-aw-pb'}) MATCH (plan:PlanEdition {id: 'e.plan-bcf'}) MATCH (task:Function {id: 'fn.plan-s75-18'})
        CREATE (board)-[signs:SIGNATORY_OF {id: 'l.sign', status: 'IN_FORCE', validTo: date('9999-12-31')}]->(plan)
        CREATE (given:Delegation {id: 'del.given', status: 'IN_FORCE', validTo: date($until)})-[:OF]->(task)
        CREATE (taken:Delegation {id: 'del.taken', status: 'IN_FORCE', validTo: date('9999-12-31')})-[:OF]->(task)
        CREATE (given)-[:FROM]->(board) CREATE (given)-[:TO]->(other) CREATE (taken)-[:FROM]->(other) CREATE (taken)-[:TO]->(board)
        CREATE (:Delegation {id: 'del.rejected', status: 'REJECTED', validTo: date('9999-12-31')})-[:TO]->(board)
        WITH given, taken, signs SET ${['given', 'taken', 'signs'].map(asEdited).join(', ')}`, { until: untilDelegated });
      const { leftOpen } = resultOf(await closed(tx, 'b-lw-pb'));
      return leftOpen.filter(({ id }) => id === 'l.sign' || id.startsWith('del.'));
    });
    const open = await leftBy('9999-12-31');
    expect(open.map(({ id }) => id)).toEqual(['del.given', 'del.taken', 'l.sign']);
    expect(open.map(({ say }) => say)).toEqual([
      expect.stringMatching(/^The delegation of “.+” by the Living Well Partnership Board stays open\.$/u),
      expect.stringMatching(/^The delegation of “.+” to the Living Well Partnership Board stays open\.$/u),
      expect.stringMatching(/^“.+” stays signed by the Living Well Partnership Board\.$/u),
    ]);
    expect(new Set(open.map(({ certainty }) => certainty))).toEqual(new Set(['STATED']));
    expect((await leftBy('2026-04-01')).map(({ id }) => id)).toEqual(['del.taken', 'l.sign']);
  });
  it('writes the event with what takes its place', async () => {
    await withTx(async (tx) => {
      const { events } = resultOf(await closed(tx, 'b-lw-pb', { kind: 'SPLIT', successors: ['b-sw-pb', 'b-aw-pb'] }));
      const [row] = await runnerOf(tx)(`MATCH (old:Body)<-[:ORIGINAL]-(event:ChangeEvent {id: $id})-[:RESULTING]->(next)
        WITH old, event, next ORDER BY next.id RETURN old.id AS old, event.kind AS kind, toString(event.validFrom) AS day, collect(next.id) AS next`, { id: events[0] });
      expect(row).toEqual({ old: 'b-lw-pb', kind: 'SPLIT', day: '2026-04-01', next: ['b-aw-pb', 'b-sw-pb'] });
    });
  });
  it('refuses an end on or before the newest paper, what ended, what is only proposed, and what is no body', async () => {
    await withTx(async (tx) => {
      expect(codesOf(await closed(tx, 'b-lw-pb', { endsOn: '2023-03-15' }))).toEqual([['ENDS_BEFORE_LAST_SEEN', '0', 'endsOn']]);
      expect(codesOf(await closed(tx, 'b-mdt'))).toEqual([['NOT_IN_FORCE', '0', 'endsOn']]);
      expect(codesOf(await closed(tx, 'org-dcc'))).toEqual([['UNKNOWN_TO_CLOSE', '0', 'body']]);
      await end(tx, 'b-aw-pb', '2025-01-01');
      expect(codesOf(await closed(tx, 'b-aw-pb'))).toEqual([['ALREADY_ENDED', '0', 'endsOn']]);
    });
  });
  it('refuses a successor of another kind, and itself', async () => {
    await withTx(async (tx) => {
      expect(codesOf(await closed(tx, 'b-lw-pb', { kind: 'REPLACED', successors: ['org-dcc'] }))).toEqual([['UNKNOWN_SUCCESSOR', '0', 'successors']]);
      expect(codesOf(await closed(tx, 'b-lw-pb', { kind: 'REPLACED', successors: ['b-lw-pb'] }))).toEqual([['OWN_SUCCESSOR', '0', 'successors']]);
    });
  });
  it('tells an older version what stands now', async () => {
    await withTx(async (tx) => {
      const version = await versionOf(tx, 'b-lw-pb');
      await closed(tx, 'b-lw-pb');
      await expect(commandsByName.closeBody(tx, [{ body: 'b-lw-pb', version, endsOn: '2027-01-01' }], BY))
        .rejects.toMatchObject({ name: 'Conflict', current: { id: 'b-lw-pb', version: version + 1, say: ['Living Well Partnership Board ends on 1 April 2026.'] } });
    });
  });
  it('takes several rows, or none of them', async () => {
    await withTx(async (tx) => {
      const rows = await Promise.all(['b-lw-pb', 'b-aw-pb'].map(async (body) => ({ body, version: await versionOf(tx, body), endsOn: '2026-04-01' })));
      expect(codesOf(await commandsByName.closeBody(tx, [...rows, { body: 'b-none', version: 1, endsOn: '2026-04-01' }], BY))).toEqual([['UNKNOWN_TO_CLOSE', '2', 'body']]);
    });
    await withTx(async (tx) => {
      const rows = await Promise.all(['b-lw-pb', 'b-aw-pb'].map(async (body) => ({ body, version: await versionOf(tx, body), endsOn: '2026-04-01' })));
      expect(resultOf(await commandsByName.closeBody(tx, rows, BY)).events).toHaveLength(2);
    });
  });
  it('sees rows that cannot stand together, and tells what ties two of them once', async () => {
    const both = (...bodies: readonly (readonly [string, object])[]) => withTx(async (tx) => {
      const rows = await Promise.all(bodies.map(async ([body, more]) => ({ body, version: await versionOf(tx, body), endsOn: '2026-04-01', ...more })));
      return await commandsByName.closeBody(tx, rows, BY);
    });
    expect(codesOf(await both(['b-lw-pb', { kind: 'MERGED', successors: ['b-cdcp'] }], ['b-cdcp', {}]))).toEqual([['SUCCESSOR_NOT_THERE', '0', 'successors']]);
    expect(codesOf(await both(['b-lw-pb', {}], ['b-lw-pb', { endsOn: '2026-05-01' }]))).toEqual([['ALREADY_ENDED', '1', 'endsOn']]);
    const ids = resultOf(await both(['b-lw-pb', {}], ['b-cdcp', {}])).leftOpen.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].toSorted());
    expect(ids.length).toBeGreaterThan(5);
  });
  it('needs a reason or a source that is held', async () => {
    await withTx(async (tx) => {
      const row = { body: 'b-lw-pb', version: await versionOf(tx, 'b-lw-pb'), endsOn: '2026-04-01' };
      expect(codesOf(await commandsByName.closeBody(tx, [row], { viewer: BY.viewer }))).toEqual([['SOURCE_NEEDED', 'reason']]);
      expect(codesOf(await commandsByName.closeBody(tx, [{ ...row, version: row.version + 1 }], { viewer: BY.viewer, source: 'doc-999' }))).toEqual([['UNKNOWN_SOURCE', 'source']]);
    });
  });
});

describe('closing a post', () => {
  it('leaves its holder’s appointment open, and names no person', async () => {
    await withTx(async (tx) => {
      const post = 'post-dircomm';
      const outcome = await commandsByName.closePost(tx, [{ post, version: await versionOf(tx, post), endsOn: '2026-04-01' }], BY);
      const { leftOpen } = resultOf(outcome);
      const terms = leftOpen.filter(({ say }) => say.startsWith('An appointment'));
      expect(terms.length).toBeGreaterThan(0);
      const [row] = await runnerOf(tx)('MATCH (p:Person) RETURN collect(p.name) AS names', {});
      const names = z.object({ names: z.array(z.string()) }).parse(row).names;
      expect(names.filter((name) => JSON.stringify(leftOpen).includes(name))).toEqual([]);
    });
  });
});

describe('closing an organisation', () => {
  it('takes an organisation and no body in its place', async () => {
    await withTx(async (tx) => {
      const row = { organisation: 'org-dcc', version: await versionOf(tx, 'org-dcc'), endsOn: '2026-04-01', kind: 'REPLACED' };
      expect(codesOf(await commandsByName.closeOrganisation(tx, [{ ...row, successors: ['b-cdcp'] }], BY))).toEqual([['UNKNOWN_SUCCESSOR', '0', 'successors']]);
      expect(resultOf(await commandsByName.closeOrganisation(tx, [{ ...row, version: row.version + 1, successors: ['org-tewv'] }], BY)).leftOpen.length).toBeGreaterThan(5);
    });
  });
});

describe('ending an appointment', () => {
  const ended = async (tx: Tx, appointment: string, { endsOn = '2026-04-01', why = 'RETIRED' }: Wanted = {}) =>
    await commandsByName.endAppointment(tx, [{ appointment, version: await versionOf(tx, appointment), endsOn, why }], BY);
  const term = async (tx: Tx) => {
    const [row] = await runnerOf(tx)('MATCH (t:Appointment)-[:TO_POST]->(p:Post) WHERE t.validTo = date("9999-12-31") AND t.status = "IN_FORCE" RETURN t.id AS id, p.id AS post ORDER BY t.id LIMIT 1', {});
    return z.object({ id: z.string(), post: z.string() }).parse(row);
  };
  it('has a holder until the day before, and nobody from the day on', async () => {
    await withTx(async (tx) => {
      const { id, post } = await term(tx);
      expect(codesOf(await ended(tx, id))).toEqual([]);
      const holders = async (asOf: string) => (await postProfile(tx, asking(post, { asOf })))?.slots.find(({ slot }) => slot === 'holder')?.absence;
      expect(await holders('2026-03-31')).toBeNull();
      expect(await holders('2026-04-01')).not.toBeNull();
    });
  });
  it('refuses an unknown one, a second end, one that is proposed and an unknown reason', async () => {
    await withTx(async (tx) => {
      const { id } = await term(tx);
      expect(codesOf(await commandsByName.endAppointment(tx, [{ appointment: 'no', version: 1, endsOn: '2026-04-01', why: 'RETIRED' }], BY))).toEqual([['UNKNOWN_APPOINTMENT', '0', 'appointment']]);
      expect(codesOf(await ended(tx, id, { why: 'BORED' }))).toEqual([['INVALID', '0', 'why']]);
      const row = { appointment: id, version: await versionOf(tx, id), endsOn: '2026-04-01', why: 'RETIRED' };
      expect(codesOf(await commandsByName.endAppointment(tx, [row, row], BY))).toEqual([['ROW_REPEATED', '1', 'appointment']]);
      await set(tx, id, { status: 'PROPOSED' });
      expect(codesOf(await ended(tx, id))).toEqual([['NOT_IN_FORCE', '0', 'endsOn']]);
      await set(tx, id, { status: 'IN_FORCE' });
      expect(codesOf(await ended(tx, id))).toEqual([]);
      expect(codesOf(await ended(tx, id))).toEqual([['ALREADY_ENDED', '0', 'endsOn']]);
    });
  });
});
