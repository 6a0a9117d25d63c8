import type { OwnedKind } from '#schema/vocabulary/owned-kinds.ts';

/** What may have an owner, as the name of a filter. */
export const OWNED_HEADINGS = {
  DELIVERABLE: 'Deliverables', MEASURE: 'Measures', RISK: 'Risks', PROGRAMME: 'Programmes', PLAN: 'Plans', PRIORITY_AREA: 'Areas', THEME: 'Themes',
  FUNCTION: 'Duties', AGREEMENT: 'Agreements',
} as const satisfies Record<OwnedKind, string>;

/** The kind that a list is narrowed to; undefined: to none. */
export function ownedWords(kind: OwnedKind | null): string | undefined {
  return kind === null ? undefined : OWNED_HEADINGS[kind];
}
