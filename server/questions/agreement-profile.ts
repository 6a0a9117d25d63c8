// What is this agreement, who signed it, what is delegated under it, until when, and what do the papers leave open?
import { agreementProfile as query, type AgreementProfileRow } from '#cypher/accountability/agreement-profile.ts';
import { agreementSlots } from '#schema/rules/agreement-slots.ts';
import { delegationRow } from '#schema/rules/delegation-map.ts';
import { holderStatements } from '#schema/rules/duty-statements.ts';
import { seenAndNamed } from '#schema/rules/history-statements.ts';
import { mentionStatements } from '#schema/rules/mention-statements.ts';
import { heardStatus, paramsOf, rowPageOf, type PartyAsk } from '#schema/rules/page.ts';
import { signatureStatements } from '#schema/rules/signature-statements.ts';
import { allEvidence, type Reading } from '#schema/rules/statement.ts';
import { statusOn } from '#schema/rules/status-on.ts';
import { AGREEMENT_KIND_WORDS, sayAgreement } from '#schema/wording/agreement-profile.ts';
import { isPlanned } from '#schema/wording/signature.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

/** The agreement whatever its status, and what is known of it on the day. Undefined: no such agreement. */
export async function agreementProfile(tx: Tx, ask: PartyAsk) {
  const [found] = await run(tx, query, paramsOf(ask));
  if (found === undefined) return undefined;
  const { agreement } = found;
  return {
    kindLabel: AGREEMENT_KIND_WORDS[agreement.kind],
    status: heardStatus(ask.asOf, agreement),
    ...rowPageOf(ask, { subject: agreement, found, blank: BLANK, portrait: (reading) => portrait(found, reading) }),
  };
}

const BLANK = { slots: [], signatures: [], duties: [], delegations: [], mentions: [], history: [], evidence: [] };

function portrait(found: AgreementProfileRow, reading: Reading) {
  const { agreement } = found;
  const duties = holderStatements(agreement, found.holders, reading);
  const mentions = mentionStatements(agreement, found.mentions, reading);
  const names = { name: agreement.title, aliases: agreement.aliases };
  const parts = {
    slots: agreementSlots(found, [...duties.filter(({ voice }) => voice !== 'NOT_STATED'), ...mentions], reading),
    signatures: signatureStatements(found.signatures, reading),
    duties,
    delegations: found.delegations.map((stored) => delegationRow(stored, reading)),
    mentions,
    history: seenAndNamed(agreement, names, reading),
  };
  const signed = found.signatures.filter(({ status }) => !isPlanned(status)).length;
  const say = sayAgreement({
    kind: agreement.kind, status: statusOn(reading.asOf, agreement), signed, toSign: found.signatures.length - signed, delegations: parts.delegations.length,
  });
  return { ...parts, say, evidence: allEvidence(Object.values(parts).flat()) };
}
