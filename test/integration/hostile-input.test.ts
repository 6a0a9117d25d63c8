// The twenty-six questions asked with what nobody should send: ids of nothing, characters that hide or break text, and the ends of the calendar.
import { describe, expect, it } from 'vitest';
import { sayDay, type Day } from '#schema/period.ts';
import type { Tx } from '../../server/neo4j/tx.ts';
import { closureImpact } from '../../server/previewing/closure-impact.ts';
import { postImpact } from '../../server/previewing/post-impact.ts';
import { bodyProfile } from '../../server/questions/body-profile.ts';
import { changesBetween } from '../../server/questions/changes-between.ts';
import { connection } from '../../server/questions/connection.ts';
import { decisionTrail } from '../../server/questions/decision-trail.ts';
import { delegationMap } from '../../server/questions/delegation-map.ts';
import { dualHats } from '../../server/questions/dual-hats.ts';
import { edits } from '../../server/questions/edits.ts';
import { editionChanges } from '../../server/questions/edition-changes.ts';
import { escalationRoute } from '../../server/questions/escalation-route.ts';
import { evidence } from '../../server/questions/evidence.ts';
import { measureGaps } from '../../server/questions/measure-gaps.ts';
import { overlappingBodies } from '../../server/questions/overlapping-bodies.ts';
import { ownership } from '../../server/questions/ownership.ts';
import { paperOwners } from '../../server/questions/paper-owners.ts';
import { quorumMargin } from '../../server/questions/quorum-margin.ts';
import { remit } from '../../server/questions/remit.ts';
import { seats } from '../../server/questions/seats.ts';
import { sharedAccountability } from '../../server/questions/shared-accountability.ts';
import { structuralFaults } from '../../server/questions/structural-faults.ts';
import { structure } from '../../server/questions/structure.ts';
import { termsDue } from '../../server/questions/terms-due.ts';
import { threadGaps } from '../../server/questions/thread-gaps.ts';
import { unowned } from '../../server/questions/unowned.ts';
import { weakEvidence } from '../../server/questions/weak-evidence.ts';
import { PAPER_DAY } from '../support/hand-made.ts';
import { withTx } from '../support/with-tx.ts';

const BY = { viewer: { id: 'officer' }, reason: 'Tried and undone' };
const HOSTILE = ['no-such', '', '\u0000', 'b-lw-pb\u0000', '\u202Ebp-wl-b', "b-lw-pb' OR 1=1 //", '\uD800', 'é\u0301'.repeat(40), 'x'.repeat(5_000)] as const;
const common = { proposals: false, visibilities: ['PUBLIC'], first: 50, skip: 0, offset: 0 } as const;

/** By an id: of the thing itself, or of what the list is narrowed to. */
const BY_ID: Readonly<Record<string, (tx: Tx, id: string, asOf: Day) => Promise<unknown>>> = {
  ownership: (tx, id, asOf) => ownership(tx, { ...common, id, asOf }),
  escalationRoute: (tx, id, asOf) => escalationRoute(tx, { ...common, id, asOf }),
  unowned: (tx, id, asOf) => unowned(tx, { ...common, plan: id, asOf, unrecorded: true }),
  changesBetween: (tx, id, asOf) => changesBetween(tx, { ...common, from: asOf, to: asOf, within: id }),
  editionChanges: (tx, id) => editionChanges(tx, { ...common, older: id, newer: 'e.plan-2023' }),
  structure: (tx, id, asOf) => structure(tx, { ...common, scope: id, asOf, depth: 1 }),
  evidence: (tx, id, asOf) => evidence(tx, { id, asOf }),
  weakEvidence: (tx, id, asOf) => weakEvidence(tx, { ...common, body: id, asOf, months: 24 }),
  seats: (tx, id, asOf) => seats(tx, { ...common, organisation: id, asOf }),
  connection: (tx, id, asOf) => connection(tx, { ...common, from: id, to: 'b-cdcp', asOf }),
  bodyProfile: (tx, id, asOf) => bodyProfile(tx, { ...common, id, asOf }),
  quorumMargin: (tx, id, asOf) => quorumMargin(tx, { ...common, body: id, apologies: [], asOf }),
  postImpact: (tx, id, asOf) => postImpact(tx, { ...common, id, on: asOf }, BY),
  closureImpact: (tx, id, asOf) => closureImpact(tx, { ...common, id, on: asOf }, BY),
  overlappingBodies: (tx, id, asOf) => overlappingBodies(tx, { ...common, body: id, asOf, threshold: 50 }),
  dualHats: (tx, id, asOf) => dualHats(tx, { ...common, party: id, asOf }),
  remit: (tx, id, asOf) => remit(tx, { ...common, id, asOf }),
  threadGaps: (tx, id, asOf) => threadGaps(tx, { ...common, edition: id, asOf }),
  measureGaps: (tx, id, asOf) => measureGaps(tx, { ...common, edition: id, asOf }),
  delegationMap: (tx, id, asOf) => delegationMap(tx, { ...common, function: id, asOf }),
  decisionTrail: (tx, id, asOf) => decisionTrail(tx, { ...common, id, today: asOf }),
  edits: (tx, id, asOf) => edits(tx, { ...common, id, today: asOf }),
};

/** By each other argument of a list that takes the id of a thing. */
const BY_FILTER: typeof BY_ID = {
  'unowned by area': (tx, id, asOf) => unowned(tx, { ...common, area: id, asOf, unrecorded: true }),
  'unowned by body': (tx, id, asOf) => unowned(tx, { ...common, body: id, asOf, unrecorded: true }),
  'unowned by area, beside a plan there is': (tx, id, asOf) => unowned(tx, { ...common, plan: 'e.plan-2023', area: id, asOf, unrecorded: true }),
  'sharedAccountability by area': (tx, id, asOf) => sharedAccountability(tx, { ...common, kind: null, area: id, asOf }),
  'sharedAccountability by body': (tx, id, asOf) => sharedAccountability(tx, { ...common, kind: 'FUNCTION', body: id, asOf }),
  'paperOwners by area': (tx, id, asOf) => paperOwners(tx, { ...common, kind: null, area: id, asOf }),
  'paperOwners by body': (tx, id, asOf) => paperOwners(tx, { ...common, kind: 'THEME', body: id, asOf }),
  'termsDue by body': (tx, id, asOf) => termsDue(tx, { ...common, body: id, today: asOf, by: asOf, asOf }),
  'structuralFaults by body': (tx, id, asOf) => structuralFaults(tx, { ...common, body: id, asOf }),
  'delegationMap by party': (tx, id, asOf) => delegationMap(tx, { ...common, function: null, party: id, asOf }),
  'threadGaps by area': (tx, id, asOf) => threadGaps(tx, { ...common, area: id, asOf }),
  'measureGaps by area': (tx, id, asOf) => measureGaps(tx, { ...common, area: id, asOf }),
  'structure by focus': (tx, id, asOf) => structure(tx, { ...common, focus: id, asOf, depth: 1 }),
  'connection to': (tx, id, asOf) => connection(tx, { ...common, from: 'b-lw-pb', to: id, asOf }),
  'editionChanges newer': (tx, id) => editionChanges(tx, { ...common, older: 'e.plan-bcf', newer: id }),
};
const BY_ANY_ID = { ...BY_ID, ...BY_FILTER };

/** Of the whole record, or of something that is there: what each asks of a day. */
const ON_A_DAY: Readonly<Record<string, (tx: Tx, asOf: Day) => Promise<unknown>>> = {
  ...Object.fromEntries(Object.entries({
    ownership: 'd-lw-03', escalationRoute: 'd-lw-03', unowned: 'e.plan-2023', changesBetween: 'place-county-durham', editionChanges: 'e.plan-bcf', structure: 'place-county-durham', evidence: 'b-lw-pb',
    weakEvidence: 'b-cdcp', seats: 'org-dcc', connection: 'b-lw-pb', bodyProfile: 'b-lw-pb', quorumMargin: 'b-cog', postImpact: 'post-cdcyps', closureImpact: 'b-lw-pb', overlappingBodies: 'b-icb18',
    dualHats: 'post-dirint', remit: 'b-cdcp', threadGaps: 'e.plan-2023', measureGaps: 'e.plan-2023', delegationMap: 'fn.plan-s75-18', decisionTrail: 'b-hwb-cd', edits: 'b-hwb-cd',
  }).map(([name, id]) => [name, (tx: Tx, asOf: Day) => BY_ID[name]?.(tx, id, asOf) ?? Promise.resolve()] as const)),
  sharedAccountability: (tx, asOf) => sharedAccountability(tx, { ...common, kind: null, asOf }),
  paperOwners: (tx, asOf) => paperOwners(tx, { ...common, kind: null, asOf }),
  termsDue: (tx, asOf) => termsDue(tx, { ...common, today: asOf, by: asOf, asOf }),
  structuralFaults: (tx, asOf) => structuralFaults(tx, { ...common, asOf }),
};

it('are twenty-six', () => {
  expect(Object.keys(ON_A_DAY)).toHaveLength(26);
});

describe('an id of nothing', () => {
  it.each(Object.keys(BY_ANY_ID))('has no answer to %s, whatever is hidden in it', async (name) => {
    const answers = await withTx(async (tx) => {
      const found: unknown[] = [];
      for (const id of HOSTILE) found.push(await BY_ANY_ID[name]?.(tx, id, PAPER_DAY));
      return found;
    });
    expect(answers).toEqual(HOSTILE.map(() => undefined));
  });
});

describe('the ends of the calendar', () => {
  it.each(Object.keys(ON_A_DAY))('are answered by %s without a stored sentinel or a broken sentence', async (name) => {
    for (const asOf of ['0001-01-01', '0001-01-02', '9999-12-30', '9999-12-31']) {
      const said = JSON.stringify(await withTx(async (tx) => await ON_A_DAY[name]?.(tx, asOf)), (key, value: unknown) => (ASKED.includes(key) ? undefined : value));
      expect([asOf, said]).toEqual([asOf, expect.stringMatching(/^\{/u)]);
      expect(said).not.toMatch(/undefined|NaN|Invalid|\[object/u);
      expect(said.replaceAll(asOf, '').replaceAll(sayDay(asOf), '')).not.toMatch(SENTINELS);
    }
  });
});

// Where an answer repeats the days it was asked.
const ASKED = ['asOf', 'from', 'to', 'on', 'by'];
// The two stored days that stand for none, as stored and as said.
const SENTINELS = /0001-01-01|9999-12-31|\b31 December 9999|\b1 January 0*1\b/u;

it('five thousand apologies of seats that are none leave the quorum as it was', async () => {
  const ask = { body: 'b-cog', asOf: '2015-11-01', ...common };
  const [plain, crowded] = await withTx(async (tx) => [
    await quorumMargin(tx, { ...ask, apologies: [] }), await quorumMargin(tx, { ...ask, apologies: Array.from({ length: 5_000 }, (_, at) => `m.none-${String(at)}`) }),
  ]);
  const { places, margin, say, seats: held } = plain ?? {};
  expect(held).toHaveLength(5);
  expect(crowded).toMatchObject({ places, margin, say, seats: held });
  expect(crowded?.notes.at(-1)).toBe('5000 apologies name no seat of it and are not counted.');
});
