// Boards that are replaced, split, merged and relieved of duties, on the seeded database; all of it is rolled back.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Outcome } from '#schema/problem.ts';
import { Conflict } from '#schema/bad-news.ts';
import { todayInLondon } from '#schema/period.ts';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { commandsByName } from '../../server/commands/by-name.generated.ts';
import type { Change } from '../../server/neo4j/record-change.ts';
import { runnerOf, type Tx } from '../../server/neo4j/tx.ts';
import { bodyProfile } from '../../server/questions/body-profile.ts';
import { changesBetween } from '../../server/questions/changes-between.ts';
import { dataFaults } from '../../server/questions/data-faults.ts';
import { edits } from '../../server/questions/edits.ts';
import { codesOf, madeBy, OFFICER, versionOf } from '../support/editing.ts';
import { asking, PAPER_DAY } from '../support/hand-made.ts';
import { withTx } from '../support/with-tx.ts';

const ON = '2027-04-01';
const BOARD = 'b-lw-pb';
const NEW = { kind: 'PARTNERSHIP_BOARD', authority: 'RECOMMENDS' };
const part = z.object({ id: z.string(), version: z.coerce.number(), sort: z.string() });
type Part = z.infer<typeof part>;

/** Lines, seats and duties of a body, by id. */
async function partsOf(tx: Tx, body: string): Promise<readonly Part[]> {
  const [row] = await runnerOf(tx)(`MATCH (body:Body {id: $body})
    RETURN COLLECT { MATCH (body)-[l]-(:Party) WHERE l.validTo = date('9999-12-31') AND l.status = 'IN_FORCE' RETURN {id: l.id, version: l.version, sort: type(l)} AS part
      UNION MATCH (body)<-[:IN|TO]-(n:Membership|Assignment) WHERE n.validTo = date('9999-12-31') AND n.status = 'IN_FORCE' RETURN {id: n.id, version: n.version, sort: CASE WHEN n:Assignment THEN 'Assignment' ELSE 'Membership' END} AS part } AS parts`, { body });
  return z.array(part).parse(row?.parts).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

const asTaken = (parts: readonly Part[]) => parts.map(({ id, version }) => ({ id, version }));
const openIn = (outcome: Outcome<Change>) => z.object({ leftOpen: z.array(z.object({ id: z.string(), say: z.string() })) }).parse(JSON.parse(outcome.ok ? outcome.value.result ?? '' : '{}')).leftOpen;
const faults = async (tx: Tx) => (await dataFaults(tx, { asOf: PAPER_DAY, visibilities: VISIBILITIES })).faults;
const namesOn = async (tx: Tx, id: string) => {
  const [row] = await runnerOf(tx)(`MATCH (new:Party {id: $id}) RETURN COLLECT { MATCH (new)-[l:REPORTS_TO|PART_OF|WORKS_WITH|ADVISES]-(other) WHERE l.validTo > date($on) RETURN other.name ORDER BY other.name } AS others,
    COLLECT { MATCH (new)<-[:TO]-(a:Assignment)-[:FOR]->(item) WHERE a.validTo > date($on) RETURN item.title + ' ' + a.letter + ' ' + toString(a.validFrom) ORDER BY item.title } AS duties`, { id, on: ON });
  return z.object({ others: z.array(z.string()), duties: z.array(z.string()) }).parse(row);
};

interface Wanted {
  readonly by?: readonly Readonly<Record<string, unknown>>[];
  readonly ends?: readonly Part[];
  readonly on?: string;
  readonly version?: number;
}

/** What stands now. Anything else that is thrown, such as two tests that waited for each other, is thrown again. */
async function conflictOf(edit: Promise<Outcome<Change>>): Promise<Conflict> {
  try {
    await edit;
  } catch (error) {
    if (error instanceof Conflict) return error;
    throw error;
  }
  throw new Error('It was no conflict.');
}

const replaced = async (tx: Tx, { by = [{ ...NEW, name: 'Harbour Health Forum' }], ends = [], on = ON, version }: Wanted = {}) =>
  await commandsByName.replaceBody(tx, [{ body: BOARD, version: version ?? await versionOf(tx, BOARD), on, by, ends: asTaken(ends) }], OFFICER);

describe('one board replaced by two', () => {
  it('ends the old one, has each new one take what it is given, and tells what nobody takes', async () => {
    await withTx(async (tx) => {
      const parts = await partsOf(tx, BOARD);
      const [lines, duties] = [parts.filter(({ sort }) => sort === 'PART_OF' || sort === 'REPORTS_TO'), parts.filter(({ sort }) => sort === 'Assignment')];
      const rest = parts.filter((each) => !lines.includes(each) && !duties.includes(each));
      const outcome = await replaced(tx, { by: [{ ...NEW, name: 'Harbour Health Forum', takes: asTaken([...lines, ...duties]) }, { ...NEW, name: 'Harbour Care Forum', takes: asTaken(lines) }] });
      expect(codesOf(outcome)).toEqual([]);
      const [first = '', second = ''] = madeBy(outcome);
      expect((await bodyProfile(tx, asking(BOARD, { asOf: ON })))?.status).toBe('ENDED');
      expect((await bodyProfile(tx, asking(first, { asOf: ON })))?.kindLabel).toBe('Partnership board');
      const [one, two] = [await namesOn(tx, first), await namesOn(tx, second)];
      expect(one.others).toContain('County Durham Care Partnership');
      expect(two.others).toEqual(one.others);
      expect(one.duties.length).toBeGreaterThan(0);
      expect(one.duties.every((duty) => duty.endsWith(ON))).toBe(true);
      expect(two.duties).toEqual([]);
      const open = openIn(outcome).map(({ id }) => id);
      expect(open).toEqual(expect.arrayContaining(rest.map(({ id }) => id)));
      expect([...lines, ...duties].some(({ id }) => open.includes(id))).toBe(false);
      expect(await faults(tx)).toBe(open.length);
    });
  });
  it('leaves nothing open where everything is taken or ends with it', async () => {
    await withTx(async (tx) => {
      const parts = await partsOf(tx, BOARD);
      const isDuty = ({ sort }: Part) => sort === 'Assignment';
      const outcome = await replaced(tx, { by: [{ ...NEW, name: 'Harbour Health Forum', takes: asTaken(parts.filter(isDuty)) }], ends: parts.filter((each) => !isDuty(each)) });
      expect(codesOf(outcome)).toEqual([]);
      expect(openIn(outcome).filter(({ id }) => parts.some((each) => each.id === id))).toEqual([]);
      expect(await faults(tx)).toBe(openIn(outcome).length);
    });
  });
  it('is told as a split, on the page of changes and among the edits, with each record before and after', async () => {
    await withTx(async (tx) => {
      const outcome = await replaced(tx, { by: [{ ...NEW, name: 'Harbour Health Forum' }, { ...NEW, name: 'Harbour Care Forum' }] });
      expect(codesOf(outcome)).toEqual([]);
      const changes = await changesBetween(tx, { from: '2027-03-01', to: '2027-05-01', proposals: false, visibilities: VISIBILITIES, first: 500, skip: 0 });
      expect(JSON.stringify(changes)).toMatch(/The Living Well Partnership Board was split into the Harbour (Care|Health) Forum and the Harbour (Care|Health) Forum on 1 April 2027/u);
      const [edit] = (await edits(tx, { today: todayInLondon(), id: BOARD, first: 1, skip: 0, visibilities: VISIBILITIES }))?.edits ?? [];
      expect(edit?.what).toBe('Body replaced');
      expect(edit?.touches.find(({ id }) => id === BOARD)?.after).toBe('It ends on 1 April 2027.');
      expect(edit?.touches.some(({ what, after }) => what === 'The Harbour Health Forum' && after.includes('It starts on 1 April 2027.'))).toBe(true);
    });
  });
});

describe('what stands against it', () => {
  it('is said all at once: the day, a like name, a part of another, a part named twice', async () => {
    await withTx(async (tx) => {
      const [own] = await partsOf(tx, BOARD);
      const [foreign] = (await partsOf(tx, 'b-hwb-cd')).filter(({ id }) => id !== own?.id);
      if (own === undefined || foreign === undefined) throw new Error('Nothing there.');
      const codes = codesOf(await replaced(tx, { on: '2023-03-01', by: [{ ...NEW, name: 'Ageing Well Partnership Board', takes: asTaken([foreign, { ...own, id: 'nothing' }, own]) }], ends: [own] }));
      expect(codes).toEqual(expect.arrayContaining(['LIKE_NAME 0 by 0 name', 'ENDS_BEFORE_LAST_SEEN 0 on', 'NOT_PART_OF_IT 0 by 0 takes 0', 'UNKNOWN_ID 0 by 0 takes 1', 'ROW_REPEATED 0 ends 0']));
    });
  });
  it('is a version of the board, or of a part, that is no longer so', async () => {
    await withTx(async (tx) => {
      expect(await conflictOf(replaced(tx, { version: 99 }))).toMatchObject({ current: { id: BOARD } });
    });
    await withTx(async (tx) => {
      const [own] = await partsOf(tx, BOARD);
      if (own === undefined) throw new Error('Nothing there.');
      expect(await conflictOf(replaced(tx, { ends: [{ ...own, version: own.version + 7 }] }))).toMatchObject({ current: { id: own.id } });
    });
  });
  it('is one owner given to two', async () => {
    await withTx(async (tx) => {
      madeBy(await commandsByName.assignOwner(tx, [{ item: 'd-lw-31', version: await versionOf(tx, 'd-lw-31'), party: BOARD, letter: 'ACCOUNTABLE', from: '2026-04-01' }], OFFICER));
      const [row] = await runnerOf(tx)("MATCH (:Ownable {id: 'd-lw-31'})<-[:FOR]-(a:Assignment {letter: 'ACCOUNTABLE'})-[:TO]->(:Body {id: $id}) RETURN a.id AS id, a.version AS version, 'Assignment' AS sort", { id: BOARD });
      const takes = asTaken([part.parse(row)]);
      expect(codesOf(await replaced(tx, { by: [{ ...NEW, name: 'Harbour Health Forum', takes }, { ...NEW, name: 'Harbour Care Forum', takes }] }))).toEqual(['ALREADY_OWNED 0 by 1 takes 0']);
    });
  });
  it('is a version raised by one for each edit, and a body of the same edit in two rows', async () => {
    await withTx(async (tx) => {
      const version = await versionOf(tx, BOARD);
      expect(codesOf(await replaced(tx))).toEqual([]);
      expect(await versionOf(tx, BOARD)).toBe(version + 1);
    });
    await withTx(async (tx) => {
      const row = { body: BOARD, version: await versionOf(tx, BOARD), on: ON, by: [{ ...NEW, name: 'Harbour Health Forum' }] };
      expect(codesOf(await commandsByName.replaceBody(tx, [row, { ...row, by: [{ ...NEW, name: 'Harbour Care Forum' }] }], OFFICER))).toEqual(['ROW_REPEATED 1 body']);
    });
  });
});

describe('a split', () => {
  it('takes two at least, standing or new, and never one of which it is unclear who is meant', async () => {
    await withTx(async (tx) => {
      const split = async (...into: readonly object[]) => await commandsByName.splitBody(tx, [{ body: BOARD, version: await versionOf(tx, BOARD), on: ON, into }], OFFICER);
      expect(codesOf(await split({ body: 'b-aw-pb' }))).toEqual(['SUCCESSOR_COUNT 0 into']);
      expect(codesOf(await split({ body: 'b-aw-pb', name: 'Harbour Forum' }, { kind: 'FORUM' }))).toEqual(['SUCCESSOR_UNCLEAR 0 into 0', 'SUCCESSOR_UNCLEAR 0 into 1']);
      expect(codesOf(await split({ body: 'b-aw-pb' }, { ...NEW, name: 'Harbour Health Forum' }))).toEqual([]);
    });
  });
});

describe('a merger', () => {
  const merged = async (tx: Tx, row: Readonly<Record<string, unknown>>, bodies = [BOARD, 'b-aw-pb']) => await commandsByName.mergeBodies(tx, [{
    bodies: await Promise.all(bodies.map(async (body) => ({ body, version: await versionOf(tx, body) }))), on: ON, ...row,
  }], OFFICER);
  it('has one line go on where two say the same, once the other ends', async () => {
    await withTx(async (tx) => {
      const [one, two] = [await partsOf(tx, BOARD), await partsOf(tx, 'b-aw-pb')].map((parts) => parts.find(({ sort }) => sort === 'PART_OF' || sort === 'REPORTS_TO'));
      if (one === undefined || two === undefined) throw new Error('Nothing there.');
      const into = (takes: readonly Part[]) => ({ ...NEW, name: 'Harbour Health Forum', takes: asTaken(takes) });
      expect(codesOf(await merged(tx, { into: into([one, two]) }))).toEqual(['ALREADY_DRAWN 0 into takes 1']);
    });
    await withTx(async (tx) => {
      const [one, two] = [await partsOf(tx, BOARD), await partsOf(tx, 'b-aw-pb')].map((parts) => parts.find(({ sort }) => sort === 'PART_OF' || sort === 'REPORTS_TO'));
      if (one === undefined || two === undefined) throw new Error('Nothing there.');
      const outcome = await merged(tx, { into: { ...NEW, name: 'Harbour Health Forum', takes: asTaken([one]) }, ends: asTaken([two]) });
      expect(codesOf(outcome)).toEqual([]);
      const [id] = madeBy(outcome);
      const [row] = await runnerOf(tx)("MATCH (new:Body {id: $id})<-[:RESULTING]-(e:ChangeEvent {kind: 'MERGED'})-[:ORIGINAL]->(old) RETURN collect(old.id) AS old", { id });
      expect(z.array(z.string()).parse(row?.old).toSorted()).toEqual(['b-aw-pb', BOARD]);
    });
  });
  it('refuses one alone into a new one, one into itself, and a line that would tie the one that goes on to itself', async () => {
    await withTx(async (tx) => {
      expect(codesOf(await merged(tx, { into: { ...NEW, name: 'Harbour Health Forum' } }, [BOARD]))).toEqual(['MERGE_OF_ONE 0 into']);
      expect(codesOf(await merged(tx, { into: { body: BOARD } }))).toContain('OWN_SUCCESSOR 0 into');
      const above = (await partsOf(tx, BOARD)).find(({ id }) => id === 'rel-093');
      if (above === undefined) throw new Error('Nothing there.');
      expect(codesOf(await merged(tx, { into: { body: 'b-cdcp', takes: asTaken([above]) } }, [BOARD]))).toEqual(['PASSES_TO_ITSELF 0 into takes 0']);
    });
  });
  it('refuses a line that would lead round', async () => {
    await withTx(async (tx) => {
      const line = async (party: string, other: string) => await commandsByName.addLine(tx, [{ type: 'REPORTS_TO', party, other, from: '2026-04-01' }], OFFICER);
      const [top = ''] = madeBy(await commandsByName.addBody(tx, [{ name: 'Harbour Top Forum', kind: 'FORUM' }], OFFICER));
      const [low = ''] = madeBy(await commandsByName.addBody(tx, [{ name: 'Harbour Deep Forum', kind: 'FORUM' }], OFFICER));
      const [mid = ''] = madeBy(await commandsByName.addBody(tx, [{ name: 'Harbour Mid Forum', kind: 'FORUM' }], OFFICER));
      madeBy(await line(low, mid));
      const [id = ''] = madeBy(await line(mid, top));
      expect(codesOf(await merged(tx, { into: { body: low, takes: [{ id, version: 1 }] } }, [top]))).toEqual(['LEADS_ROUND 0 into takes 0']);
    });
  });
});

describe('passing duties on', () => {
  it('has both go on, the one without what the other takes, and tells it', async () => {
    await withTx(async (tx) => {
      const [duty = ''] = madeBy(await commandsByName.assignOwner(tx, [{ item: 'd-lw-31', version: await versionOf(tx, 'd-lw-31'), party: BOARD, letter: 'ACCOUNTABLE', from: '2026-04-01' }], OFFICER));
      const duties = (await partsOf(tx, BOARD)).filter(({ id }) => id === duty);
      const row = { body: BOARD, version: await versionOf(tx, BOARD), on: ON, to: { body: 'b-aw-pb', takes: asTaken(duties) } };
      const outcome = await commandsByName.transferDuties(tx, [row], OFFICER);
      expect(codesOf(outcome)).toEqual([]);
      expect(openIn(outcome)).toEqual([]);
      expect((await bodyProfile(tx, asking(BOARD, { asOf: ON })))?.status).toBe('IN_FORCE');
      expect((await namesOn(tx, 'b-aw-pb')).duties.filter((duty) => duty.endsWith(ON))).toHaveLength(duties.length);
      expect(await faults(tx)).toBe(0);
      const changes = await changesBetween(tx, { from: '2027-03-01', to: '2027-05-01', proposals: false, visibilities: VISIBILITIES, first: 500, skip: 0 });
      expect(JSON.stringify(changes)).toContain('The Living Well Partnership Board passed duties on to the Ageing Well Partnership Board on 1 April 2027');
    });
  });
  it('refuses that nothing passes, that it passes to itself, and a body that is none', async () => {
    await withTx(async (tx) => {
      const passed = async (body: string, to: object) => codesOf(await commandsByName.transferDuties(tx, [{ body, version: await versionOf(tx, body), on: ON, to }], OFFICER));
      expect(await passed(BOARD, { body: 'b-aw-pb' })).toEqual(['NOTHING_PASSES 0 to takes']);
      expect(await passed(BOARD, { body: BOARD })).toEqual(['OWN_SUCCESSOR 0 to', 'NOTHING_PASSES 0 to takes']);
      expect(await passed('org-dcc', { body: 'b-aw-pb' })).toEqual(['UNKNOWN_ID 0 body', 'NOTHING_PASSES 0 to takes']);
    });
  });
});
