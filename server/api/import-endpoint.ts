// POST /imports/owners: a sheet of actions with their owners, judged, annotated or recorded.
import type { Request, RequestHandler, Response } from 'express';
import { GraphQLError } from 'graphql';
import { z } from 'zod';
import { isAskableDay } from '#schema/period.ts';
import type { Sheet } from '#schema/rules/sheet.ts';
import { annotatedCopy } from '../exporting/annotated-copy.ts';
import { visibilitiesFor } from '../identity/visibilities.ts';
import { whoAloneSends } from '../identity/may-ask.ts';
import { importOwners, type ImportedSheet } from '../importing/import-owners.ts';
import { readSheet } from '../importing/sheets/read-sheet.ts';
import { RefusedFile } from '../importing/sheets/refused-file.ts';
import type { Logger } from '../logger.ts';
import type { Database } from '../neo4j/database.ts';
import { logFault } from './fault-log.ts';
import { badInput, type Limits } from './limits.ts';
import type { RequestContext } from './make-context.ts';
import { nothingHere, refuse as fail } from './nothing-here.ts';
import { STATUS_OF, toPublicError } from './public-error.ts';
import { readUpload, RequestRefused } from './request-body.ts';
import { requestIdOf } from './request-id.ts';

interface Behind {
  readonly database: Database;
  readonly limits: Limits;
  readonly logger: Logger;
  readonly contextFor: (response: Response) => RequestContext;
  /** Settles when the database is ready for these commands. */
  readonly planned: (commands: readonly string[]) => Promise<void>;
}

const COMMANDS = ['ownerList', 'endOwnership', 'assignOwner', 'declareUnassigned'];
// Lists that are long enough to judge by; the copy holds every problem.
const SHOWN = 500;
const JUDGED_AS = 'Tried and undone';

/**
 * `then`: `check` and `record` answer 200 with what the sheet asks for and all that is to be mended, `copy` the sheet with that beside each
 * row. Nothing is recorded while anything is to be mended. 403: not for this viewer; 400 UPLOAD_REFUSED: a file that is not read; 413, 415.
 */
export function importEndpoint(behind: Behind): RequestHandler {
  return async (request, response, next) => {
    if (request.path !== '/owners') {
      nothingHere(request, response, next);
      return;
    }
    response.setHeader('Cache-Control', 'no-store');
    try {
      await answer(behind, request, response);
    } catch (error) {
      refuse(behind.logger, error, response);
    }
  };
}

async function answer(behind: Behind, request: Request, response: Response): Promise<void> {
  const { limits, contextFor, planned } = behind;
  const { viewer } = contextFor(response);
  const who = whoAloneSends(viewer, 'importOwners');
  if (who !== undefined) {
    fail(response, { status: 403, code: 'NOT_ALLOWED', message: `This is for ${who}.` });
    return;
  }
  const asked = askOf(request);
  const bytes = await readUpload(request, limits);
  const sheet = await readSheet(bytes, { rows: limits.uploadRows, time: limits.uploadTime, memory: limits.uploadMemory });
  await planned(COMMANDS);
  const done = await imported(behind, response, { sheet, asked });
  if (asked.then === 'copy') await sendCopy(response, sheet, done);
  else response.json(told(sheet, done));
}

const shape = z.strictObject({
  then: z.enum(['check', 'copy', 'record']), from: z.string().refine(isAskableDay), key: z.string().min(1).max(100).optional(),
  reason: z.string().max(2_000).optional(), source: z.string().max(200).optional(),
}).refine(({ then, key }) => then !== 'record' || key !== undefined);
type Asked = z.infer<typeof shape>;

function askOf(request: Request): Asked {
  const asked = shape.safeParse(request.query);
  if (!asked.success) throw badInput('Say in the address `then` (check, copy or record), `from` as a day such as 2026-04-01, and to record a `key` of your own, with `reason` or `source`.');
  return asked.data;
}

async function imported({ database, limits, contextFor }: Behind, response: Response, { sheet, asked }: { readonly sheet: Sheet; readonly asked: Asked }): Promise<ImportedSheet> {
  const { viewer, assertStill, requestId } = contextFor(response);
  const isKept = asked.then === 'record';
  const said = isKept ? { key: asked.key, reason: asked.reason, source: asked.source } : { reason: JUDGED_AS };
  return await database.write<ImportedSheet>({ requestId, dryRun: !isKept, timeoutMs: limits.importing, isKept: ({ problems }) => problems.length === 0 }, async (tx) => {
    const done = await importOwners(tx, { sheet, from: asked.from }, { viewer, requestId, visibilities: visibilitiesFor(viewer), ...said });
    assertStill();
    return done;
  });
}

function told(sheet: Sheet, { edits, problems, notes, rows, changes }: ImportedSheet) {
  return {
    sheet: sheet.name, rows, notes, edits: edits.slice(0, SHOWN).map(({ say }) => say), editCount: edits.length,
    problems: problems.slice(0, SHOWN).map(({ cell, code, message, row, column }) => ({ cell, code, message, row: row + 1, column: column + 1 })), problemCount: problems.length,
    changes: problems.length === 0 ? changes : [],
  };
}

async function sendCopy(response: Response, sheet: Sheet, { problems }: ImportedSheet): Promise<void> {
  const bytes = await annotatedCopy(sheet, problems);
  response.setHeader('Content-Type', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  response.setHeader('Content-Disposition', 'attachment; filename="answerable_owners_to_mend.xlsx"');
  response.setHeader('Content-Length', bytes.length);
  response.end(bytes);
}

function refuse(logger: Logger, error: unknown, response: Response): void {
  if (response.headersSent) return;
  if (error instanceof RequestRefused) {
    fail(response, { status: STATUS_OF[error.code], code: error.code, message: error.message });
    return;
  }
  const spoken = toPublicError(error instanceof RefusedFile ? new GraphQLError(error.message, { extensions: { code: 'UPLOAD_REFUSED' } }) : error, requestIdOf(response));
  logFault(logger, error, spoken);
  const status = spoken.extensions.code === 'CONFLICT' ? 409 : STATUS_OF[spoken.extensions.code];
  response.status(status).json({ errors: [spoken] });
}
