// The date moved across the whole span of the papers: what no day may show. The record is read once; own reckoning says what stands on a day.
import { expect, it } from 'vitest';
import { z } from 'zod';
import { addMonths, type Day } from '#schema/period.ts';
import { runnerOf, type Tx } from '../../server/neo4j/tx.ts';
import { bodyProfile } from '../../server/questions/body-profile.ts';
import { organisationProfile } from '../../server/questions/organisation-profile.ts';
import { postProfile } from '../../server/questions/post-profile.ts';
import { structure } from '../../server/questions/structure.ts';
import { anAppointment, asking, end } from '../support/hand-made.ts';
import { sharedStore, withTx } from '../support/with-tx.ts';

const RECORDED = `MATCH (fact:Record) WHERE fact.validFrom IS NOT NULL
  RETURN fact.id AS id, fact.status AS status, toString(fact.validFrom) AS validFrom, toString(fact.validTo) AS validTo,
    toString(fact.firstAttested) AS firstAttested, [day IN fact.attestedOn | toString(day)] AS attestedOn, labels(fact) AS labels,
    [(fact)-[:TO_POST|MEMBER|IN]->(end:Party) | end.id] AS ends, fact.seats = 1 AS isSingle
  UNION ALL MATCH (from:Party)-[fact]->(to:Party) WHERE fact.validFrom IS NOT NULL
  RETURN fact.id AS id, fact.status AS status, toString(fact.validFrom) AS validFrom, toString(fact.validTo) AS validTo,
    toString(fact.firstAttested) AS firstAttested, [day IN fact.attestedOn | toString(day)] AS attestedOn, ['Line'] AS labels,
    [from.id, to.id] AS ends, null AS isSingle`;
const recorded = z.object({
  id: z.string(), status: z.string(), validFrom: z.string(), validTo: z.string(), firstAttested: z.string(), attestedOn: z.array(z.string()),
  labels: z.array(z.string()), ends: z.array(z.string()), isSingle: z.nullable(z.boolean()),
});
type Fact = z.infer<typeof recorded>;
type Facts = ReadonlyMap<string, Fact>;

async function readAll(tx: Tx): Promise<Facts> {
  return new Map(z.array(recorded).parse(await runnerOf(tx)(RECORDED, {})).map((fact) => [fact.id, fact]));
}

const [FIRST, LAST] = ['2013-01-01', '2027-12-31'] as const;
const shifted = (day: Day, days: number): Day => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Each day of the span on which something begins, ends, is attested or grows too old, with the day before and after. */
function turningDays(facts: readonly Fact[]): readonly Day[] {
  const turns = facts.flatMap(({ validFrom, validTo, firstAttested, attestedOn }) => [validFrom, validTo, firstAttested, ...attestedOn, ...attestedOn.map((day) => addMonths(day, 24))]);
  const inSpan = [...new Set(turns)].filter((day) => FIRST <= day && day <= LAST);
  return [...new Set(inSpan.flatMap((day) => [shifted(day, -1), day, shifted(day, 1)]))].toSorted();
}

const isEnded = (fact: Fact | undefined, asOf: Day): boolean => fact === undefined || fact.validTo <= asOf;
const stands = (fact: Fact, asOf: Day): boolean => fact.validFrom <= asOf && asOf < fact.validTo && fact.firstAttested <= asOf;
const isPlanned = ({ status }: Fact): boolean => status !== 'IN_FORCE' && status !== 'SHADOW';
const saysPlanned = (say: string): boolean => say.includes('proposed') || say.includes('agreed, not yet in force');

interface Shown {
  readonly id: string;
  readonly say: string;
}

/** What a sentence shows of a day that it must not: something not of that day, or a plan that does not say that it is one. */
function wrongly({ id, say }: Shown, { facts, asOf, proposals }: { readonly facts: Facts; readonly asOf: Day; readonly proposals: boolean }): readonly string[] {
  const fact = facts.get(id);
  if (fact === undefined) return [];
  const asked = `${id} on ${asOf}${proposals ? ' with proposals' : ''}`;
  return [
    ...(stands(fact, asOf) ? [] : [`${asked}: not of that day`]),
    ...(isPlanned(fact) && !(proposals && saysPlanned(say)) ? [`${asked}: a plan as in force: ${say}`] : []),
    ...fact.ends.filter((party) => isEnded(facts.get(party), asOf) && !say.includes('has ended')).map((party) => `${asked}: hangs on ${party}, which has ended: ${say}`),
  ];
}

// On a busy machine a first plan may outlast the limit of one read.
const UNHURRIED = { timeoutMs: 60_000 } as const;
const ASKS = [['place-county-durham', false], ['place-county-durham', true], ['place-darlington', true]] as const;

it('no picture of any day shows what has ended or not begun, a line without both its boxes, or a plan as in force', async () => {
  const wrong: string[] = [];
  const lines: number[] = [];
  await sharedStore().read(async (tx) => {
    const facts = await readAll(tx);
    const days = turningDays([...facts.values()]);
    expect(days.length).toBeGreaterThan(30);
    for (const asOf of days) {
      await Promise.all(ASKS.map(async ([scope, proposals]) => {
        const picture = await structure(tx, { asOf, scope, proposals, depth: 12 });
        const boxes = new Map(picture?.bodies.map((box) => [box.id, box]));
        lines.push(picture?.lines.length ?? 0);
        wrong.push(
          ...(picture?.lines ?? []).flatMap((line) => wrongly(line, { facts, asOf, proposals })),
          ...(picture?.lines ?? []).filter(({ from, to }) => !boxes.has(from) || !boxes.has(to)).map(({ id }) => `${id} on ${asOf}: without both its boxes`),
          ...[...boxes.values()].flatMap(({ id, status }) => wrongly({ id, say: status === 'PROPOSED' ? 'proposed' : status === 'AGREED' ? 'agreed, not yet in force' : '' }, { facts, asOf, proposals })),
        );
      }));
    }
  }, UNHURRIED);
  expect(wrong).toEqual([]);
  expect(Math.max(...lines)).toBe(13);
});

/** The pages on which a plan's line or seat could be taken for one in force. */
const PAGES = [['Body', bodyProfile], ['Organisation', organisationProfile], ['Post', postProfile]] as const;

async function sentencesOf(tx: Tx, party: Fact, ask: { readonly asOf: Day; readonly proposals: boolean }): Promise<readonly Shown[]> {
  const page = await PAGES.find(([label]) => party.labels.includes(label))?.[1](tx, asking(party.id, ask));
  const answer = z.object({ lines: z.array(shown), seats: z.optional(z.array(shown)) }).parse(page);
  return [...answer.lines, ...(answer.seats ?? [])];
}
const shown = z.object({ id: z.string(), say: z.string() });

it('no page of a party with a planned line or seat shows it without being asked, or as in force', async () => {
  const wrong: string[] = [];
  const planned: string[] = [];
  await sharedStore().read(async (tx) => {
    const facts = await readAll(tx);
    const tied = [...facts.values()].filter((fact) => isPlanned(fact) && fact.ends.length > 0);
    const parties = [...new Set(tied.flatMap(({ ends }) => ends))].flatMap((id) => facts.get(id) ?? []);
    for (const asOf of turningDays(tied)) {
      await Promise.all(parties.flatMap((party) => [true, false].map(async (proposals) => {
        const said = await sentencesOf(tx, party, { asOf, proposals });
        wrong.push(...said.flatMap((one) => wrongly(one, { facts, asOf, proposals })));
        planned.push(...said.map(({ id }) => id).filter((id) => tied.some((fact) => fact.id === id)));
      })));
    }
  }, UNHURRIED);
  expect(wrong).toEqual([]);
  expect([...new Set(planned)].toSorted()).toEqual(['m.rel-058.org-dcc', 'm.rel-059.org-dcc', 'm.rel-059.org-ddesccg', 'm.rel-059.org-ndccg', 'rel-047', 'rel-051', 'rel-052', 'rel-060']);
});

const HAND_OVER = '2024-07-01';

it('no day shows two holders of a single post, or none on the day one hands over to the next', async () => {
  const told = await withTx(async (tx) => {
    const before = await readAll(tx);
    const terms = [...before.values()].filter(({ labels, ends }) => labels.includes('Appointment') && before.get(ends[0] ?? '')?.isSingle === true);
    for (const { id, ends: [post = ''] } of terms) {
      await end(tx, id, HAND_OVER);
      await anAppointment(tx, { id: `next.${id}`, name: `Next of ${post}`, post, validFrom: HAND_OVER, attested: HAND_OVER });
    }
    const after = [...(await readAll(tx)).values()];
    const holders = new Map<string, readonly string[]>();
    for (const { ends: [post = ''] } of terms) {
      for (const asOf of turningDays(after.filter(({ labels, ends }) => labels.includes('Appointment') && ends[0] === post))) {
        const slot = (await postProfile(tx, asking(post, { asOf })))?.slots.find((one) => one.slot === 'holder');
        holders.set(`${post} ${asOf}`, slot?.links.map(({ name }) => name) ?? []);
      }
    }
    return { posts: terms.map(({ ends }) => ends[0] ?? ''), holders };
  });
  expect(told.posts.length).toBeGreaterThan(8);
  expect([...told.holders].filter(([, names]) => names.length > 1)).toEqual([]);
  for (const post of told.posts.filter((id) => id !== 'post-dirint')) {
    const [eve, day] = [told.holders.get(`${post} ${shifted(HAND_OVER, -1)}`), told.holders.get(`${post} ${HAND_OVER}`)];
    expect([post, eve?.length, day]).toEqual([post, 1, [`Next of ${post}`]]);
    expect(eve).not.toEqual(day);
  }
});

it.each([
  ['b-cdcp', '2023-06-01', 'place-county-durham'], ['org-dca', '2024-02-29', 'place-county-durham'], ['b-hwb-dar', '2017-03-01', 'place-darlington'],
])('%s, ended on %s, takes its lines off the picture of %s, and every page says so of what still hangs on it', async (ended, day, scope) => {
  const told = await withTx(async (tx) => {
    await end(tx, ended, day);
    const facts = await readAll(tx);
    const parties = [...new Set([...facts.values()].map(({ ends }) => ends).filter((ends) => ends.includes(ended)).flat())].filter((id) => id !== ended).flatMap((id) => facts.get(id) ?? []);
    const on = async (asOf: Day) => {
      const said = (await Promise.all(parties.map((party) => sentencesOf(tx, party, { asOf, proposals: true })))).flat();
      const picture = await structure(tx, { asOf, proposals: true, depth: 12, scope });
      return {
        wrong: [...said, ...picture?.lines ?? []].flatMap((one) => wrongly(one, { facts, asOf, proposals: true })),
        isSaid: said.some(({ id, say }) => say.includes('has ended') && facts.get(id)?.ends.includes(ended) === true),
        isCounted: picture?.notShown.say?.includes('that ha') === true,
      };
    };
    return [await on(shifted(day, -1)), await on(day), await on(shifted(day, 1))];
  });
  const [before, after] = [{ wrong: [], isSaid: false, isCounted: false }, { wrong: [], isSaid: true, isCounted: true }];
  expect(told).toEqual([before, after, after]);
});
