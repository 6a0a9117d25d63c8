// What each question of ours may hold and be asked for, since its lists bear no `limit`.
// A question without a row here is refused at the start of the server (schema.ts).

interface Bounds {
  /** Things its answer holds at most; stands for its inner lists in the cost of a request. */
  readonly cost: number;
  /** Smallest and largest value of its whole numbers. */
  readonly numbers?: Readonly<Record<string, readonly [least: number, most: number]>>;
  /** Longest texts, in characters. */
  readonly texts?: Readonly<Record<string, number>>;
}

const PROFILE = { cost: 1_000 } as const;
// A list by the page: at most 500 rows with their citations.
const PAGED = { cost: 3_000, numbers: { first: [1, 500], offset: [0, 100_000] } } as const satisfies Bounds;
const LISTED = { cost: 1_500, numbers: { first: [0, 500], skip: [0, 100_000] } } as const;

export const QUESTION_BOUNDS = {
  revision: { cost: 1 },
  recordState: { cost: 1 },
  ownership: { cost: 500 },
  escalationRoute: { cost: 1_500 },
  remit: LISTED,
  sharedAccountability: LISTED,
  paperOwners: LISTED,
  delegationMap: LISTED,
  agreementProfile: PROFILE,
  recordProfile: PROFILE,
  recordList: LISTED,
  askedQuestion: { cost: 50, texts: { text: 200 } },
  search: { cost: 200, numbers: { first: [1, 50] }, texts: { text: 200 } },
  evidence: { cost: 500 },
  structure: { cost: 4_000, numbers: { depth: [1, 12] } },
  structureDays: { cost: 200 },
  editionChanges: { cost: 4_000, numbers: { first: [1, 500], skip: [0, 100_000] } },
  decisionTrail: { cost: 600 },
  edits: { cost: 1_000, numbers: { first: [1, 500], skip: [0, 100_000], seq: [1, 2_147_483_647] } },
  changesBetween: { cost: 4_000, numbers: { first: [1, 500], skip: [0, 100_000] } },
  changeSet: { cost: 1_000 },
  draftEffect: { cost: 2_000 },
  changeSets: { cost: 2_000, numbers: { first: [1, 100], skip: [0, 100_000] } },
  workLists: { cost: 2_000, numbers: { first: [1, 500], skip: [0, 100_000] } },
  readerQuestion: { cost: 5 },
  disputes: { cost: 50 },
  editState: { cost: 20 },
  placeProfile: { cost: 200 },
  planProfile: { cost: 2_000 },
  seats: { cost: 500 },
  connection: { cost: 500 },
  structuralFaults: { cost: 2_000, numbers: { first: [1, 500], skip: [0, 100_000] } },
  termsDue: { cost: 2_000, numbers: { first: [1, 500], skip: [0, 100_000] } },
  quorumMargin: { cost: 500 },
  overlappingBodies: { cost: 1_000, numbers: { first: [1, 500], skip: [0, 100_000], threshold: [1, 100] } },
  dualHats: { cost: 500, numbers: { first: [1, 500], skip: [0, 100_000] } },
  bodyProfile: PROFILE,
  organisationProfile: PROFILE,
  postProfile: PROFILE,
  personProfile: PROFILE,
  deliverableProfile: PROFILE,
  measureProfile: PROFILE,
  objectiveProfile: PROFILE,
  riskProfile: PROFILE,
  goldenThread: { cost: 500 },
  postImpact: PROFILE,
  closureImpact: PROFILE,
  dataFaults: { cost: 2_000 },
  extrapolated: LISTED,
  unowned: PAGED,
  threadGaps: PAGED,
  measureGaps: PAGED,
  weakEvidence: { ...PAGED, numbers: { ...PAGED.numbers, months: [1, 600] } },
  gapReasons: { cost: 100 },
} as const satisfies Record<string, Bounds>;

/** Undefined: no question of ours, but a generated read or no field at all. */
export function boundsOf(question: string): Bounds | undefined {
  return isBounded(question) ? QUESTION_BOUNDS[question] : undefined;
}

function isBounded(question: string): question is keyof typeof QUESTION_BOUNDS {
  return Object.hasOwn(QUESTION_BOUNDS, question);
}
