// Every line between parties on a day with its claims; schema/rules/weak-evidence.ts says which are weak.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { RELATIONSHIP_TYPE_NAMES } from '#schema/vocabulary/relationship-types.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { defineCypher } from '../define-cypher.ts';
import { idFilter } from '../filters.ts';
import { citationRow, dated, thingRow } from './cited.ts';

const line = z.object({ ...dated, type: z.enum(RELATIONSHIP_TYPE_NAMES), cadence: z.nullish(z.string()), from: thingRow, to: thingRow });

/** Always one row; `isKnown`: false where `party` names nothing. `lines`: weak or not, by id. */
export const weakEvidence = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ asOf: day, statuses: z.array(z.enum(STATUSES)).readonly(), party: idFilter }),
  row: z.object({ revision: z.nullable(z.int()), isKnown: z.boolean(), lines: z.array(line), evidence: z.array(citationRow) }),
});
