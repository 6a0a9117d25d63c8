// Every name and identifier of parties and places, by id.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';
import { bounded, faultyThing } from './fault-rows.ts';

/** `names`: the record's own first, then the other spellings. `identifiers`: scheme and value, such as `GSS E06000047`. */
export const partyNames = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object(bounded),
  row: z.object({ bearer: faultyThing, names: z.array(z.string()), identifiers: z.array(z.string()), apartFrom: z.nullable(z.array(z.string())) }),
});
