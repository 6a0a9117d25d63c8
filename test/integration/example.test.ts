// The worked example: a fictional partnership in files like those of the real papers, loaded beside them and undone.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { OPEN_END, START_UNKNOWN, type Day } from '#schema/period.ts';
import type { Facts } from '#schema/inputs/facts/facts.ts';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { FICTIONAL, FICTIONAL_IN_FULL } from '#schema/wording/fictional.ts';
import { banded } from '../../client/src/graph/layout/banded.ts';
import { hanging } from '../../client/src/graph/layout/hanging.ts';
import { PAGE, TELEPHONE } from '../../client/src/graph/layout/metrics.ts';
import { map } from '../../client/src/graph/layout/map.ts';
import { right } from '../../client/src/graph/layout/right.ts';
import { sceneFaults } from '../../client/src/graph/scene-faults.ts';
import { fold } from '../../client/src/graph/transformations/fold.ts';
import { picturePages } from '../../client/src/graph/writers/paper-pages.ts';
import { loadFacts } from '../../server/importing/load-facts.ts';
import { readFacts } from '../../server/importing/read-facts.ts';
import { dataFaults } from '../../server/questions/data-faults.ts';
import { recordState } from '../../server/questions/record-state.ts';
import { structure } from '../../server/questions/structure.ts';
import { structureDays } from '../../server/questions/structure-days.ts';
import { withTx } from '../support/with-tx.ts';

const FOLDER = fileURLToPath(new URL('../../seed/example/', import.meta.url));
const NEWEST: Day = '2026-04-01';
const LIMIT = 120_000;

function theExample(): Facts {
  const facts = readFacts(FOLDER);
  if (!facts.ok) throw new Error(JSON.stringify(facts.problems));
  return facts.value;
}

/** Every day on which anything of it begins, ends or is first told, and the day of the picture of the design. */
function daysOf({ things, lines, documents }: Facts): readonly Day[] {
  const days = [...things, ...lines].flatMap(({ validFrom, validTo }) => [validFrom, validTo]);
  return [...new Set([...days, ...documents.map(({ issued }) => issued), NEWEST])].filter((day) => day !== OPEN_END && day !== START_UNKNOWN).toSorted();
}

const example = theExample();
const days = daysOf(example);

const asked = async () => withTx(async (tx) => {
  const loaded = await loadFacts(tx, example, { viewer: { id: 'a-test' } });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  const pictures = [];
  // What is proposed stands in the newest paper alone.
  const asks = [...days.map((asOf) => ({ asOf, proposals: false })), { asOf: NEWEST, proposals: true }];
  for (const ask of asks) pictures.push(await structure(tx, { ...ask, scope: 'place-northmoor', depth: 2 }));
  return {
    counts: loaded.value, changed: await structureDays(tx, { asOf: NEWEST, proposals: false, scope: 'place-northmoor' }), state: await recordState(tx), again: await loadFacts(tx, example, { viewer: { id: 'a-test' } }),
    faults: await dataFaults(tx, { asOf: '2026-11-30', visibilities: VISIBILITIES }), pictures: pictures.filter((picture) => picture !== undefined),
  };
}, { timeoutMs: LIMIT });

let found: Awaited<ReturnType<typeof asked>>;
beforeAll(async () => { found = await asked(); }, LIMIT);

it('holds a partnership with everything one has', () => {
  const counts = new Map<string, number>();
  for (const { table } of [...example.things, ...example.lines]) counts.set(table, (counts.get(table) ?? 0) + 1);
  expect(Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))).toEqual({
    absences: 12, agreements: 3, appointments: 13, assignments: 21, bodies: 64, 'change-events': 3, decisions: 3, delegations: 2, deliverables: 14,
    functions: 3, lines: 88, measures: 3, meetings: 1, memberships: 38, mitigations: 2, objectives: 2, observations: 4, organisations: 6, outcomes: 1,
    people: 13, places: 1, 'plan-editions': 1, plans: 1, posts: 14, 'priority-areas': 3, programmes: 1, risks: 2, signatures: 4, terms: 1,
    'terms-of-reference': 4, themes: 6,
  });
  expect([example.documents.length, example.passages.length, example.claims.length]).toEqual([6, 346, 858]);
});

it('says of each of its papers that it is invented, also in the paper itself, whose words are the ones that are cited', () => {
  const files = readdirSync(`${FOLDER}papers`).toSorted();
  expect(files).toEqual(example.documents.map(({ fileName }) => fileName).toSorted());
  for (const { isFictional, fileName, sha256, lines } of example.documents) {
    const text = readFileSync(`${FOLDER}papers/${fileName}`, 'utf8');
    expect([isFictional, createHash('sha256').update(text).digest('hex'), text.split('\n').length - 1]).toEqual([true, sha256, lines]);
    expect(text.split('\n')[1]).toBe('Fictional example: every place, body, person and paper named here is invented.');
  }
});

it('is loaded whole, once', () => {
  expect(found.counts).toMatchObject({ lines: example.lines.length, dropped: 0 });
  expect(found.again).toEqual({ ok: true, value: { records: 0, lines: 0, dropped: 0, change: undefined } });
});

it('has no fault that the checks of the record find', () => {
  const ids = new Set([...example.things, ...example.lines].map(({ id }) => id));
  const own = found.faults.checks.flatMap(({ findings }) => findings).filter(({ records }) => records.every((id) => ids.has(id)));
  expect(own.map(({ records, say }) => [records, say])).toEqual([]);
});

it('makes of a record that holds it an example, on every screen and every picture', () => {
  expect(found.state).toMatchObject({ notice: FICTIONAL_IN_FULL });
  expect(new Set(found.pictures.map(({ notice }) => notice))).toEqual(new Set([FICTIONAL]));
});

describe('its structure', () => {
  it('is that of the picture of the design on 1 April 2026: about sixty bodies, two parents, a proposal, one group not seen for two years', () => {
    const picture = found.pictures.find(({ at }) => at.asOf === NEWEST && at.proposals);
    const lines = (type: string) => picture?.lines.filter((line) => line.type === type) ?? [];
    expect(picture?.bodies.filter(({ party }) => party === 'BODY')).toHaveLength(60);
    expect(picture?.bodies.filter(({ party }) => party === 'ORGANISATION').map(({ name }) => name)).toEqual(['Northmoor Voluntary Alliance']);
    expect(picture?.bodies.filter(({ status }) => status === 'PROPOSED').map(({ name }) => name)).toEqual(['Neighbourhood Boards']);
    expect(picture?.bodies.filter(({ certainty }) => certainty === 'EXTRAPOLATED').map(({ name }) => name)).toEqual(['Estates Group']);
    expect(['REPORTS_TO', 'ACCOUNTABLE_TO', 'WORKS_WITH', 'SCRUTINISES', 'ADVISES'].map((type) => lines(type).length)).toEqual([53, 4, 11, 1, 1]);
    expect(lines('ACCOUNTABLE_TO').filter(({ from }) => from === 'b-jcc').map(({ to }) => to)).toEqual(['b-cab', 'b-icb']);
  });

  it('grows over four years, in which bodies begin, end and become one', () => {
    const namesOn = (day: Day) => new Set(found.pictures.find(({ at }) => at.asOf === day && !at.proposals)?.bodies.map(({ name }) => name));
    const [before, after] = [namesOn('2024-03-20'), namesOn('2025-02-12')];
    expect([before.has('Falls Prevention Group'), before.has('Falls and Frailty Group')]).toEqual([true, false]);
    expect([after.has('Falls Prevention Group'), after.has('Frailty Pathway Group'), after.has('Falls and Frailty Group')]).toEqual([false, false, true]);
    expect([namesOn('2022-04-28').size, namesOn('2023-06-14').size, namesOn('2025-02-12').size]).toEqual([37, 51, 57]);
  });

  it('changes on the days its papers give, and on no day of what it never draws', () => {
    expect(found.changed).toEqual([
      '2022-04-28', '2022-07-01', '2023-04-01', '2023-05-01', '2023-06-14', '2024-04-01', '2024-07-01', '2024-09-01', '2025-02-12', '2025-04-01', '2025-07-01',
      '2025-10-01', '2026-03-18',
    ]);
  });

  it.each([['a page', PAGE], ['a telephone', TELEPHONE]])('is drawn on %s without a fault at each of its dates, every line of it', (_, metrics) => {
    for (const picture of found.pictures) {
      const scene = hanging(picture, { metrics });
      expect([picture.at, sceneFaults(scene)]).toEqual([picture.at, []]);
      expect([picture.at, scene.undrawn]).toEqual([picture.at, []]);
      expect(scene.bodies).toHaveLength(picture.bodies.length);
    }
  }, LIMIT);

  it('is drawn in bands without a fault at each of its dates, every line of it, on one A3 page', () => {
    for (const picture of found.pictures) {
      const scene = banded(picture);
      expect([picture.at, sceneFaults(scene), scene.undrawn]).toEqual([picture.at, [], []]);
      expect([picture.at, picturePages(scene, 'a3').pages.length]).toEqual([picture.at, 1]);
    }
  }, LIMIT);

  it('is drawn from left to right without a fault at each of its dates, every line of it', async () => {
    for (const picture of found.pictures) {
      const scene = await right(picture);
      expect([picture.at, sceneFaults(scene), scene.undrawn]).toEqual([picture.at, [], []]);
    }
  }, LIMIT);

  it('is a map without a fault at each of its dates, everybody in it', () => {
    for (const picture of found.pictures) {
      const scene = map(picture);
      expect([picture.at, sceneFaults(scene), scene.bodies.length]).toEqual([picture.at, [], picture.bodies.length]);
    }
  }, LIMIT);

  it.each([['a page', PAGE], ['a telephone', TELEPHONE]])('is drawn on %s without a fault to each of its levels', (_, metrics) => {
    for (const picture of found.pictures.filter(({ at }) => at.asOf === NEWEST)) for (const levels of [1, 2, 3, 4] as const) {
      const scene = hanging(fold(picture, { levels, open: [], folded: [] }), { metrics });
      expect([levels, sceneFaults(scene)]).toEqual([levels, []]);
      expect(scene.bodies.length + scene.away.bodies.length).toBe(picture.bodies.length);
    }
  }, LIMIT);
});
