// The first post and the first body by id; an empty list where there is none.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';

export const anyParty = defineCypher(import.meta.url, { mode: 'read', params: z.object({}), row: z.object({ posts: z.array(z.string()), bodies: z.array(z.string()) }) });
