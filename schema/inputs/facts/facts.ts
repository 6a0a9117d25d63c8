// Everything a load brings: the papers with their passages and claims, and the things and lines those claims speak of.
import { searchTextOf } from '#schema/rules/search-text.ts';
import { agreements, legalBases } from './agreements.ts';
import { mitigations, measures, objectives, observations, outcomes, risks } from './aims.ts';
import { absences, assignments, delegations, functions } from './duties.ts';
import { changeEvents, decisions, meetings } from './events.ts';
import type { ClaimFact, DocumentFact, PassageFact } from './evidence.ts';
import type { FactTable, LineFact, ThingFact } from './fact-table.ts';
import { alignments, lines, rivals, signatures } from './lines.ts';
import { bodies, organisations, people, posts } from './parties.ts';
import { deliverables, planEditions, plans, priorityAreas, programmes, themes } from './plans.ts';
import { appointments, memberships } from './seats.ts';
import { termsOfReference } from './terms-of-reference.ts';
import { places, terms } from './words-and-places.ts';

export interface Facts {
  readonly documents: readonly DocumentFact[];
  readonly passages: readonly PassageFact[];
  readonly claims: readonly ClaimFact[];
  readonly things: readonly ThingFact[];
  readonly lines: readonly LineFact[];
}

/** Tables whose rows become nodes. */
export const THING_TABLES: readonly FactTable<ThingFact>[] = [
  places, organisations, bodies, posts, people, appointments, memberships, plans, planEditions, agreements, termsOfReference, legalBases,
  priorityAreas, themes, deliverables, objectives, outcomes, measures, observations, risks, mitigations, programmes, functions,
  delegations, assignments, meetings, decisions, changeEvents, absences, terms,
];

/** Tables whose rows become lines with claims of their own. */
export const LINE_TABLES: readonly FactTable<LineFact>[] = [lines, alignments, signatures, rivals];

/** Deliverables, findable by their area and number too: "living well item 3". */
export function withNumberPhrases(things: readonly ThingFact[]): readonly ThingFact[] {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const above = (thing: ThingFact | undefined): ThingFact | undefined =>
    byId.get(thing?.links.find(({ type }) => type === 'CONTAINS')?.from ?? '');
  return things.map((thing) => {
    const area = thing.labels.includes('Deliverable') ? above(above(thing)) : undefined;
    const title = area?.values.title;
    if (typeof title !== 'string') return thing;
    const phrase = `${title} item ${String(thing.values.itemNumber)}`;
    return { ...thing, values: { ...thing.values, searchText: searchTextOf([`${String(thing.values.title)} ${phrase}`]) } };
  });
}
