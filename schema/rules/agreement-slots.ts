// The fixed rows of an agreement's page, always in the same order: filled, or empty with the reason and the nearest thing known.
import type { Slot, Statement, Thing } from '#schema/answer.ts';
import type { Day } from '#schema/period.ts';
import { citationsOf } from '#schema/rules/citing.ts';
import { statementOf, type Reading, type StoredFact } from '#schema/rules/statement.ts';
import { toThing, toThings, type StoredThing } from '#schema/rules/thing.ts';
import type { StoredSignature } from '#schema/rules/signature-statements.ts';
import type { AgreementKind } from '#schema/vocabulary/agreements.ts';
import type { ThingKind } from '#schema/vocabulary/thing-kinds.ts';
import type { DatePrecision } from '#schema/vocabulary/time.ts';
import { AGREEMENT_KIND_WORDS, AGREEMENT_SLOTS, sayDelegatedList, sayEnds, sayLawGap, sayNaming, saySignedBeside } from '#schema/wording/agreement-profile.ts';
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
  const row = (slot: SlotName, say: string | undefined, { links = [], claimIds, remark, nearest }: Filling = {}): Slot => {
    const named = { slot, heading: AGREEMENT_SLOTS[slot], remark };
    if (say === undefined) return emptySlot(named, { absence: 'NOT_STATED_IN_SOURCE', nearest });
    return filledSlot(named, { say, links: toThings(links), evidence: claimIds === undefined ? own : citationsOf(claimIds, reading.cited) });
  };
  return [
    row('kind', AGREEMENT_KIND_WORDS[agreement.kind], { remark: agreement.note }),
    parties(facts, besides, reading),
    row('law', laws.length === 0 ? undefined : sayList(laws.map((law) => toThing(law).name)), { links: laws, nearest: nearestToLaw(facts, reading) }),
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
  /** Told only where it is empty. */
  readonly nearest?: readonly Statement[];
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
  return emptySlot({ ...named, remark: left }, {
    absence: hidden > 0 ? 'AWAITING_AGREEMENT' : 'NOT_STATED_IN_SOURCE', nearest: nearestToParties(facts, besides, reading),
  });
}

// A sentence that names a party comes nearer than what else the same paper shows signed.
function nearestToParties({ agreement, signedBeside }: AgreementFacts, besides: readonly Statement[], reading: Reading): readonly Statement[] {
  const said = besides.find(({ links }) => links.some(isParty));
  if (said !== undefined) return [{ ...said, say: sayNaming(said.say, said.links.filter(isParty).map(({ name }) => name)) }];
  if (signedBeside === null) return [];
  const plan = toThing(signedBeside);
  const signed = { ...agreement, id: `${agreement.id}.signed-beside`, claimIds: signedBeside.claimIds };
  return [statementOf(signed, { say: saySignedBeside({ title: plan.name, signers: signedBeside.signers }), links: [plan] }, reading)];
}

function nearestToLaw({ agreement }: AgreementFacts, reading: Reading): readonly Statement[] {
  const say = sayLawGap(agreement.kind);
  return say === undefined ? [] : [statementOf({ ...agreement, id: `${agreement.id}.section` }, { say }, reading)];
}

function isParty({ kind }: Thing): boolean {
  return PARTIES.has(kind);
}

const PARTIES: ReadonlySet<string> = new Set(['BODY', 'ORGANISATION', 'POST', 'PERSON'] satisfies ThingKind[]);
