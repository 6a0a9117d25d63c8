// A thing with the decisions about it and the edits that touched it.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { defineCypher } from '../define-cypher.ts';
import { absenceRow } from '../structure/party-rows.ts';
import { citationRow, dated, documentRow, thingRow } from '../evidence/cited.ts';

const text = z.string();

/** `on`: the day of the meeting. `via`: what it is about, where that is not the thing itself. */
const decision = z.object({ ...dated, title: text, body: z.nullable(thingRow), on: z.nullable(day), via: z.nullable(thingRow) });
const edit = z.object({ id: text, seq: z.int(), command: text, at: text, actor: text, reason: z.nullable(text), source: z.nullable(documentRow) });

/** `phrase`: the id, made for the index by schema/rules/search-query.ts. No row: no such record, or a person the reader may not see. `decisions` by id, of any status; `absences`: why none is recorded; `edits` newest first, at most 500. */
export const decisionTrail = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ id: text, phrase: text, today: day, visibilities: z.array(z.enum(VISIBILITIES)) }),
  row: z.object({ thing: thingRow, decisions: z.array(decision), absences: z.array(absenceRow), edits: z.array(edit), evidence: z.array(citationRow), revision: z.int() }),
});
