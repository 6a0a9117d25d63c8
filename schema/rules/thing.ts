// From what is stored to what a link needs: which page it has, its name, and what tells it from others of like name.
import type { Thing } from '#schema/answer.ts';
import type { Label } from '#schema/vocabulary/labels.ts';
import type { ThingKind } from '#schema/vocabulary/thing-kinds.ts';

/** Labels with a page of their own. An edition and its plan share one. */
export const KIND_OF_LABEL = {
  Body: 'BODY',
  Organisation: 'ORGANISATION',
  Post: 'POST',
  Person: 'PERSON',
  Deliverable: 'DELIVERABLE',
  Measure: 'MEASURE',
  Objective: 'OBJECTIVE',
  Risk: 'RISK',
  Programme: 'PROGRAMME',
  PlanEdition: 'PLAN',
  Plan: 'PLAN',
  PriorityArea: 'PRIORITY_AREA',
  Theme: 'THEME',
  Outcome: 'OUTCOME',
  Agreement: 'AGREEMENT',
  LegalBasis: 'LEGAL_BASIS',
  Meeting: 'MEETING',
  Decision: 'DECISION',
  ChangeEvent: 'CHANGE_EVENT',
  Function: 'FUNCTION',
} as const satisfies Partial<Record<Label, ThingKind>>;

type PagedLabel = keyof typeof KIND_OF_LABEL;

export interface StoredThing {
  readonly id: string;
  readonly labels: readonly string[];
  /** Parties have a name, everything else a title. */
  readonly name?: string | null | undefined;
  readonly title?: string | null | undefined;
  /** An edition's own label, such as "Draft of 15 March 2023". */
  readonly label?: string | null | undefined;
  readonly itemNumber?: number | null | undefined;
  /** Title of the area, or else the plan, that holds it. */
  readonly within?: string | null | undefined;
}

/** The kind of page that a node with these labels has; undefined: none. */
export function kindOf(labels: readonly string[]): ThingKind | undefined {
  const label = labels.find(isPaged);
  return label === undefined ? undefined : KIND_OF_LABEL[label];
}

/** The labels of nodes that have a page of one of these kinds. */
export function labelsOf(kinds: readonly ThingKind[]): PagedLabel[] {
  return Object.keys(KIND_OF_LABEL).filter(isPaged).filter((label) => kinds.includes(KIND_OF_LABEL[label]));
}

/** The link to a stored thing; undefined where it has no page. */
export function linkTo(stored: StoredThing): Thing | undefined {
  const kind = kindOf(stored.labels);
  return kind === undefined ? undefined : { id: stored.id, kind, name: nameOf(stored), detail: detailOf(stored) };
}

/** The link to a thing that is known to have a page. Throws where it has none: the statement asked for a wrong label. */
export function toThing(stored: StoredThing): Thing {
  const thing = linkTo(stored);
  if (thing === undefined) throw new TypeError(`${stored.id} has no page.`);
  return thing;
}

/** Links to those of the things that have a page, in the same order. */
export function toThings(stored: readonly StoredThing[]): readonly Thing[] {
  return stored.flatMap((one) => linkTo(one) ?? []);
}

function isPaged(label: string): label is PagedLabel {
  return Object.hasOwn(KIND_OF_LABEL, label);
}

function nameOf({ name, title, id }: StoredThing): string {
  return name ?? title ?? id;
}

// "Living Well, item 3" for what is numbered, else where it stands.
function detailOf({ within, itemNumber, label }: StoredThing): string | null {
  const parts = [within, typeof itemNumber === 'number' ? `item ${String(itemNumber)}` : undefined];
  const place = parts.filter((part) => typeof part === 'string').join(', ');
  return place === '' ? label ?? null : place;
}
