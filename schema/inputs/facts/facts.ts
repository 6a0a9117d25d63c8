// Everything a load brings: the papers with their passages and claims, and the things and lines those claims speak of.
import { normalise, searchTextOf } from '#schema/rules/search-text.ts';
import { otherWordings, shortFormsIn, type ShortForm } from '#schema/rules/short-forms.ts';
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

/** Things, findable by their short forms spelt out and the other way, as the papers that speak of them use both. */
export function withOtherWordings({ things, claims, passages }: Pick<Facts, 'things' | 'claims' | 'passages'>): readonly ThingFact[] {
  const paperOf = new Map(passages.map(({ id, document }) => [id, document]));
  const papers = new Map(claims.map(({ id, passage }) => [id, paperOf.get(passage) ?? '']));
  const papersOf = (thing: ThingFact): ReadonlySet<string> => new Set(thing.claims.map((claim) => papers.get(claim) ?? ''));
  const forms = new Map([...new Set(papers.values())].map((paper) => {
    const own = things.filter((thing) => papersOf(thing).has(paper));
    return [paper, [...own.flatMap(statedForm), ...shortFormsIn(own.flatMap(namesOf))]];
  }));
  return things.map((thing) => {
    const text = thing.values.searchText;
    if (typeof text !== 'string') return thing;
    const other = otherWordings(text, [...papersOf(thing)].flatMap((paper) => forms.get(paper) ?? []));
    return other.length === 0 ? thing : { ...thing, values: { ...thing.values, searchText: `${text} ${searchTextOf(other)}` } };
  });
}

function statedForm({ labels, values: { text, expansion } }: ThingFact): readonly ShortForm[] {
  const isStated = labels.includes('Term') && typeof text === 'string' && typeof expansion === 'string';
  return isStated ? [{ short: normalise(text), long: normalise(expansion) }] : [];
}

function namesOf({ values: { searchText, name, title, aliases } }: ThingFact): readonly string[] {
  if (searchText === undefined) return [];
  const others: readonly unknown[] = Array.isArray(aliases) ? aliases : [];
  return [name, title, ...others].filter((each) => typeof each === 'string');
}
