// What a plan aims at and how it would know: objectives, outcomes, measures, their observations, risks and what is done about them.
import * as z from 'zod/mini';
import { searchTextOf } from '#schema/rules/search-text.ts';
import { CLAIM_BASES } from '#schema/vocabulary/evidence.ts';
import { OBSERVATION_KINDS, RISK_RATINGS } from '#schema/vocabulary/plans.ts';
import { dated, id, maybeId, maybeText, text, whole } from './cells.ts';
import { datedParts, datedValues, factTable, linked, type ThingFact } from './fact-table.ts';

const objective = z.strictObject({ id, in: id, order: whole, heading: maybeText, title: text, note: maybeText, ...dated });
const outcome = z.strictObject({ id, edition: id, order: whole, title: text, note: maybeText, ...dated });
const measure = z.strictObject({
  id, area: id, theme: maybeId, themeBasis: z.optional(z.enum(CLAIM_BASES)), order: whole, title: text,
  referenceLabel: text, note: maybeText, ...dated,
});
const observation = z.strictObject({ id, of: id, kind: z.enum(OBSERVATION_KINDS), value: text, due: maybeText, ...dated });
const risk = z.strictObject({ id, edition: id, title: text, rating: z.optional(z.enum(RISK_RATINGS)), note: maybeText, ...dated });
const mitigation = z.strictObject({ id, risk: id, title: text, ...dated });

export const objectives = factTable('objectives', objective, (row): ThingFact => ({
  table: 'objectives', id: row.id, labels: ['Objective'], ...datedParts(row),
  values: {
    title: row.title, heading: row.heading ?? null, note: row.note ?? null,
    searchText: searchTextOf([row.title, row.heading]), ...datedValues(row),
  },
  links: linked('CONTAINS', [row.in, row.id], { order: row.order, section: row.heading ?? null }),
}));

export const outcomes = factTable('outcomes', outcome, (row): ThingFact => ({
  table: 'outcomes', id: row.id, labels: ['Outcome'], ...datedParts(row),
  values: { title: row.title, note: row.note ?? null, searchText: searchTextOf([row.title]), ...datedValues(row) },
  links: linked('CONTAINS', [row.edition, row.id], { order: row.order }),
}));

export const measures = factTable('measures', measure, (row): ThingFact => ({
  table: 'measures', id: row.id, labels: ['Measure', 'Ownable'], ...datedParts(row),
  values: {
    title: row.title, referenceLabel: row.referenceLabel, note: row.note ?? null,
    searchText: searchTextOf([row.title, row.referenceLabel]), ...datedValues(row),
  },
  links: [
    ...linked('CONTAINS', [row.area, row.id], { order: row.order, section: row.referenceLabel }),
    ...linked('MEASURED_BY', [row.theme, row.id], { basis: row.themeBasis ?? 'STATED', claimIds: row.claims }),
  ],
}));

export const observations = factTable('observations', observation, (row): ThingFact => ({
  table: 'observations', id: row.id, labels: ['Observation'], ...datedParts(row),
  values: { kind: row.kind, value: row.value, due: row.due ?? null, ...datedValues(row) },
  links: linked('OBSERVES', [row.id, row.of]),
}));

export const risks = factTable('risks', risk, (row): ThingFact => ({
  table: 'risks', id: row.id, labels: ['Risk', 'Ownable'], ...datedParts(row),
  values: { title: row.title, rating: row.rating ?? null, note: row.note ?? null, searchText: searchTextOf([row.title]), ...datedValues(row) },
  links: linked('THREATENS', [row.id, row.edition]),
}));

export const mitigations = factTable('mitigations', mitigation, (row): ThingFact => ({
  table: 'mitigations', id: row.id, labels: ['Mitigation'], ...datedParts(row),
  values: { title: row.title, ...datedValues(row) },
  links: linked('MITIGATES', [row.id, row.risk]),
}));
