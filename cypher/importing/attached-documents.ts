// Every paper, oldest first, with what is attached to it; null: nothing.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';

const text = z.string();

/** `attachedAt`: an instant, UTC. `sha256` of the paper: of the copy whose lines are cited; of the attached: of that file. */
const documentRow = z.object({
  id: text,
  title: text,
  shortTitle: text,
  fileName: text,
  sha256: text,
  attached: z.nullable(z.object({ fileName: text, sha256: text, lines: z.int(), attachedAt: text })),
});
export type AttachedDocument = z.infer<typeof documentRow>;

export const attachedDocuments = defineCypher(import.meta.url, { mode: 'read', params: z.object({}), row: documentRow });
