// The fixed rows of an agreement's page, always in the same order: filled, or empty with the reason and the nearest thing known.
import type { Slot, Statement, Thing } from '#schema/answer.ts';
import type { Day } from '#schema/period.ts';
import { citationsOf } from '#schema/rules/citing.ts';
import type { Reading, StoredFact } from '#schema/rules/statement.ts';
import { toThing, toThings, type StoredThing } from '#schema/rules/thing.ts';
import type { StoredSignature } from '#schema/rules/signature-statements.ts';
import type { AgreementKind } from '#schema/vocabulary/agreements.ts';
import type { ThingKind } from '#schema/vocabulary/thing-kinds.ts';
import type { DatePrecision } from '#schema/vocabulary/time.ts';
import { AGREEMENT_KIND_WORDS, AGREEMENT_SLOTS, sayDelegatedList, sayEnds, sayLawGap, sayNearest, saySignedBeside } from '#schema/wording/agreement-profile.ts';
import { sayStanding } from '#schema/wording/line.ts';
import { sayList } from '#schema/wording/papers.ts';
import { sayHiddenSignatures } from '#schema/wording/signature.ts';
import { emptySlot, filledSlot } from '#schema/wording/slots.ts';

export interface AgreementFacts {
  readonly agreement: StoredFact & StoredThing & {
    readonly kind: AgreementKind;
    readonly amounts: readonly string[] | null;
    readonly note: string | null;
    readonly validFrom: Day;
    readonly validTo: Day;
    readonly fromPrinted: string | null;
    readonly fromPrecision: DatePrecision | null;
    readonly untilPrinted: string | null;
    readonly untilPrecision: DatePrecision | null;
  };
  readonly signatures: readonly StoredSignature[];
  /** Signatures that the answer leaves out, as not in force. */
  readonly hidden: number;
  readonly delegations: readonly { readonly function: string; readonly claimIds: readonly string[] }[];
  readonly laws: readonly StoredThing[];
  /** A plan that the same paper shows signed, where the agreement is not. */
  readonly signedBeside: (StoredThing & { readonly signers: number; readonly claimIds: readonly string[] }) | null;
}

type SlotName = keyof typeof AGREEMENT_SLOTS;

/** kind, parties, law, delegated, amounts, from, until. `besides`: what else is said of it, for the nearest thing known. */
export function agreementSlots(facts: AgreementFacts, besides: readonly Statement[], reading: Reading): readonly Slot[] {
  const { agreement, delegations, laws } = facts;
  const own = citationsOf(agreement.claimIds, reading.cited);
  const ends = sayEnds(agreement);
  const row = (slot: SlotName, say: string | undefined, { links = [], claimIds, remark }: Filling = {}): Slot => {
    const named = { slot, heading: AGREEMENT_SLOTS[slot], remark };
    if (say === undefined) return emptySlot(named, { absence: 'NOT_STATED_IN_SOURCE' });
    return filledSlot(named, { say, links: toThings(links), evidence: claimIds === undefined ? own : citationsOf(claimIds, reading.cited) });
  };
  return [
    row('kind', AGREEMENT_KIND_WORDS[agreement.kind], { remark: agreement.note }),
    parties(facts, besides, reading),
    row('law', laws.length === 0 ? undefined : sayList(laws.map((law) => toThing(law).name)), { links: laws, remark: laws.length === 0 ? sayLawGap(agreement.kind) : null }),
    row('delegated', delegations.length === 0 ? undefined : sayDelegatedList(delegations.map((one) => one.function)), { claimIds: delegations.flatMap((one) => one.claimIds) }),
    row('amounts', agreement.amounts === null || agreement.amounts.length === 0 ? undefined : agreement.amounts.join('; ')),
    row('from', ends.from),
    row('until', ends.until),
  ];
}

interface Filling {
  readonly links?: readonly StoredThing[];
  /** The agreement's own where none are given. */
  readonly claimIds?: readonly string[];
  readonly remark?: string | null | undefined;
}

function parties(facts: AgreementFacts, besides: readonly Statement[], reading: Reading): Slot {
  const { signatures, hidden } = facts;
  const named = { slot: 'parties', heading: AGREEMENT_SLOTS.parties } as const;
  const left = sayHiddenSignatures(hidden);
  if (signatures.length > 0) {
    const say = sayList(signatures.map(({ signer, status }) => `${toThing(signer).name}${sayStanding(status)}`));
    const evidence = citationsOf(signatures.flatMap(({ claimIds }) => claimIds), reading.cited);
    return filledSlot({ ...named, remark: left }, { say, links: toThings(signatures.map(({ signer }) => signer)), evidence });
  }
  const near = nearestTo(facts, besides, reading);
  const remark = [left, near?.say].filter((said) => said !== undefined).join(' ');
  return emptySlot({ ...named, remark: remark === '' ? null : remark }, { absence: hidden > 0 ? 'AWAITING_AGREEMENT' : 'NOT_STATED_IN_SOURCE', evidence: near?.evidence });
}

// A sentence that names a party comes nearer than what else the same paper shows signed.
function nearestTo({ signedBeside }: AgreementFacts, besides: readonly Statement[], { cited }: Reading) {
  const said = besides.find(({ links }) => links.some(isParty));
  if (said !== undefined) return { say: sayNearest(said.say, said.links.filter(isParty).map(({ name }) => name)), evidence: said.evidence };
  if (signedBeside === null) return undefined;
  return { say: saySignedBeside({ title: toThing(signedBeside).name, signers: signedBeside.signers }), evidence: citationsOf(signedBeside.claimIds, cited) };
}

function isParty({ kind }: Thing): boolean {
  return PARTIES.has(kind);
}

const PARTIES: ReadonlySet<string> = new Set(['BODY', 'ORGANISATION', 'POST', 'PERSON'] satisfies ThingKind[]);
