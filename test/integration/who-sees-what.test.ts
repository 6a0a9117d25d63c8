// What each role is shown of persons, over HTTP with tokens of a real issuer, on the real store: a name that is restricted is nowhere, and nothing counts it.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { LIMITS } from '../../server/api/limits.ts';
import type { Database } from '../../server/neo4j/database.ts';
import { faultOf } from '../../server/neo4j/faults.ts';
import { runnerOf, type Tx } from '../../server/neo4j/tx.ts';
import { bearing, withSignIn, type WithSignIn } from '../support/with-sign-in.ts';
import { sharedStore, withTx } from '../support/with-tx.ts';

const DAY = '2023-03-15';
const RESTRICT = "MATCH (n:Person {id: 'p-burns'}) SET n.visibility = 'RESTRICTED'";
const STAFF = "MATCH (n:Person {id: 'p-burns'}) SET n.visibility = 'STAFF'";
const REMOVE = "MATCH (n:Person {id: 'p-burns'}) DETACH DELETE n";

// What is asked goes through one transaction that is rolled back, where a test has begun one; what the server plans meanwhile, with more patience, does not.
const held: { tx?: Tx | undefined; deadlock?: Error | undefined } = {};
const store = sharedStore();
const heldFor = ({ timeoutMs = 0 }: { readonly timeoutMs?: number | undefined } = {}): Tx | undefined => (timeoutMs > LIMITS.execution ? undefined : held.tx);
const database: Database = {
  ...store,
  read: (work, options) => {
    const tx = heldFor(options);
    return tx === undefined ? store.read(work, options) : inTheHeld(() => work(tx));
  },
  write: (options, work) => {
    const tx = heldFor(options);
    return tx === undefined ? store.write(options, work) : inTheHeld(() => work(tx));
  },
};

// The server makes an answer of it; whoever holds the transaction begins it again.
async function inTheHeld<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && faultOf(error) === 'DEADLOCK') held.deadlock = error;
    throw error;
  }
}

let edge: WithSignIn;
let tokens: Readonly<Record<string, string>>;
beforeAll(async () => {
  edge = await withSignIn(database);
  tokens = Object.fromEntries(await Promise.all(['Read', 'Edit', 'Approve', 'Run'].map(async (word) => [word, await edge.council.tokenFor(word)] as const)));
  // On a busy machine a question asked for the first time may take longer than its limit, and an answer that is none names nobody.
  for (const query of Object.values(QUESTIONS)) await vi.waitFor(async () => { expect((await edge.ask(query, bearing(tokens[EVERYBODY[3]] ?? ''))).text).not.toContain('"errors"'); }, { timeout: 60_000, interval: 500 });
}, 300_000);
afterAll(async () => { await edge.close(); });

/** What is answered where the store was changed so, without the request's own id. */
async function toldAfter(change: string, asked: readonly (readonly [word: string, query: string])[]): Promise<readonly string[]> {
  return await withTx(async (tx) => {
    await runnerOf(tx)(change, {});
    const told: string[] = [];
    try {
      held.tx = tx;
      // No answer may come from an earlier change: it is written past the record, whose state stays.
      for (const [word, query] of asked) told.push((await edge.ask(`${query} # ${String(told.length)} ${change}`, bearing(tokens[word] ?? ''))).text.replace(/"requestId":"[^"]+"/gu, ''));
    } finally {
      held.tx = undefined;
    }
    const { deadlock } = held;
    held.deadlock = undefined;
    if (deadlock !== undefined) throw deadlock;
    return told;
  });
}

const QUESTIONS = {
  'a post': `{ postProfile(id: "post-dirplace", asOf: "${DAY}") { say slots { slot say links { id name } evidence { id } } history { say } } }`,
  'a search by name': `{ search(text: "Sarah Burns", asOf: "${DAY}", first: 50) { say hits { thing { id name } matchedName } } }`,
  'a search by a part of it': `{ search(text: "burns", asOf: "${DAY}", first: 50) { say hits { thing { id name } matchedName } } }`,
  'a question asked in words': '{ askedQuestion(text: "who is Sarah Burns") { say } }',
  'seats of an organisation': `{ seats(organisation: "org-dcc", asOf: "${DAY}") { say } }`,
} as const;
const EVERYBODY = ['Read', 'Edit', 'Approve', 'Run'] as const;
const NAME = /Burns/u;
const theirs = (text: string) => text.replace(/Sarah Burns|burns/gu, '');

describe('a person who is restricted', () => {
  it('is named to administrators alone, and to all while they are staff', async () => {
    const asked = EVERYBODY.map((word) => [word, QUESTIONS['a post']] as const);
    const restricted = await toldAfter(RESTRICT, asked);
    expect(restricted.filter((text) => text.includes('"errors"'))).toEqual([]);
    expect(restricted.map((text) => NAME.test(text))).toEqual([false, false, false, true]);
    expect((await toldAfter(STAFF, asked)).map((text) => NAME.test(text))).toEqual([true, true, true, true]);
  });

  it.each(Object.entries(QUESTIONS))('S55 is not to be told, by %s, from one who is not there', async (_, query) => {
    const asked = (['Read', 'Edit', 'Approve'] as const).map((word) => [word, query] as const);
    const [hidden, gone] = [await toldAfter(RESTRICT, asked), await toldAfter(REMOVE, asked)];
    for (const text of hidden) expect(text).toContain('"data":{');
    if (query === QUESTIONS['a post']) hidden.forEach((text) => { expect(text).not.toMatch(NAME); });
    else expect(hidden.map(theirs)).toEqual(gone.map(theirs));
  });

  it('S61 has a page that is answered as the page of nobody is, to all but administrators', async () => {
    const page = (id: string) => `{ personProfile(id: "${id}", asOf: "${DAY}") { say thing { id name } } decisionTrail(id: "${id}") { say } }`;
    for (const word of ['Read', 'Edit', 'Approve']) {
      const [restricted, absent] = await toldAfter(RESTRICT, [[word, page('p-burns')], [word, page('p-nobdy')]]);
      expect(restricted).toContain('NOT_FOUND');
      expect(restricted).toBe(absent);
    }
    expect((await toldAfter(RESTRICT, [['Run', page('p-burns')]]))[0]).toMatch(NAME);
  });
});

it('S46 an answer given to an administrator is not given again to a reader, though they ask the same', async () => {
  // Asked often enough to be held: a question of editors, and one of all.
  const twoHats = '{ dualHats(party: "p-jeavons", asOf: "2018-05-25") { say } }';
  const [first, , again, refused] = [
    await edge.ask(twoHats, bearing(tokens.Run ?? '')), await edge.ask(twoHats, bearing(tokens.Run ?? '')), await edge.ask(twoHats, bearing(tokens.Run ?? '')),
    await edge.ask(twoHats, bearing(tokens.Read ?? '')),
  ];
  expect(again.text).toBe(first.text);
  expect(first.text).toContain('"data":{"dualHats":{');
  expect([refused.body.codes, refused.headers.get('cache-control'), refused.headers.get('etag')]).toEqual([['NOT_ALLOWED'], 'no-store', null]);
  const state = '{ recordState { mayEdit } }';
  const mayEdit = await Promise.all(['Run', 'Read', 'Edit', 'Read', 'Approve', 'Run'].map(async (word) => (await edge.ask(state, bearing(tokens[word] ?? ''))).text));
  expect(mayEdit.map((text) => text.includes('true'))).toEqual([true, false, true, false, false, true]);
});

it('S55 the register reaches no person: none of its filters, sorts and counts can ask for one', async () => {
  for (const query of ['{ people(limit: 1) { id } }', '{ persons(limit: 1) { id } }', '{ posts(limit: 1, where: { holder: { name: { eq: "x" } } }) { id } }', '{ posts(limit: 1, sort: [{ holder: ASC }]) { id } }', '{ peopleConnection { totalCount } }']) {
    expect((await edge.ask(query, bearing(tokens.Run ?? ''))).body.codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  }
});
