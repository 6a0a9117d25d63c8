// What the bench asks of each question: ids and days of the corpus, so that the same is asked however much lies around it.

export interface AskedQuestion {
  readonly name: string;
  /** Of one thing and what is near it: what lies elsewhere may not slow it down. */
  readonly isLocal: boolean;
  /** Tried and undone each time it is asked, so that its answer is never held. */
  readonly isTried?: boolean;
  /** What is asked, one after the other; arguments that are left out have their defaults. */
  readonly draws: readonly Readonly<Record<string, unknown>>[];
}

const DAY = '2023-03-15';

function local(name: string, draws: AskedQuestion['draws']): AskedQuestion {
  return { name, isLocal: true, draws };
}

function overall(name: string, draws: AskedQuestion['draws'] = [{ asOf: DAY }]): AskedQuestion {
  return { name, isLocal: false, draws };
}

function each(argument: string, ids: readonly string[], more: Readonly<Record<string, unknown>> = { asOf: DAY }): AskedQuestion['draws'] {
  return ids.map((id) => ({ [argument]: id, ...more }));
}

const ITEMS = Array.from({ length: 24 }, (_, at) => `d-lw-${String(at * 2 + 1).padStart(2, '0')}`);
const BODIES = ['b-sw-pb', 'b-lw-pb', 'b-aw-pb', 'b-hwb-cd', 'b-acp', 'b-ib'];

/** The twenty-five, in their order, then the look-up box and the page of a person. */
export const ASKED_QUESTIONS: readonly AskedQuestion[] = [
  local('ownership', each('id', ITEMS)),
  local('escalationRoute', each('id', [...ITEMS.slice(0, 6), 'd-sw-04', 'd-aw-07', 'd-aw-22'])),
  overall('unowned', [{ asOf: DAY, area: 'pa-lw' }, { asOf: DAY, kind: 'RISK' }]),
  overall('sharedAccountability'),
  overall('paperOwners'),
  local('changesBetween', [{ from: '2018-05-25', to: DAY, within: 'place-county-durham' }, { from: '2014-02-13', to: DAY, within: 'b-hwb-cd' }]),
  local('editionChanges', [{ older: 'e.plan-jhws-13', newer: 'e.plan-jhws' }, { older: 'e.plan-2021', newer: 'e.plan-2023' }]),
  local('structure', [{ asOf: DAY, scope: 'place-county-durham' }, { asOf: '2018-05-25', scope: 'place-county-durham' }]),
  local('evidence', each('id', ['d-lw-03', 'b-lw-pb', 'rel-093', 'c.d-lw-03.p.001.0263'])),
  overall('weakEvidence'),
  local('seats', each('organisation', ['org-dcc', 'org-tewv', 'org-cddft'])),
  local('connection', [{ from: 'b-cypf-sub', to: 'b-cdcp', asOf: DAY }, { from: 'b-lw-pb', to: 'b-cdcp', asOf: DAY }]),
  local('bodyProfile', each('id', BODIES)),
  overall('termsDue'),
  local('quorumMargin', each('body', BODIES)),
  { ...local('postImpact', each('post', ['post-cdcyps', 'post-dirplace'], { on: '2026-04-01' })), isTried: true },
  { ...local('closureImpact', each('party', ['b-lw-pb', 'b-sw-pb'], { on: '2026-04-01' })), isTried: true },
  overall('structuralFaults'),
  overall('overlappingBodies'),
  overall('dualHats'),
  local('remit', each('id', ['b-cdcp', ...BODIES.slice(0, 3)])),
  overall('threadGaps', [{ asOf: DAY, edition: 'e.plan-2023' }]),
  overall('measureGaps', [{ asOf: DAY, edition: 'e.plan-2023' }]),
  overall('delegationMap'),
  local('decisionTrail', each('id', ['b-hwb-cd', 'd-lw-03'], {})),
  local('edits', each('id', ['b-hwb-cd', 'd-lw-03'], {})),
  overall('search', each('text', ['urgent treatment', 'frailty', 'carers', 'dementia', 'living well', 'urgnet treatmnt'])),
  local('personProfile', each('id', ['p-bailey', 'p-scott', 'p-jeavons'])),
];
