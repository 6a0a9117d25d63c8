// What a party answers for, itself and through those below it. No row: no party that the asker may see has this id.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { ASSIGNMENT_BASES } from '#schema/vocabulary/accountability.ts';
import { BODY_KINDS } from '#schema/vocabulary/body-kinds.ts';
import { ORGANISATION_KINDS } from '#schema/vocabulary/organisation-kinds.ts';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { defineCypher } from '../define-cypher.ts';
import { citationRow, dated, thingRow } from '../evidence/cited.ts';
import { lineRow, numberedRow } from './duty-rows.ts';

const text = z.string();
const kindedRow = thingRow.extend({ kind: z.nullable(z.enum([...BODY_KINDS, ...ORGANISATION_KINDS])) });

/** `lines`: each once, unordered, `from` below, `to` above. `items`: what is held and all it contains. `areas`: those of the plans whose areas are held. */
export const remit = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ id: text, asOf: day, statuses: z.array(z.enum(STATUSES)), visibilities: z.array(z.enum(VISIBILITIES)) }),
  row: z.object({
    revision: z.nullable(z.int()),
    party: kindedRow.extend(dated),
    lines: z.array(lineRow),
    duties: z.array(z.object({ ...dated, letter: z.enum(['ACCOUNTABLE', 'RESPONSIBLE']), basis: z.enum(ASSIGNMENT_BASES),
      holder: kindedRow, held: numberedRow, items: z.array(thingRow) })),
    areas: z.array(numberedRow),
    evidence: z.array(citationRow),
  }),
});
