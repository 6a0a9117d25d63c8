// Each signature as a sentence with its links, on the page of what was signed or of who signed it.
import type { Statement } from '#schema/answer.ts';
import type { Day } from '#schema/period.ts';
import { statementOf, type Reading, type StoredFact } from '#schema/rules/statement.ts';
import { toThing, type StoredThing } from '#schema/rules/thing.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import { saySignature } from '#schema/wording/signature.ts';

export interface StoredSignature extends StoredFact {
  readonly status: Status;
  readonly signedOn: Day | null;
  readonly signedPrinted: string | null;
  readonly signer: StoredThing;
  readonly by: StoredThing | null;
  readonly hand: (StoredThing & { readonly claimIds: readonly string[] }) | null;
  /** What was signed, on the page of a party; absent on its own page. */
  readonly signed?: StoredThing;
}

/** One sentence a signature, in the order given. The name of who signed rests on the claims of the appointment. */
export function signatureStatements(signatures: readonly StoredSignature[], reading: Reading): readonly Statement[] {
  return signatures.map((signature) => {
    const { signer, by, hand, signed } = signature;
    const [party, post, person, thing] = [toThing(signer), ...[by, hand, signed].map((one) => (one === null || one === undefined ? null : toThing(one)))];
    const say = saySignature({ ...signature, signer: party, by: post ?? null, person: person ?? null, what: thing ? `“${thing.name}”` : 'it' });
    const links = [person, post, thing, party].filter((link) => link !== null && link !== undefined);
    return statementOf({ ...signature, claimIds: [...signature.claimIds, ...hand?.claimIds ?? []] }, { say, links }, reading);
  });
}
