// A page of the edits of the record, with what each touched.
import { z } from 'zod';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { defineCypher } from '../define-cypher.ts';
import { documentRow, thingRow } from '../evidence/cited.ts';

const text = z.string();

const set = z.nullable(z.object({ id: text, title: text, author: text, approver: z.nullable(text) }));

/** `touched`: JSON text; null of an edit that kept none, such as a load. */
const edit = z.object({ id: text, seq: z.int(), command: text, at: text, actor: text, reason: z.nullable(text), touched: z.nullable(text), source: z.nullable(documentRow), set });

/** `id` null: edits of all things. `phrase`: the id, made for the index by schema/rules/search-query.ts. `earliest`, `latest`: numbers of edits; they count only where `id` is null. One row; `thing` null: nothing bears the id, or a person the reader may not see. */
export const edits = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({
    id: z.nullable(text), phrase: text, visibilities: z.array(z.enum(VISIBILITIES)), earliest: z.int(), latest: z.int(), first: z.int(), skip: z.int(),
  }),
  row: z.object({ thing: z.nullable(thingRow), total: z.int(), edits: z.array(edit), revision: z.int() }),
});
