// An owner of a deliverable stands only where a paper names it in as many words; nobody becomes a member by being a stakeholder.
import type { ClaimFact } from '#schema/inputs/facts/evidence.ts';
import type { Facts } from '#schema/inputs/facts/facts.ts';
import type { ThingFact } from '#schema/inputs/facts/fact-table.ts';
import { problem, type Problem } from '#schema/problem.ts';

/** Deliverables with an owner that no paper names, and memberships that rest on a stakeholder list. */
export function ownerProblems({ things, claims }: Facts): readonly Problem[] {
  const deliverables = new Set(things.filter(({ labels }) => labels.includes('Deliverable')).map(({ id }) => id));
  const stakeholders = new Set(claims.filter(({ predicate }) => predicate === 'STAKEHOLDER_OF').map(({ id }) => id));
  const unnamed = new Set(things.filter(({ labels, values }) => labels.includes('Absence') && values.slot === 'owner').map((gap) => endOf(gap, 'OF')));
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  const isNamed = (duty: ThingFact): boolean => duty.values.basis === 'STATED' && !unnamed.has(endOf(duty, 'FOR'))
    && duty.claims.some((id) => isNaming(claimOf.get(id), duty));
  return [
    ...things.filter((thing) => thing.values.letter === 'ACCOUNTABLE' && deliverables.has(endOf(thing, 'FOR')) && !isNamed(thing))
      .map(({ table, id }) => problem('OWNER_INVENTED', [table, id], { id })),
    ...things.filter(({ labels, claims: cited }) => labels.includes('Membership') && cited.some((claim) => stakeholders.has(claim)))
      .map(({ table, id }) => problem('STAKEHOLDER_IS_NO_MEMBER', [table, id], { id })),
  ];
}

/** A sentence that says of this very holder that it answers for this very item. */
function isNaming(claim: ClaimFact | undefined, duty: ThingFact): boolean {
  return claim?.basis === 'STATED' && claim.about === duty.id
    && claim.from.includes(endOf(duty, 'TO')) && claim.to.includes(endOf(duty, 'FOR'));
}

function endOf({ links }: ThingFact, type: 'FOR' | 'TO' | 'OF'): string {
  return links.find((link) => link.type === type)?.to ?? '';
}
