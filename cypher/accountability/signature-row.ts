// Who signed what: the row shape that the pages of agreements, plans and parties share.
import { z } from 'zod';
import { dated, thingRow } from '#cypher/evidence/cited.ts';
import { day } from '#schema/period.ts';

const text = z.string();

/** `by`: the post that signed for the signer; `hand`: who held it on the day of the signature, where the reader may see the name. */
export const signatureRow = z.object({
  ...dated,
  signedOn: z.nullable(day),
  signedPrinted: z.nullable(text),
  signer: thingRow,
  by: z.nullable(thingRow),
  hand: z.nullable(thingRow.extend({ honorific: z.nullish(text), claimIds: z.array(text) })),
});

/** The same on the page of the party, with what was signed. */
export const partySignatureRow = signatureRow.extend({ signed: thingRow });

/** A meeting of the party, or a change that it comes out of or goes into. */
export const happeningRow = thingRow.extend({ ...dated, title: text, tie: z.enum(['HELD_BY', 'ORIGINAL', 'RESULTING']) });
