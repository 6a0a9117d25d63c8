// A page of the whole store, node by node with the links that start there. The links of a node come in no order.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';

const text = z.string();
const values = z.record(text, z.unknown());
/** The types of the values that are not plain, as the database names them, by key. */
const types = z.array(z.tuple([text, text]));

export const storedPage = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ after: text, records: z.int(), texts: z.int(), lines: z.int(), changes: z.int(), sets: z.int(), asked: z.int(), plain: z.array(text).readonly() }),
  row: z.object({
    id: text, labels: z.array(text), values, types,
    links: z.array(z.object({ type: text, to: z.nullable(text), toLabels: z.array(text), values, types })),
  }),
});
export type StoredNode = z.infer<typeof storedPage.row>;
