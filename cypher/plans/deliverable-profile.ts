// One row: the deliverable as printed. No row: no such deliverable.
import { z } from 'zod';
import { thingRow } from '#cypher/evidence/cited.ts';
import { absenceRow, pageParams, pageRow } from '#cypher/structure/party-rows.ts';
import { DELIVERABLE_FLAGS } from '#schema/vocabulary/plans.ts';
import { defineCypher } from '../define-cypher.ts';
import { planItem } from './plan-rows.ts';

const texts = z.array(z.string());

const item = z.object({
  ...planItem,
  itemNumber: z.int(),
  printedNumber: z.nullable(z.string()),
  figuresAsPrinted: z.nullable(texts),
  datesAsPrinted: z.nullable(texts),
  flags: z.nullable(z.array(z.enum(DELIVERABLE_FLAGS))),
  version: z.int(),
});

const row = z.object({
  item,
  plan: thingRow,
  area: thingRow,
  theme: thingRow,
  previous: z.nullable(thingRow),
  next: z.nullable(thingRow),
  measures: z.array(thingRow.extend({ claimIds: texts })),
  absences: z.array(absenceRow),
  onRow: z.int(),
  ...pageRow,
});
export type DeliverableProfileRow = z.infer<typeof row>;

/** `previous`, `next`: in printed order within the area. `onRow`: items printed on the same row, itself included. `evidence` unordered. */
export const deliverableProfile = defineCypher(import.meta.url, { mode: 'read', params: pageParams, row });
