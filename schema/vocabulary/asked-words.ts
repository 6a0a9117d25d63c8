// Words of a typed question that narrow its answer: which argument of the field they set, and to what.
import type { BodyKind } from '#schema/vocabulary/body-kinds.ts';
import type { MeasureCell, ThreadGapKind, WeakGround } from '#schema/vocabulary/gaps.ts';
import type { OwnedKind } from '#schema/vocabulary/owned-kinds.ts';
import type { ThingKind } from '#schema/vocabulary/thing-kinds.ts';

export type NarrowingValue = OwnedKind | BodyKind | MeasureCell | WeakGround | ThreadGapKind;

interface Word {
  /** As a pattern, in lower case. */
  readonly words: string;
  /** Undefined: everything, which narrows nothing. */
  readonly value?: NarrowingValue;
  /** As the answer says it back. */
  readonly say?: string;
}

export interface NarrowingWords {
  readonly argument: 'kind' | 'slot' | 'ground';
  readonly words: readonly Word[];
}

const OWNABLE: readonly Word[] = [
  { words: 'deliverables?|actions?', value: 'DELIVERABLE', say: 'deliverables' }, { words: 'risks?', value: 'RISK', say: 'risks' },
  { words: 'measures?|indicators?', value: 'MEASURE', say: 'measures' }, { words: '(?:priority )?areas?', value: 'PRIORITY_AREA', say: 'areas' },
  { words: 'programmes?', value: 'PROGRAMME', say: 'programmes' }, { words: 'themes?', value: 'THEME', say: 'themes' }, { words: 'plans?', value: 'PLAN', say: 'plans' },
  { words: 'things?|items?|gaps?' },
];

/** By the letter that stands for them in a way to ask. */
export const NARROWING_WORDS = {
  k: { argument: 'kind', words: OWNABLE },
  // What may be shared, or owned on paper, is more than what a plan leaves without an owner.
  o: { argument: 'kind', words: [...OWNABLE, { words: 'dut(?:y|ies)|tasks?', value: 'FUNCTION', say: 'duties' }, { words: 'agreements?', value: 'AGREEMENT', say: 'agreements' }] },
  g: {
    argument: 'kind',
    words: [
      { words: 'partnership boards?', value: 'PARTNERSHIP_BOARD', say: 'partnership boards' }, { words: 'programme boards?', value: 'PROGRAMME_BOARD', say: 'programme boards' },
      { words: 'project boards?', value: 'PROJECT_BOARD', say: 'project boards' }, { words: 'statutory boards?', value: 'STATUTORY_BOARD', say: 'statutory boards' },
      { words: 'joint committees?', value: 'JOINT_COMMITTEE', say: 'joint committees' }, { words: 'scrutiny committees?', value: 'SCRUTINY_COMMITTEE', say: 'scrutiny committees' },
      { words: 'committees?', value: 'COMMITTEE', say: 'committees' }, { words: 'partnerships?', value: 'PARTNERSHIP', say: 'partnerships' },
      { words: 'executive groups?', value: 'EXECUTIVE_GROUP', say: 'executive groups' }, { words: 'working groups?', value: 'WORKING_GROUP', say: 'working groups' },
      { words: 'sub-?groups?', value: 'SUB_GROUP', say: 'sub-groups' }, { words: 'networks?', value: 'NETWORK', say: 'networks' }, { words: 'forums?', value: 'FORUM', say: 'forums' },
      { words: 'boards?|bod(?:y|ies)|groups?' },
    ],
  },
  m: {
    argument: 'slot',
    words: [
      { words: 'baselines?', value: 'BASELINE', say: 'baseline' }, { words: 'targets?', value: 'TARGET', say: 'target' },
      { words: '(?:due |end )?dates?|deadlines?', value: 'DUE', say: 'date' },
    ],
  },
  w: {
    argument: 'ground',
    words: [
      { words: 'nothing|no paper', value: 'NO_EVIDENCE', say: 'no paper at all' }, { words: '(?:a )?proposals?', value: 'ONLY_PROPOSED', say: 'proposals' },
      { words: 'old papers?', value: 'OLD_PAPERS', say: 'old papers' },
    ],
  },
  t: {
    argument: 'kind',
    words: [
      { words: '(?:have )?nothing (?:beneath|under(?:neath)?)(?: (?:them|it))?', value: 'NOTHING_BENEATH', say: 'nothing beneath' },
      { words: 'serves? (?:no (?:priority|priorities|goals?|objectives?)|none)', value: 'SERVES_NONE', say: 'what serves no goal' },
      { words: '(?:are|is) not measured|(?:have|has) no measures?', value: 'NOT_MEASURED', say: 'what no measure is tied to' },
    ],
  },
} as const satisfies Record<string, NarrowingWords>;

/** Which argument of a list takes the id of a thing of that kind. */
export const ARGUMENT_OF = {
  unowned: { PRIORITY_AREA: 'area', PLAN: 'plan', BODY: 'body', ORGANISATION: 'body', POST: 'body' },
  sharedAccountability: { PRIORITY_AREA: 'area', BODY: 'body', ORGANISATION: 'body', POST: 'body' },
  paperOwners: { PRIORITY_AREA: 'area', BODY: 'body', ORGANISATION: 'body', POST: 'body' },
  threadGaps: { PRIORITY_AREA: 'area', PLAN: 'edition' },
  measureGaps: { PRIORITY_AREA: 'area', PLAN: 'edition' },
  weakEvidence: { BODY: 'body', ORGANISATION: 'body', POST: 'body' },
  delegationMap: { BODY: 'party', ORGANISATION: 'party', POST: 'party' },
  termsDue: { BODY: 'body' },
  overlappingBodies: { BODY: 'body' },
  dualHats: { ORGANISATION: 'party', POST: 'party' },
  changesBetween: { BODY: 'within' },
} as const satisfies Record<string, Partial<Record<ThingKind, string>>>;

/** Undefined: a field that is no list, or a thing that it is not narrowed by. */
export function argumentOf(field: string, kind: ThingKind): string | undefined {
  const arguments_: Readonly<Record<string, Partial<Record<ThingKind, string>>>> = ARGUMENT_OF;
  return arguments_[field]?.[kind];
}
