// Who signed what, in sentences: on the page of what was signed, and on the page of the party.
import { sayDay, type Day } from '#schema/period.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import { sayStanding } from '#schema/wording/line.ts';
import { partyName, sentence, verbOf, type NamedParty } from '#schema/wording/party-name.ts';

export interface SpokenSignature {
  readonly status: Status;
  readonly signedOn: Day | null;
  /** The day as printed. */
  readonly signedPrinted: string | null;
  readonly signer: NamedParty;
  /** The post that signed for it. */
  readonly by: NamedParty | null;
  readonly person: { readonly name: string } | null;
  /** Inside the sentence: "it", or the title of what was signed. */
  readonly what: string;
}

/** "Nicola Bailey, as Chief Operating Officer, signed it for North Durham CCG on 13 February 2014 (printed: 13 th Feb 2014)." */
export function saySignature(signature: SpokenSignature): string {
  const { status, signer, what } = signature;
  if (isPlanned(status)) return sentence(`${partyName(signer)} ${verbOf(signer, 'is')} to sign ${what}${sayStanding(status)}`);
  return `${sentence(`${signed(signature)}${onDay(signature)}${sayStanding(status)}`)}${open(signature)}`;
}

/** Of a signature that is yet to be given. */
export function isPlanned(status: Status): boolean {
  return status === 'PROPOSED' || status === 'AGREED';
}

function signed({ signer, by, person, what }: SpokenSignature): string {
  if (by === null) return `${partyName(signer)} signed ${what}`;
  const hand = person === null ? partyName(by) : `${person.name}, as ${by.name},`;
  return `${hand} signed ${what} for ${partyName(signer)}`;
}

function onDay({ signedOn, signedPrinted }: SpokenSignature): string {
  if (signedOn === null) return '';
  return ` on ${sayDay(signedOn)}${signedPrinted === null || signedPrinted === sayDay(signedOn) ? '' : ` (printed: ${signedPrinted})`}`;
}

// Only what is missing of a signature that was given.
function open({ signedOn, by }: SpokenSignature): string {
  const missing = [...(by === null ? ['who signed for it'] : []), ...(signedOn === null ? ['on which day'] : [])];
  return missing.length === 0 ? '' : ` No paper says ${missing.join(', or ')}.`;
}

/** "6 signatures that papers only propose are hidden."; undefined where none is. */
export function sayHiddenSignatures(hidden: number): string | undefined {
  if (hidden === 0) return undefined;
  return hidden === 1 ? '1 signature that a paper only proposes is hidden.' : `${String(hidden)} signatures that papers only propose are hidden.`;
}
