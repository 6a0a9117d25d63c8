// The one command of this cut over real HTTP. Each test takes a deliverable of its own: what is written stays.
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { ask } from '../support/started-server.ts';

const MUTATION = `mutation ($input: AssignOwnerInput!, $key: ID!, $reason: String, $source: ID, $dryRun: Boolean! = false) {
  assignOwner(input: $input, key: $key, reason: $reason, source: $source, dryRun: $dryRun) {
    problems { code path message } change { id seq command actor reason } } }`;
const change = z.object({ id: z.string(), seq: z.int(), command: z.string(), actor: z.string(), reason: z.nullable(z.string()) });
const payload = z.object({ problems: z.array(z.object({ code: z.string(), path: z.array(z.string()), message: z.string() })), change: z.nullable(change) });
const answered = z.object({
  data: z.nullish(z.object({ assignOwner: payload })),
  errors: z.optional(z.array(z.object({ extensions: z.looseObject({ code: z.string(), current: z.optional(z.unknown()) }) }))),
});

interface Asked {
  readonly item: string;
  readonly version?: number;
  readonly party?: string;
  readonly from?: string;
  readonly key?: string;
  readonly reason?: string | null;
  readonly source?: string;
  readonly dryRun?: boolean;
}

async function assign({ item, version = 1, party = 'b-lw-pb', from = '2026-04-01', key = randomUUID(), reason = 'Agreed at the board', ...rest }: Asked) {
  const { body } = await ask(MUTATION, { input: { item, version, party, from }, key, reason, ...rest });
  const { data, errors = [] } = answered.parse(body);
  return { ...data?.assignOwner, code: errors[0]?.extensions.code, current: errors[0]?.extensions.current };
}

async function stateOf(item: string) {
  const { body } = await ask(`{ revision deliverables(limit: 1, where: { id: { eq: "${item}" } }) { version } ownership(id: "${item}", asOf: "2026-12-01") { absence say owners { party { id } via { id } certainty } } }`);
  return z.object({ data: z.object({
    revision: z.int(),
    deliverables: z.array(z.object({ version: z.int() })),
    ownership: z.object({ say: z.string(), absence: z.nullable(z.string()), owners: z.array(z.object({ party: z.object({ id: z.string() }), via: z.nullable(z.unknown()), certainty: z.string() })) }),
  }) }).parse(body).data;
}

it('gives an unowned deliverable its owner, records who did it and why, and the answer card shows it', async () => {
  expect((await stateOf('d-lw-05')).ownership).toMatchObject({ absence: 'NOT_STATED_IN_SOURCE', owners: [] });
  const done = await assign({ item: 'd-lw-05' });
  expect(done).toMatchObject({ problems: [], change: { command: 'assignOwner', actor: 'local-admin', reason: 'Agreed at the board' } });
  const after = await stateOf('d-lw-05');
  expect(after.revision).toBeGreaterThanOrEqual(done.change?.seq ?? Infinity);
  expect(after.deliverables).toEqual([{ version: 2 }]);
  expect(after.ownership).toMatchObject({ absence: null, owners: [{ party: { id: 'b-lw-pb' }, via: null }] });
});

it('refuses with everything to mend, each in a full sentence, and writes nothing', async () => {
  const before = await stateOf('d-lw-06');
  const { problems, change } = await assign({ item: 'd-lw-06', party: 'b-nobody', from: '2020-01-01', reason: ' ' });
  expect(problems?.map(({ code, path }) => [code, ...path])).toEqual([['SOURCE_NEEDED', 'reason'], ['STARTS_BEFORE_ITEM', 'from'], ['UNKNOWN_PARTY', 'party']]);
  expect(problems?.every(({ message }) => /^[A-Z].*\.$/.test(message))).toBe(true);
  expect(change).toBeNull();
  expect(await stateOf('d-lw-06')).toEqual(before);
});

it('says what would come of it on a dry run, and writes nothing', async () => {
  const before = await stateOf('d-lw-06');
  expect(await assign({ item: 'd-lw-06', dryRun: true })).toMatchObject({ problems: [], change: null });
  expect(await stateOf('d-lw-06')).toEqual(before);
});

it('refuses a source that it does not hold, and takes one that it does', async () => {
  expect((await assign({ item: 'd-lw-07', reason: null, source: 'doc-999' })).problems).toMatchObject([{ code: 'UNKNOWN_SOURCE', path: ['source'] }]);
  expect(await assign({ item: 'd-lw-07', reason: null, source: 'doc-001' })).toMatchObject({ problems: [], change: { reason: null } });
});

it('answers a repeat of its key with the first result', async () => {
  const key = randomUUID();
  const first = await assign({ item: 'd-lw-08', key });
  expect(await assign({ item: 'd-lw-08', key })).toEqual(first);
  expect((await stateOf('d-lw-08')).ownership.owners).toHaveLength(1);
});

it('refuses another edit under a used key, and writes nothing of it', async () => {
  const key = randomUUID();
  await assign({ item: 'd-lw-12', key });
  expect(await assign({ item: 'd-lw-13', key })).toMatchObject({ problems: [{ code: 'KEY_USED', path: ['key'] }], change: null });
  expect((await stateOf('d-lw-13')).ownership.owners).toEqual([]);
  expect((await assign({ item: 'd-lw-12', key, party: 'b-aw-pb' })).problems).toMatchObject([{ code: 'KEY_USED' }]);
});

it('answers a dry run with what would come of it now, whatever its key', async () => {
  const key = randomUUID();
  await assign({ item: 'd-lw-14', key });
  expect((await assign({ item: 'd-lw-14', key, version: 2, dryRun: true })).problems).toMatchObject([{ code: 'ALREADY_ASSIGNED' }]);
  expect(await assign({ item: 'd-lw-15', key, dryRun: true })).toMatchObject({ problems: [], change: null });
});

it('gives nothing to a party that is not in force, and claims no evidence where it cites none', async () => {
  expect((await assign({ item: 'd-lw-16', party: 'b-mdt' })).problems).toMatchObject([{ code: 'PARTY_NOT_LIVE', path: ['party'] }]);
  await assign({ item: 'd-lw-16' });
  const { body } = await ask('{ ownership(id: "d-lw-16", asOf: "2026-12-01") { saySource owners { basis evidence { id } } } }');
  expect(body).toMatchObject({ data: { ownership: { owners: [{ basis: 'AGREED', evidence: [] }] } } });
  expect(JSON.stringify(body)).toContain('by an edit; no paper is cited');
});

it('answers twins sent at the same moment with one result', async () => {
  const key = randomUUID();
  const results = await Promise.all(Array.from({ length: 6 }, () => assign({ item: 'd-lw-09', key })));
  expect(new Set(results.map((result) => result.change?.id)).size).toBe(1);
  expect((await stateOf('d-lw-09')).ownership.owners).toHaveLength(1);
});

it('tells a stale version what stands now', async () => {
  await assign({ item: 'd-lw-10' });
  const stale = await assign({ item: 'd-lw-10', version: 1 });
  expect(stale).toMatchObject({ code: 'CONFLICT', current: { id: 'd-lw-10', version: 2, say: [expect.stringContaining('from 1 April 2026')] } });
  expect((await assign({ item: 'd-lw-10', version: 2 })).problems).toMatchObject([{ code: 'ALREADY_ASSIGNED' }]);
  expect((await assign({ item: 'd-lw-10', version: 2, party: 'b-aw-pb' })).problems).toMatchObject([{ code: 'ALREADY_OWNED' }]);
});

it('lets one of fifty writers at once win, and tells the other forty-nine', async () => {
  const results = await Promise.all(Array.from({ length: 50 }, () => assign({ item: 'd-lw-11' })));
  expect(results.filter(({ change }) => change !== null && change !== undefined)).toHaveLength(1);
  expect(results.filter(({ code }) => code === 'CONFLICT')).toHaveLength(49);
  expect((await stateOf('d-lw-11')).deliverables).toEqual([{ version: 2 }]);
}, 60_000);
