// Two editions with all their commitments; schema/rules/edition-changes.ts says what became of each.
import { z } from 'zod';
import { CONTINUATION_KINDS } from '#schema/vocabulary/edition-changes.ts';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { defineCypher } from '../define-cypher.ts';
import { citationRow, dated, thingRow } from '../evidence/cited.ts';

const text = z.string();

const edition = z.object({ ...dated, labels: z.array(text), title: text, label: z.nullable(text) });

/** `edition`: the id of the one that holds it. `number`: of an area; `owners`: accountable, and standing, on the day of the edition's newest paper. */
const item = z.object({
  ...dated, labels: z.array(text), title: text, edition: text, itemNumber: z.nullable(z.int()), number: z.nullable(z.int()),
  order: z.nullable(z.int()), area: z.nullable(text), areaOrder: z.nullable(z.int()), owners: z.array(thingRow),
});

const row = z.object({
  older: edition,
  newer: edition,
  isSamePlan: z.boolean(),
  isContinued: z.boolean(),
  items: z.array(item),
  links: z.array(z.object({ newer: text, older: text, kind: z.enum(CONTINUATION_KINDS), claimIds: z.array(text) })),
  evidence: z.array(citationRow),
  revision: z.int(),
});

/** No row: one of the two is no edition. `items` by id; `links`: recorded continuations from an item of the newer to one of the older. */
export const editionChanges = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ older: text, newer: text, statuses: z.array(z.enum(STATUSES)), visibilities: z.array(z.enum(VISIBILITIES)) }),
  row,
});
