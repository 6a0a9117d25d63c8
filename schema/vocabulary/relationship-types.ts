// Every line between two parties: what it means, how it reads, whether escalation follows it, how it is drawn.
// SDL, Cypher, the seed's columns, the legend and the rules are all checked against this table.
import { ESCALATION_LINES } from './routes.ts';

/** The class a line is drawn in; client/src/graph turns class and legend into strokes. */
export const DRAWING_CLASSES = [
  'working', 'reporting', 'accountable', 'escalating', 'containing', 'sitting', 'other',
] as const;
export type DrawingClass = (typeof DRAWING_CLASSES)[number];

interface LineMeaning {
  /** Labels allowed at the start and at the end of the line. */
  readonly ends: readonly [readonly string[], readonly string[]];
  /** Read from start to end, and from end to start. */
  readonly says: readonly [string, string];
  readonly isSymmetric?: true;
  /** Its lines lead up and never round; those that escalation follows are looked at together. */
  readonly isAcyclic?: true;
  /** Place in the order in which escalation follows lines; absent: never followed. */
  readonly escalates?: 1 | 2 | 3 | 4 | 5;
  /** True where the higher party stands at the start of the line. */
  readonly isClimbedReversed?: true;
  /** What may be told of it beside its days: what it is for, and how often. */
  readonly takes?: readonly ('purpose' | 'cadence')[];
  readonly drawing: DrawingClass;
}

const PARTY = ['Organisation', 'Body', 'Post'] as const;
const GROUP = ['Organisation', 'Body'] as const;

export const RELATIONSHIP_TYPES = {
  ESCALATES_TO: { ends: [PARTY, PARTY], says: ['escalates to', 'takes escalations from'], isAcyclic: true, escalates: 1, drawing: 'escalating' },
  ACCOUNTABLE_TO: { ends: [PARTY, PARTY], says: ['is accountable to', 'holds to account'], isAcyclic: true, escalates: 2, drawing: 'accountable' },
  REPORTS_TO: { ends: [PARTY, PARTY], says: ['reports to', 'hears from'], isAcyclic: true, escalates: 3, takes: ['purpose', 'cadence'], drawing: 'reporting' },
  OVERSEES: { ends: [PARTY, PARTY], says: ['oversees', 'is overseen by'], isAcyclic: true, escalates: 4, isClimbedReversed: true, drawing: 'other' },
  PART_OF: { ends: [GROUP, GROUP], says: ['is part of', 'has as a part'], isAcyclic: true, escalates: 5, drawing: 'containing' },
  WORKS_WITH: { ends: [PARTY, PARTY], says: ['works with', 'works with'], isSymmetric: true, takes: ['purpose', 'cadence'], drawing: 'working' },
  SUPPORTS: { ends: [PARTY, PARTY], says: ['supports', 'is supported by'], drawing: 'other' },
  SCRUTINISES: { ends: [GROUP, PARTY], says: ['scrutinises', 'is scrutinised by'], drawing: 'other' },
  ADVISES: { ends: [PARTY, PARTY], says: ['advises', 'is advised by'], drawing: 'other' },
  ASSURES: { ends: [PARTY, PARTY], says: ['assures', 'is assured by'], drawing: 'other' },
  COMMISSIONS: { ends: [GROUP, GROUP], says: ['commissions', 'is commissioned by'], drawing: 'other' },
  FUNDS: { ends: [GROUP, GROUP], says: ['funds', 'is funded by'], drawing: 'other' },
  HOSTS: { ends: [GROUP, PARTY], says: ['hosts', 'is hosted by'], drawing: 'other' },
  ESTABLISHED_BY: { ends: [GROUP, GROUP], says: ['was set up by', 'set up'], isAcyclic: true, drawing: 'other' },
  POST_IN: { ends: [['Post'], GROUP], says: ['is a post in', 'has the post'], drawing: 'sitting' },
} as const satisfies Record<string, LineMeaning>;

/** The same types as the API lists them; a test holds them to the table. */
export const LINE_TYPES = [
  'ESCALATES_TO', 'ACCOUNTABLE_TO', 'REPORTS_TO', 'OVERSEES', 'PART_OF', 'WORKS_WITH', 'SUPPORTS', 'SCRUTINISES', 'ADVISES', 'ASSURES',
  'COMMISSIONS', 'FUNDS', 'HOSTS', 'ESTABLISHED_BY', 'POST_IN',
] as const;
export type LineType = (typeof LINE_TYPES)[number];

export type RelationshipType = keyof typeof RELATIONSHIP_TYPES;

/** True for the name of a line type. */
export function isRelationshipType(text: string): text is RelationshipType {
  return Object.hasOwn(RELATIONSHIP_TYPES, text);
}

/** Every line type, in registry order. */
export const RELATIONSHIP_TYPE_NAMES: readonly RelationshipType[] = Object.keys(RELATIONSHIP_TYPES).filter(isRelationshipType);

/** The steps of a way between two parties: lines, then seats from the member's side. */
export const STEP_TYPES: readonly [...(readonly RelationshipType[]), 'MEMBER_OF', 'HAS_SEAT_ON'] = [...RELATIONSHIP_TYPE_NAMES, 'MEMBER_OF', 'HAS_SEAT_ON'];
export type StepType = RelationshipType | 'MEMBER_OF' | 'HAS_SEAT_ON';

/** What a line type means; the exact literal types are widened so that optional marks can be read. */
export function meaningOf(type: RelationshipType): LineMeaning {
  return RELATIONSHIP_TYPES[type];
}

/** The types escalation follows, best first. */
export const ESCALATION_ORDER = ESCALATION_LINES satisfies readonly RelationshipType[];
export type EscalationType = (typeof ESCALATION_ORDER)[number];
