// One row always: all records of the labels asked for, of any status, oldest paper first.
import { z } from 'zod';
import { dated, thingRow } from '#cypher/evidence/cited.ts';
import { pageRow } from '#cypher/structure/party-rows.ts';
import { day } from '#schema/period.ts';
import { AGREEMENT_KINDS } from '#schema/vocabulary/agreements.ts';
import { CHANGE_EVENT_KINDS } from '#schema/vocabulary/change-events.ts';
import { DECISION_KINDS } from '#schema/vocabulary/decision-kinds.ts';
import { LABELS } from '#schema/vocabulary/labels.ts';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { DATE_PRECISIONS } from '#schema/vocabulary/time.ts';
import { defineCypher } from '../define-cypher.ts';

const text = z.string();

const listed = thingRow.extend({
  ...dated,
  title: text,
  kind: z.nullable(z.enum([...AGREEMENT_KINDS, ...DECISION_KINDS, ...CHANGE_EVENT_KINDS])),
  heldOn: z.nullable(day),
  heldPrecision: z.nullable(z.enum(DATE_PRECISIONS)),
  signers: z.array(thingRow),
  bodies: z.array(thingRow),
  places: z.array(z.object({ id: text, name: text })),
});

/** `signers`: of an agreement; `bodies`: of a meeting or decision; `places`: that the papers up to the day which speak of it are about. */
export const recordList = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({
    asOf: day, labels: z.array(z.enum(LABELS)), statuses: z.array(z.enum(STATUSES)).readonly(), visibilities: z.array(z.enum(VISIBILITIES)),
  }),
  row: z.object({ records: z.array(listed), ...pageRow }),
});
