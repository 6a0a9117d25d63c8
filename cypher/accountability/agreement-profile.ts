// One row: the agreement shown whatever its status, and what is known about it on the day. No row: no such agreement.
import { z } from 'zod';
import { thingRow } from '#cypher/evidence/cited.ts';
import { holderRow } from '#cypher/plans/plan-rows.ts';
import { mentionRow, pageRow, partyParams, subject } from '#cypher/structure/party-rows.ts';
import { AGREEMENT_KINDS } from '#schema/vocabulary/agreements.ts';
import { defineCypher } from '../define-cypher.ts';
import { delegationRow } from './delegation-map.ts';
import { signatureRow } from './signature-row.ts';

const text = z.string();

const agreement = z.object({
  ...subject,
  labels: z.array(text),
  title: text,
  kind: z.enum(AGREEMENT_KINDS),
  amounts: z.nullable(z.array(text)),
  note: z.nullable(text),
  aliases: z.nullable(z.array(text)),
});

const row = z.object({
  agreement,
  signatures: z.array(signatureRow),
  hidden: z.int(),
  holders: z.array(holderRow),
  delegations: z.array(delegationRow),
  laws: z.array(thingRow),
  mentions: z.array(mentionRow),
  signedBeside: z.nullable(thingRow.extend({ signers: z.int(), claimIds: z.array(text) })),
  ...pageRow,
});
export type AgreementProfileRow = z.infer<typeof row>;

/** `hidden`: proposed signatures that the statuses asked for leave out. `laws`: what it rests on. `signedBeside`: a plan that the same paper shows signed, where the agreement is not. `evidence` unordered. */
export const agreementProfile = defineCypher(import.meta.url, { mode: 'read', params: partyParams, row });
