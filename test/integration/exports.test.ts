import { createServer, type Server } from 'node:http';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createApi } from '../../server/api/http.ts';
import { createLogger } from '../../server/logger.ts';
import { sharedStore } from '../support/with-tx.ts';

let server: Server;
let url = '';
beforeAll(async () => {
  server = createServer(await createApi({ database: sharedStore(), config: { host: '127.0.0.1' }, logger: createLogger('silent') }));
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  url = `http://127.0.0.1:${String(z.object({ port: z.number() }).parse(server.address()).port)}`;
});
afterAll(async () => { await new Promise((resolve) => { server.close(resolve); server.closeAllConnections(); }); });

const DAY = 'asOf=2023-03-15';
const get = async (path: string) => await fetch(`${url}${path}`);
const rowsOf = async (path: string) => z.array(z.array(z.string())).parse(parse(Buffer.from(await (await get(path)).arrayBuffer()), { bom: true }));
const codeOf = async (path: string) => {
  const response = await get(path);
  const { errors } = z.object({ errors: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }) })) }).parse(await response.json());
  return [response.status, errors[0]?.extensions.code];
};

describe('a list as CSV', () => {
  it('is the whole list, whatever page the screen shows: 170 items with reason, code, source, day and address', async () => {
    const [head, ...rows] = await rowsOf(`/exports/unowned.csv?${DAY}`);
    expect(rows).toHaveLength(170);
    const of = (name: string) => rows[0]?.[head?.indexOf(name) ?? -1];
    expect([of('Id'), of('Kind'), of('Reason'), of('Reason code'), of('As at'), of('Address')]).toEqual(
      ['d-sw-01', 'Deliverable', 'Not stated in the source', 'NOT_STATED_IN_SOURCE', '15 March 2023', `${url}/gaps?asOf=2023-03-15&list=owners`]);
    expect(of('Source')).toContain('Draft County Durham Plan 23/24');
    expect(of('Claims')).toMatch(/^c\.d-sw-01\./u);
  });
  it('keeps the filters of the page, and says them in its address', async () => {
    const [head, ...rows] = await rowsOf(`/exports/unowned.csv?${DAY}&kind=RISK&plan=e.plan-bcf`);
    expect([rows.length, rows[0]?.[head?.indexOf('Address') ?? -1]]).toEqual([7, `${url}/gaps?asOf=2023-03-15&list=owners&kind=RISK&plan=e.plan-bcf`]);
  });
  it.each([['thread-gaps', 145], ['measure-gaps', 55], ['weak-evidence', 25]])('has of %s %i rows', async (list, count) => {
    expect(await rowsOf(`/exports/${list}.csv?${DAY}`)).toHaveLength(count + 1);
  });
  it('says in its only row why it is empty', async () => {
    expect((await rowsOf('/exports/unowned.csv?asOf=2001-01-01'))[1]?.[0]).toBe('Our papers know no such item on this day.');
  });
  it('bears a name of our own words, a type and the headers of every page', async () => {
    const { headers } = await get(`/exports/unowned.csv?${DAY}`);
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="answerable_unowned_list_2023-03-15_r\d+\.csv"$/u);
    expect(headers.get('content-type')).toContain('text/csv; charset=utf-8');
    expect([headers.get('x-content-type-options'), headers.get('cache-control')]).toEqual(['nosniff', 'no-store']);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});

describe('a list as a workbook', () => {
  it('opens as one, and holds every row and where it is from', async () => {
    const response = await get(`/exports/measure-gaps.xlsx?${DAY}&area=pa-lw`);
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet.match(/<row /g)).toHaveLength(13);
    const texts = strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array());
    for (const text of ['m-lw-01', 'BLANK_IN_SOURCE', '15 March 2023', '/gaps?asOf=2023-03-15&amp;list=measures&amp;area=pa-lw']) expect(texts).toContain(text);
  });
  it('is the same bytes twice', async () => {
    const bytes = async () => Buffer.from(await (await get(`/exports/weak-evidence.xlsx?${DAY}`)).arrayBuffer());
    expect((await bytes()).equals(await bytes())).toBe(true);
  });
});

describe('what is refused', () => {
  it.each([
    ['/exports/people.csv', 404, 'NOT_FOUND'], ['/exports/unowned.exe', 404, 'NOT_FOUND'], ['/exports/..%2Fmain.csv', 404, 'NOT_FOUND'], ['/exports/constructor.csv', 404, 'NOT_FOUND'],
    ['/exports/unowned.csv?asOf=2023-02-31', 400, 'BAD_USER_INPUT'], ['/exports/unowned.csv?asOf=2023-03-15%0d%0aX-Evil:%201', 400, 'BAD_USER_INPUT'],
    ['/exports/unowned.csv?kind=PERSON', 400, 'BAD_USER_INPUT'], ['/exports/unowned.csv?evil=1', 400, 'BAD_USER_INPUT'], ['/exports/unowned.csv?area=a&area=b', 400, 'BAD_USER_INPUT'],
    ['/exports/weak-evidence.csv?months=0', 400, 'BAD_USER_INPUT'], [`/exports/unowned.csv?area=${'x'.repeat(201)}`, 400, 'BAD_USER_INPUT'],
    ['/exports/unowned.csv?area=pa-nowhere', 404, 'NOT_FOUND'], ['/exports/unowned.csv?area=%00', 404, 'NOT_FOUND'], ['/exports/unowned.csv?body=%E2%80%AEb-lw-pb', 404, 'NOT_FOUND'],
  ])('%s: %i', async (path, status, code) => {
    expect(await codeOf(path)).toEqual([status, code]);
  });
  it('has no header that the address could have written', async () => {
    expect((await get('/exports/unowned.csv?asOf=2023-03-15%0d%0aX-Evil:%201')).headers.get('x-evil')).toBeNull();
  });
  it('answers no other method', async () => {
    expect((await fetch(`${url}/exports/unowned.csv`, { method: 'POST' })).status).toBe(405);
  });
});
