import type { Label } from '#schema/vocabulary/labels.ts';

/** What an owner may be owner of. FUNCTION: a duty or task that a paper names. */
export const OWNED_KINDS = [
  'DELIVERABLE', 'MEASURE', 'RISK', 'PROGRAMME', 'PLAN', 'PRIORITY_AREA', 'THEME', 'FUNCTION', 'AGREEMENT',
] as const;
export type OwnedKind = (typeof OWNED_KINDS)[number];

/** The label that the database gives each. */
export const LABEL_OF_OWNED = {
  DELIVERABLE: 'Deliverable', MEASURE: 'Measure', RISK: 'Risk', PROGRAMME: 'Programme', PLAN: 'PlanEdition',
  PRIORITY_AREA: 'PriorityArea', THEME: 'Theme', FUNCTION: 'Function', AGREEMENT: 'Agreement',
} as const satisfies Record<OwnedKind, Label>;

/** '' for all of them. */
export function labelOfOwned(kind: OwnedKind | null): string {
  return kind === null ? '' : LABEL_OF_OWNED[kind];
}
