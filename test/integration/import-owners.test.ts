// A list of actions with their owners: downloaded, filled in, brought back. What is recorded is rolled back.
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { OWNER_COLUMNS } from '#schema/rules/owner-columns.ts';
import { createApi } from '../../server/api/http.ts';
import { ownersTable } from '../../server/exporting/owners-table.ts';
import { toCsv } from '../../server/exporting/csv.ts';
import type { AddressedTable, CellValue } from '../../server/exporting/table.ts';
import { toXlsx } from '../../server/exporting/xlsx.ts';
import { importOwners } from '../../server/importing/import-owners.ts';
import { readSheetHere } from '../../server/importing/sheets/read-sheet-here.ts';
import { createLogger } from '../../server/logger.ts';
import type { Tx } from '../../server/neo4j/tx.ts';
import { ownership } from '../../server/questions/ownership.ts';
import { unowned } from '../../server/questions/unowned.ts';
import { OFFICER } from '../support/editing.ts';
import { sharedStore, withTx } from '../support/with-tx.ts';

const FROM = '2026-04-01';
const COLUMNS = Object.keys(OWNER_COLUMNS);

async function listed(tx: Tx, plan: string): Promise<AddressedTable> {
  const prepared = ownersTable({ asOf: FROM, proposals: false, filters: { plan } });
  const table = prepared.ok ? await prepared.table(tx) : undefined;
  return { ...table ?? expect.fail('no list'), address: 'http://localhost:4000/deliverables' };
}

/** The list with cells of a column filled in. */
const filled = (table: AddressedTable, column: string, fill: (row: readonly CellValue[], at: number) => CellValue): AddressedTable =>
  ({ ...table, rows: table.rows.map((row, at) => row.map((cell, where) => (where === COLUMNS.indexOf(column) ? fill(row, at) : cell))) });
const asSheet = (bytes: Uint8Array) => readSheetHere(new Uint8Array(bytes), { rows: 10_000 });
const bring = async (tx: Tx, bytes: Uint8Array, key?: string) => await importOwners(tx, { sheet: asSheet(bytes), from: FROM }, { ...OFFICER, key });

describe('the 156 actions of the plan of 2023', () => {
  it('are given owners from a workbook, and every question tells them', async () => {
    await withTx(async (tx) => {
      const list = await listed(tx, 'e.plan-2023');
      expect(list.rows).toHaveLength(156);
      const OWNERS = ['Living Well Partnership Board', 'b-aw-pb', 'Starting Well Partnership Board [b-sw-pb]'];
      const bytes = await toXlsx(filled(list, 'ACCOUNTABLE', (_, at) => OWNERS[at % 3] ?? ''));
      const done = await bring(tx, bytes, 'a-key');
      expect([done.problems, done.edits.length, done.changes.length]).toEqual([[], 156, 1]);
      const ask = { asOf: FROM, proposals: false, unrecorded: true, first: 500, offset: 0 } as const;
      expect((await unowned(tx, { ...ask, kind: 'DELIVERABLE', plan: 'e.plan-2023' }))?.total).toBe(0);
      const answer = await ownership(tx, { id: String(list.rows[0]?.[0]), asOf: FROM, proposals: false, today: FROM, visibilities: ['PUBLIC'] });
      expect(JSON.stringify(answer)).toContain('Living Well Partnership Board');
      // What is brought again asks for nothing, and a repeat under the key finds the first.
      const again = await toXlsx(await listed(tx, 'e.plan-2023'));
      expect(await bring(tx, again)).toMatchObject({ edits: [], problems: [], changes: [] });
      expect(await bring(tx, bytes, 'a-key')).toMatchObject({ edits: [], changes: done.changes });
      // Another owner: the first ends on the day, and the version in the list is the one that the import left.
      const handed = filled(await listed(tx, 'e.plan-2023'), 'ACCOUNTABLE', () => 'b-lw-pb');
      const dated = filled(handed, 'from', () => '1 May 2026');
      const next = await bring(tx, toCsv(dated));
      expect([next.problems, next.edits.filter(({ command }) => command === 'endOwnership').length, next.changes.length]).toEqual([[], 104, 2]);
    }, { timeoutMs: 60_000 });
  }, 90_000);
});

describe('a list that cannot be recorded as it is', () => {
  it('is told whole: what cells say that nobody can read, and what the record does not allow', async () => {
    await withTx(async (tx) => {
      const list = await listed(tx, 'e.plan-2023');
      const wrong = filled(filled(list, 'ACCOUNTABLE', (_, at) => ['b-lw-pb', 'Nobody at all', 'b-lw-pb; b-aw-pb', 'b-lw-pb'][at] ?? ''), 'from', (_, at) => (at === 3 ? '2001-01-01' : ''));
      const { problems, changes } = await bring(tx, toCsv(wrong));
      expect(problems.map(({ code, cell }) => `${code} ${cell}`)).toEqual(['NAME_UNKNOWN F3', 'ALREADY_OWNED F4', 'STARTS_BEFORE_ITEM F5']);
      expect([problems[0]?.message.startsWith('CSV, F3: '), changes]).toEqual([true, []]);
    });
  });
});

describe('over HTTP', () => {
  let server: Server;
  let url = '';
  beforeAll(async () => {
    server = createServer(await createApi({ database: sharedStore(), config: { host: '127.0.0.1' }, logger: createLogger('silent') }));
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    url = `http://127.0.0.1:${String(z.object({ port: z.number() }).parse(server.address()).port)}`;
  });
  afterAll(async () => { await new Promise((resolve) => { server.close(resolve); server.closeAllConnections(); }); });

  const send = async (query: string, body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}) =>
    await fetch(`${url}/imports/owners?${query}`, { method: 'POST', headers: { 'Content-Type': 'application/octet-stream', ...headers }, body: typeof body === 'string' ? body : new Uint8Array(body) });
  const CHECK = `then=check&from=${FROM}`;
  const LIST = 'Id,Owner,Budget\nd-sw-01,b-lw-pb,1\nd-sw-02,Nobody at all,2\nd-sw-03,"\'=HYPERLINK(""http://x"")",3\n';

  it('says what would be recorded and what is to be mended, and records nothing', async () => {
    const answer: unknown = await (await send(CHECK, LIST)).json();
    expect(answer).toMatchObject({ sheet: 'CSV', rows: 3, editCount: 1, changes: [], problemCount: 2, problems: [{ cell: 'B3', code: 'NAME_UNKNOWN', row: 3, column: 2 }, { cell: 'B4', code: 'NAME_UNKNOWN' }] });
    expect(JSON.stringify(answer)).toContain('Budget');
  });
  it('S34, S35: answers a copy that says beside each row what to mend, holds no formula and can be brought back', async () => {
    const copy = asSheet(new Uint8Array(await (await send(`then=copy&from=${FROM}`, LIST)).arrayBuffer()));
    expect(copy.rows.map((row) => (row[3]?.text ?? '').slice(0, 20))).toEqual(['What to mend', '', 'CSV, B3: Nobody who ', 'CSV, B4: Nobody who ']);
    expect([copy.rows[3]?.[1], copy.rows[1]?.[0]]).toEqual([{ text: "'=HYPERLINK(\"http://x\")" }, { text: 'd-sw-01' }]);
  });
  it.each([
    ['S40: a form of another site', [CHECK, LIST, { 'Content-Type': 'text/plain' }], 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['S23: a compressed body', [CHECK, LIST, { 'Content-Encoding': 'gzip' }], 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['S09: one byte more than a file may have', [CHECK, new Uint8Array(10 * 1024 * 1024 + 1), {}], 413, 'PAYLOAD_TOO_LARGE'],
    ['a file that cannot be read', [CHECK, new Uint8Array([0x50, 0x4b, 3, 4, 0]), {}], 400, 'UPLOAD_REFUSED'],
    ['a page of another site', [CHECK, LIST, { Origin: 'http://evil.example' }], 403, 'NOT_ALLOWED'],
    ['a day that is none', ['then=check&from=2026-02-31', LIST, {}], 400, 'BAD_USER_INPUT'],
    ['a record without a key', [`then=record&from=${FROM}&reason=x`, LIST, {}], 400, 'BAD_USER_INPUT'],
    ['S57: what is not asked for', [`${CHECK}&viewer=admin`, LIST, {}], 400, 'BAD_USER_INPUT'],
  ] as const)('%s is refused', async (...[, [query, body, headers], status, code]) => {
    const response = await send(query, body, headers);
    const { errors } = z.object({ errors: z.array(z.object({ extensions: z.object({ code: z.string() }) })) }).parse(await response.json());
    expect([response.status, errors[0]?.extensions.code]).toEqual([status, code]);
  });
  it('answers no other method, and records nothing of what is to be mended', async () => {
    expect((await fetch(`${url}/imports/owners?${CHECK}`)).status).toBe(405);
    expect(await (await send(`then=record&from=${FROM}&reason=x&key=k-never`, LIST)).json()).toMatchObject({ problemCount: 2, changes: [] });
  });
});
