// GET /exports/LIST.csv and LIST.xlsx: a whole list as a file, for whoever may ask the question, within the same limits.
import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import { isDay, type Day } from '#schema/period.ts';
import { toCsv } from '../exporting/csv.ts';
import type { ExportAsk } from '../exporting/exported-list.ts';
import { exportedList, type ExportedList } from '../exporting/lists.ts';
import { marked, type AddressedTable } from '../exporting/table.ts';
import { toXlsx } from '../exporting/xlsx.ts';
import { mayAsk, THOSE_WHO_MAY } from '../identity/may-ask.ts';
import type { Logger } from '../logger.ts';
import { recordState } from '../questions/record-state.ts';
import { logFault } from './fault-log.ts';
import { badInput, overLimit, type Limits } from './limits.ts';
import type { RequestContext } from './make-context.ts';
import { nothingHere, refuse as fail } from './nothing-here.ts';
import { STATUS_OF, toPublicError } from './public-error.ts';
import { requestIdOf } from './request-id.ts';

interface Behind {
  readonly limits: Limits;
  readonly logger: Logger;
  readonly contextFor: (response: Response) => RequestContext;
  /** Ours, without a path; undefined: as the request names this machine. */
  readonly url: string | undefined;
  /** Settles when the database is ready for these questions. */
  readonly planned: (questions: readonly string[]) => Promise<void>;
}

const FORMATS = {
  csv: { type: 'text/csv; charset=utf-8; header=present', write: (table: AddressedTable) => Promise.resolve(toCsv(table)) },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: toXlsx },
} as const;

/** 403: not for this viewer; 404: no such list, or a filter that names nothing; 400: a filter that cannot be read, or a file too long. No byte is sent before the file is whole. */
export function exportEndpoint(behind: Behind): RequestHandler {
  return async (request, response, next) => {
    const [name, format] = /^\/([a-z-]{1,40})\.(csv|xlsx)$/.exec(request.path)?.slice(1) ?? [];
    const list = exportedList(name ?? '');
    if (list === undefined || (format !== 'csv' && format !== 'xlsx')) {
      nothingHere(request, response, next);
      return;
    }
    response.setHeader('Cache-Control', 'no-store');
    try {
      await send(behind, { list, format, request, response });
    } catch (error) {
      refuse(behind, error, response);
    }
  };
}

interface Asked {
  readonly list: ExportedList;
  readonly format: keyof typeof FORMATS;
  readonly request: Request;
  readonly response: Response;
}

async function send({ limits, contextFor, planned, url }: Behind, { list, format, request, response }: Asked): Promise<void> {
  const { read, today, viewer } = contextFor(response);
  if (!mayAsk(viewer, list.question)) {
    fail(response, { status: 403, code: 'NOT_ALLOWED', message: `This list is for ${THOSE_WHO_MAY}.` });
    return;
  }
  const ask = askOf(request, today);
  const prepared = list.prepare(ask);
  if (!prepared.ok) throw badInput(prepared.say);
  await planned([list.question]);
  const table = await read(async (tx) => {
    const asked = await prepared.table(tx);
    return asked === undefined ? undefined : marked(asked, (await recordState(tx)).notice);
  });
  if (table === undefined) {
    fail(response, { status: 404, code: 'NOT_FOUND', message: 'A filter of this list names nothing we hold.' });
    return;
  }
  const bytes = await FORMATS[format].write({ ...table, address: addressOf({ request, url }, list, ask) });
  if (bytes.length > limits.response) throw overLimit('response', limits.response, bytes.length);
  response.setHeader('Content-Type', FORMATS[format].type);
  // Made of our own words, a checked day and a number: nothing of what was asked stands in it.
  response.setHeader('Content-Disposition', `attachment; filename="answerable_${table.subject}_list_${table.asOf}_r${String(table.revision)}.${format}"`);
  response.setHeader('Content-Length', bytes.length);
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

const params = z.object({ asOf: z.string().refine(isDay).optional(), proposals: z.literal('show').optional() });

// A name that stands twice, or in brackets, is no text: it is refused with the rest.
function askOf(request: Request, today: Day): ExportAsk {
  const typed = z.record(z.string(), z.string().max(200)).safeParse(request.query);
  const days = params.safeParse(request.query);
  if (!typed.success) throw badInput('Each filter of the address must stand there once, as text of at most 200 characters.');
  if (!days.success) throw badInput('`asOf` must be a day of the calendar, such as 2023-03-15, and `proposals` must be `show` or left out.');
  const { asOf = today, proposals } = days.data;
  const filters = Object.fromEntries(Object.entries(typed.data).filter(([name]) => name !== 'asOf' && name !== 'proposals'));
  return { asOf, proposals: proposals === 'show', filters };
}

/** The page that shows the list, on its day and with its filters. Without a `url`, the host is one of this machine's, or nobody had come this far. */
function addressOf({ request, url }: { readonly request: Request; readonly url: string | undefined }, { page, shown }: ExportedList, { asOf, proposals, filters }: ExportAsk): string {
  const search = new URLSearchParams({ asOf, ...(proposals ? { proposals: 'show' } : {}), ...shown, ...filters });
  return `${url ?? `${request.protocol}://${request.get('host') ?? 'localhost'}`}${page}?${search.toString()}`;
}

function refuse({ logger }: Behind, error: unknown, response: Response): void {
  if (response.headersSent) return;
  const spoken = toPublicError(error, requestIdOf(response));
  logFault(logger, error, spoken);
  response.status(STATUS_OF[spoken.extensions.code]).json({ errors: [spoken] });
}
