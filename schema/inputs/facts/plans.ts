// Plans, their editions, and how an edition is arranged down to its deliverables.
import * as z from 'zod/mini';
import { searchTextOf } from '#schema/rules/search-text.ts';
import { DELIVERABLE_FLAGS, PLAN_KINDS } from '#schema/vocabulary/plans.ts';
import { dated, id, maybeText, maybeWhole, text, texts, whole } from './cells.ts';
import { datedParts, datedValues, factTable, linked, type ThingFact } from './fact-table.ts';

const plan = z.strictObject({ id, title: text, kind: z.enum(PLAN_KINDS), aliases: texts, note: maybeText, ...dated });
const edition = z.strictObject({ id, plan: id, title: text, label: maybeText, ...dated });
const area = z.strictObject({ id, edition: id, order: whole, number: maybeWhole, title: text, note: maybeText, ...dated });
const theme = z.strictObject({ id, area: id, order: whole, title: text, ...dated });
const programme = z.strictObject({ id, edition: id, order: whole, title: text, plannedEnd: maybeText, note: maybeText, ...dated });
const deliverable = z.strictObject({
  id, theme: id, order: whole, itemNumber: whole, printedNumber: maybeText, title: text, note: maybeText,
  figuresAsPrinted: texts, datesAsPrinted: texts, flags: z.pipe(texts, z.array(z.enum(DELIVERABLE_FLAGS))), ...dated,
});

export const plans = factTable('plans', plan, (row): ThingFact => ({
  table: 'plans', id: row.id, labels: ['Plan'], links: [], ...datedParts(row),
  values: {
    title: row.title, kind: row.kind, aliases: row.aliases, note: row.note ?? null,
    searchText: searchTextOf([row.title, ...row.aliases]), ...datedValues(row),
  },
}));

export const planEditions = factTable('plan-editions', edition, (row): ThingFact => ({
  table: 'plan-editions', id: row.id, labels: ['PlanEdition', 'Ownable'], ...datedParts(row),
  values: { title: row.title, label: row.label ?? null, ...datedValues(row) },
  links: linked('EDITION_OF', [row.id, row.plan]),
}));

export const priorityAreas = factTable('priority-areas', area, (row): ThingFact => ({
  table: 'priority-areas', id: row.id, labels: ['PriorityArea', 'Ownable'], ...datedParts(row),
  values: {
    title: row.title, number: row.number ?? null, note: row.note ?? null,
    searchText: searchTextOf([row.title, row.number === undefined ? null : `priority area ${String(row.number)}`]), ...datedValues(row),
  },
  links: linked('CONTAINS', [row.edition, row.id], { order: row.order }),
}));

export const themes = factTable('themes', theme, (row): ThingFact => ({
  table: 'themes', id: row.id, labels: ['Theme', 'Ownable'], ...datedParts(row),
  values: { title: row.title, searchText: searchTextOf([row.title]), ...datedValues(row) },
  links: linked('CONTAINS', [row.area, row.id], { order: row.order }),
}));

/** A planned end is what the paper hopes for, kept as printed; it ends nothing. */
export const programmes = factTable('programmes', programme, (row): ThingFact => ({
  table: 'programmes', id: row.id, labels: ['Programme', 'Ownable'], ...datedParts(row),
  values: {
    title: row.title, plannedEnd: row.plannedEnd ?? null, note: row.note ?? null, searchText: searchTextOf([row.title]), ...datedValues(row),
  },
  links: linked('CONTAINS', [row.edition, row.id], { order: row.order }),
}));

export const deliverables = factTable('deliverables', deliverable, (row): ThingFact => ({
  table: 'deliverables', id: row.id, labels: ['Deliverable', 'Ownable'], ...datedParts(row),
  values: {
    title: row.title, itemNumber: row.itemNumber, printedNumber: row.printedNumber ?? null, note: row.note ?? null,
    figuresAsPrinted: row.figuresAsPrinted, datesAsPrinted: row.datesAsPrinted, flags: row.flags,
    searchText: searchTextOf([row.title, `item ${String(row.itemNumber)}`]), ...datedValues(row),
  },
  links: linked('CONTAINS', [row.theme, row.id], { order: row.order, itemNumber: row.itemNumber }),
}));
