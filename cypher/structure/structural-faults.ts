// One row, also of an empty graph: the bodies nobody is above of, and the lines among which loops are looked for.
import { z } from 'zod';
import { dated, thingRow } from '#cypher/evidence/cited.ts';
import { day } from '#schema/period.ts';
import { BODY_KINDS } from '#schema/vocabulary/body-kinds.ts';
import { ESCALATION_ORDER } from '#schema/vocabulary/relationship-types.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { defineCypher } from '../define-cypher.ts';
import { idFilter } from '../filters.ts';
import { pageRow } from './party-rows.ts';

const text = z.string();

/** `body`, `kind`: of `tops` and `bodies` only that one, only those of the kind; of `lines` all. `named`: what `body` names. `hadAbove`: all it reported to has ended. `lines`: `from` below, `to` above, `party` the one below; `bodies`: how many stand. */
export const structuralFaults = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ asOf: day, body: idFilter, kind: z.enum([...BODY_KINDS, '']), statuses: z.array(z.enum(STATUSES)).readonly() }),
  row: z.object({
    named: z.array(thingRow),
    tops: z.array(thingRow.extend({ ...dated, name: text, kind: z.enum(BODY_KINDS), kindPrinted: z.nullish(text), hadAbove: z.boolean(), below: z.int() })),
    lines: z.array(z.object({ ...dated, type: z.enum(ESCALATION_ORDER), from: text, to: text, kind: z.nullable(z.enum(BODY_KINDS)), party: thingRow })),
    bodies: z.int(),
    ...pageRow,
  }),
});
