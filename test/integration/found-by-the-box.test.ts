// Everything that the plan of 2023 names is found by the box, as it is printed, by its beginnings and with a slip, and has a page.
import { expect, it } from 'vitest';
import { z } from 'zod';
import { runnerOf, type Tx } from '../../server/neo4j/tx.ts';
import { bodyProfile } from '../../server/questions/body-profile.ts';
import { deliverableProfile } from '../../server/questions/deliverable-profile.ts';
import { measureProfile } from '../../server/questions/measure-profile.ts';
import { objectiveProfile } from '../../server/questions/objective-profile.ts';
import { organisationProfile } from '../../server/questions/organisation-profile.ts';
import { personProfile } from '../../server/questions/person-profile.ts';
import { postProfile } from '../../server/questions/post-profile.ts';
import { riskProfile } from '../../server/questions/risk-profile.ts';
import { search } from '../../server/questions/search.ts';
import { PAPER_DAY } from '../support/hand-made.ts';
import { sharedStore } from '../support/with-tx.ts';

const SLOW = 240_000;
const ask = (id: string) => ({ id, asOf: PAPER_DAY, proposals: true, visibilities: ['PUBLIC' as const] });
const PAGES: Readonly<Record<string, (tx: Tx, id: string) => Promise<unknown>>> = {
  Deliverable: (tx, id) => deliverableProfile(tx, ask(id)),
  Measure: (tx, id) => measureProfile(tx, ask(id)),
  Objective: (tx, id) => objectiveProfile(tx, ask(id)),
  Risk: (tx, id) => riskProfile(tx, ask(id)),
  Body: (tx, id) => bodyProfile(tx, ask(id)),
  Organisation: (tx, id) => organisationProfile(tx, ask(id)),
  Post: (tx, id) => postProfile(tx, ask(id)),
  Person: (tx, id) => personProfile(tx, ask(id)),
};
const NAMED = `MATCH (n:${Object.keys(PAGES).join('|')}) WHERE EXISTS {
    MATCH (claim:Claim)-[:CITES]->(passage)<-[:HAS_PASSAGE]-{0,1}(:SourceDocument {id: 'doc-001'}) WHERE claim.id IN n.claimIds }
  RETURN n.id AS id, head([label IN labels(n) WHERE label IN $labels]) AS label, coalesce(n.name, n.title) AS name ORDER BY id`;
const named = z.array(z.object({ id: z.string(), label: z.string(), name: z.string() }));

async function things() {
  return named.parse(await sharedStore().read((tx) => runnerOf(tx)(NAMED, { labels: Object.keys(PAGES) })));
}

// The last word as far as it is typed, too short to be taken for a slip; the longest word with a letter left out.
const begun = (name: string): string => name.replace(/\b(\w{3})\w+\W*$/u, '$1');
function slipped(name: string): string {
  const longest = name.split(/[^A-Za-z]+/u).toSorted((a, b) => b.length - a.length)[0] ?? '';
  return longest.length < 5 ? name : name.replace(longest, `${longest.slice(0, 2)}${longest.slice(3)}`);
}

async function missed(all: readonly { readonly id: string; readonly name: string }[], typed: (name: string) => string): Promise<readonly string[]> {
  return await sharedStore().read(async (tx) => {
    const unfound: string[] = [];
    for (const { id, name } of all) {
      const { hits } = await search(tx, { text: typed(name), asOf: PAPER_DAY, first: 20 });
      if (!hits.some(({ thing }) => thing.id === id)) unfound.push(`${id}: ${typed(name)}`);
    }
    return unfound;
  }, { timeoutMs: SLOW });
}

it('is found as it is printed, each one', async () => {
  expect(await missed(await things(), (name) => name)).toEqual([]);
}, SLOW);

it.each([['by its beginnings', begun], ['with a slip', slipped]])('is found %s, every fifth of each kind', async (_, typed) => {
  const fifths = (await things()).filter((_one, at) => at % 5 === 0);
  expect(await missed(fifths, typed)).toEqual([]);
}, SLOW);

it('has a page, each one', async () => {
  const all = await things();
  const without = await sharedStore().read(async (tx) => {
    const missing: string[] = [];
    for (const { id, label } of all) if (await PAGES[label]?.(tx, id) === undefined) missing.push(id);
    return missing;
  }, { timeoutMs: SLOW });
  expect(without).toEqual([]);
  const count = (of: string): number => all.filter(({ label }) => label === of).length;
  // Of the objectives 66 are the plan's own, four are aims of the integrated care strategy that it lists.
  expect(Object.fromEntries(Object.keys(PAGES).map((label) => [label, count(label)]))).toEqual({ Deliverable: 156, Measure: 56, Objective: 70, Risk: 5, Body: 18, Organisation: 23, Post: 5, Person: 1 });
}, SLOW);
