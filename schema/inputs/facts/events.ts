// What happened, or is to happen: meetings, what was decided, and what became of what.
import * as z from 'zod/mini';
import { day } from '#schema/period.ts';
import { searchTextOf } from '#schema/rules/search-text.ts';
import { CHANGE_EVENT_KINDS } from '#schema/vocabulary/change-events.ts';
import { DECISION_KINDS } from '#schema/vocabulary/decision-kinds.ts';
import { CLAIM_BASES } from '#schema/vocabulary/evidence.ts';
import { DATE_PRECISIONS } from '#schema/vocabulary/time.ts';
import { dated, id, ids, maybeId, maybeText, text } from './cells.ts';
import { datedParts, datedValues, factTable, linked, type ThingFact } from './fact-table.ts';

const meeting = z.strictObject({
  id, title: text, body: maybeId, heldOn: z.optional(day), heldPrinted: maybeText,
  heldPrecision: z._default(z.enum(DATE_PRECISIONS), 'UNKNOWN'), ...dated,
});
const decision = z.strictObject({
  id, title: text, kind: z.enum(DECISION_KINDS), body: id, meeting: maybeId, concerns: ids, effect: maybeText, ...dated,
});
const changeEvent = z.strictObject({
  id, title: text, kind: z.enum(CHANGE_EVENT_KINDS), basis: z._default(z.enum(CLAIM_BASES), 'STATED'), original: ids, resulting: ids, ...dated,
});

/** The day of a meeting is its own, and no start or end of it: a meeting is not in force. */
export const meetings = factTable('meetings', meeting, (row): ThingFact => ({
  table: 'meetings', id: row.id, labels: ['Meeting'], ...datedParts(row),
  values: {
    title: row.title, heldOn: row.heldOn ?? null, heldPrinted: row.heldPrinted ?? null, heldPrecision: row.heldPrecision,
    searchText: searchTextOf([row.title]), ...datedValues(row),
  },
  links: linked('HELD_BY', [row.id, row.body]),
}));

export const decisions = factTable('decisions', decision, (row): ThingFact => ({
  table: 'decisions', id: row.id, labels: ['Decision'], ...datedParts(row),
  values: { title: row.title, kind: row.kind, searchText: searchTextOf([row.title]), ...datedValues(row) },
  links: [
    ...linked('DECIDED_BY', [row.id, row.body]),
    ...linked('DECIDED_AT', [row.id, row.meeting]),
    ...row.concerns.flatMap((thing) => linked('CONCERNS', [row.id, thing], { effect: row.effect ?? null })),
  ],
}));

export const changeEvents = factTable('change-events', changeEvent, (row): ThingFact => ({
  table: 'change-events', id: row.id, labels: ['ChangeEvent'], ...datedParts(row),
  values: { title: row.title, kind: row.kind, basis: row.basis, searchText: searchTextOf([row.title]), ...datedValues(row) },
  links: [
    ...row.original.flatMap((thing) => linked('ORIGINAL', [row.id, thing])),
    ...row.resulting.flatMap((thing) => linked('RESULTING', [row.id, thing])),
  ],
}));
