// The papers name no owner for any deliverable, so no load may invent one; nobody becomes a member by being a stakeholder.
import type { Facts } from '#schema/inputs/facts/facts.ts';
import type { ThingFact } from '#schema/inputs/facts/fact-table.ts';
import { problem, type Problem } from '#schema/problem.ts';

/** Deliverables with an accountable assignment of any basis, and memberships that rest on a stakeholder list. */
export function ownerProblems({ things, claims }: Facts): readonly Problem[] {
  const deliverables = new Set(things.filter(({ labels }) => labels.includes('Deliverable')).map(({ id }) => id));
  const stakeholders = new Set(claims.filter(({ predicate }) => predicate === 'STAKEHOLDER_OF').map(({ id }) => id));
  return [
    ...things.filter((thing) => thing.values.letter === 'ACCOUNTABLE' && deliverables.has(itemOf(thing)))
      .map(({ table, id }) => problem('OWNER_INVENTED', [table, id], { id })),
    ...things.filter(({ labels, claims: cited }) => labels.includes('Membership') && cited.some((claim) => stakeholders.has(claim)))
      .map(({ table, id }) => problem('STAKEHOLDER_IS_NO_MEMBER', [table, id], { id })),
  ];
}

function itemOf({ links }: ThingFact): string {
  return links.find(({ type }) => type === 'FOR')?.to ?? '';
}
