// Writes the ends that the rules have let through, each with the event that says what became of it. `until`: the open end; `claim`: null where no paper is named.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { CHANGE_EVENT_KINDS } from '#schema/vocabulary/change-events.ts';
import { defineCypher } from '../define-cypher.ts';
import { claimRow } from './edit-rows.ts';

const ending = z.object({
  id: z.string(), party: z.string(), title: z.string(), kind: z.enum(CHANGE_EVENT_KINDS), successors: z.array(z.string()).readonly(),
  endsOn: day, until: day, firstAttested: day, editedOn: day,
  reason: z.nullable(z.string()), claim: claimRow,
});

export const closeParty = defineCypher(import.meta.url, {
  mode: 'write',
  params: z.object({ rows: z.array(ending).readonly() }),
  row: z.object({ id: z.string(), followed: z.int() }),
});
