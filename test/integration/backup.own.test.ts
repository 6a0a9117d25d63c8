// The whole graph out to files and back into an empty database: the same bytes, the same answers.
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseHouseKey } from '../../server/commands/choose-house-key.ts';
import { attachDocuments, detachDocuments } from '../../server/importing/attach-documents.ts';
import { loadFacts } from '../../server/importing/load-facts.ts';
import { readDocuments } from '../../server/importing/read-documents.ts';
import { createLogger } from '../../server/logger.ts';
import { takeBackup } from '../../server/neo4j/backup/take-backup.ts';
import { openDatabase, type Database } from '../../server/neo4j/database.ts';
import { migrate } from '../../server/neo4j/migrate.ts';
import { recordChange } from '../../server/neo4j/record-change.ts';
import { runnerOf, type Tx } from '../../server/neo4j/tx.ts';
import { seed } from '../../server/programs/seeding.ts';
import { bodyProfile } from '../../server/questions/body-profile.ts';
import { evidence } from '../../server/questions/evidence.ts';
import { ownership } from '../../server/questions/ownership.ts';
import { structure } from '../../server/questions/structure.ts';
import { growBackup } from '../support/grown-backup.ts';
import { asking, PAPER_DAY } from '../support/hand-made.ts';
import { INVENTED, inventedFacts, MEETS } from '../support/invented-papers.ts';
import { ownStore } from '../support/own-store.ts';

const SLOW = 240_000;
// A store that was just started plans each text for the first time.
const COLD = { timeoutMs: 60_000 };
const BY = { viewer: { id: 'a-test' } };
const { at, store, emptyStore, back, restore, bytesOf, ask } = ownStore();

describe('a backup of the seed', () => {
  it('restored into an empty database gives the same files byte for byte, and the same answers', async () => {
    const answers = (database: Database) => database.read(async (tx: Tx) => [
      await structure(tx, { asOf: PAPER_DAY, proposals: true, scope: null, focus: null, depth: 2 }),
      await bodyProfile(tx, asking('b-hwb-cd')), await ownership(tx, asking('d-lw-03')), await evidence(tx, { id: 'b-hwb-cd', asOf: PAPER_DAY }),
    ], COLD);
    await emptyStore();
    await seed(store());
    await store().write({}, (tx) => chooseHouseKey(tx, [{ houseKey: 'SOLID_REPORTS', version: 0 }], { ...BY, reason: 'As our board reads it' }));
    const [taken, told] = [await back(store(), 'first'), await answers(store())];
    await emptyStore();
    expect(await restore('first')).toEqual({ nodes: taken.nodes, links: taken.links, revision: taken.revision });
    expect(await back(store(), 'second')).toEqual(taken);
    expect(bytesOf('second')).toEqual(bytesOf('first'));
    expect(taken.nodes).toBeGreaterThan(3_000);
    expect(await answers(store())).toEqual(told);
    expect(told[0]).toMatchObject({ key: 'SOLID_REPORTS' });
    expect(await migrate(store())).toEqual([]);
  }, SLOW);

  it('lies in files that only their owner may read, with sums that sha256sum would know', async () => {
    await back(store(), 'first');
    expect([statSync(at('first')).mode & 0o777, ...readdirSync(at('first')).map((file) => statSync(join(at('first'), file)).mode & 0o777)]).toEqual([0o700, ...Array.from({ length: 7 }, () => 0o600)]);
    const sums = Object.entries(bytesOf('first')).filter(([name]) => name !== 'SHA256SUMS').map(([name, text]) => `${createHash('sha256').update(text).digest('hex')}  ${name}\n`);
    expect(bytesOf('first').SHA256SUMS).toBe(sums.join(''));
    expect(Object.values(bytesOf('first')).join('')).not.toMatch(/password|token/i);
  });
});

describe('a backup of everything a store can hold', () => {
  const everything = async (): Promise<void> => {
    await emptyStore();
    await store().write({}, (tx) => loadFacts(tx, inventedFacts(), BY));
    const read = await readDocuments(INVENTED);
    await store().write({}, (tx) => attachDocuments(tx, { files: read.ok ? read.value.files : [], mayBeChanged: false }, BY));
    // Alike but for their values, alike altogether, and of every type a value may have; one id that two kinds share.
    await ask(`MATCH (a:Record {id: 'b-one'}), (b:Record {id: 'b-two'})
      CREATE (a)-[:REPORTS_TO {id: 'x', validFrom: date('2020-02-29'), attestedOn: [date('2020-02-29'), date('2021-01-01')]}]->(b)
      CREATE (a)-[:REPORTS_TO {id: 'w'}]->(b) CREATE (a)-[:WORKS_WITH]->(b) CREATE (a)-[:WORKS_WITH]->(b) CREATE (a)-[:PART_OF]->(a)
      CREATE (:Record:Party:Person {id: 'text.doc-009', name: 'Zoë "Ω" 🏥 \\n O\\'Hara', visibility: 'RESTRICTED', share: 2.0, part: 0.1, many: [1, 2], is: [true], none: [], order: -7})-[:OF]->(a)`);
  };

  it('gives every label, link, value and type back, attached words included', async () => {
    await everything();
    const taken = await back(store(), 'first');
    await emptyStore();
    await restore('first');
    await back(store(), 'second');
    expect(bytesOf('second')).toEqual(bytesOf('first'));
    expect(taken.revision).toBe(2);
    const [row] = await ask(`MATCH (p:Person {id: 'text.doc-009'}) RETURN [key IN ['share', 'part', 'order', 'many', 'is'] | valueType(p[key])] AS types`);
    expect(row?.types).toEqual(['FLOAT NOT NULL', 'FLOAT NOT NULL', 'INTEGER NOT NULL', 'LIST<INTEGER NOT NULL> NOT NULL', 'LIST<BOOLEAN NOT NULL> NOT NULL']);
    const found = await store().read((tx) => evidence(tx, { id: MEETS, asOf: PAPER_DAY }), COLD);
    expect(found?.texts[0]?.lines?.map(({ number }) => number)).toEqual([3, 5, 8, 9, 11]);
  }, SLOW);

  it('leaves every attached word out when asked to, and is then a backup of the store without them', async () => {
    await everything();
    await back(store(), 'without', 'left out');
    expect(Object.values(bytesOf('without')).join('')).not.toContain('Quillfeather');
    await store().write({ dryRun: true }, (tx) => detachDocuments(tx, [], BY));
    await emptyStore();
    await restore('without');
    await back(store(), 'again', 'left out');
    expect(bytesOf('again')).toEqual(bytesOf('without'));
  }, SLOW);

  it('refuses what it would lose: a node of no kind, and a value that JSON has no word for', async () => {
    await emptyStore();
    await ask('CREATE (:Stranger)');
    await expect(back(store(), 'first')).rejects.toThrow('would not be whole: 1 nodes and 0 links');
    await ask("MATCH (n:Stranger) SET n:Record, n.id = 'b-odd', n.at = datetime()");
    await expect(back(store(), 'first')).rejects.toThrow(/^A row holds a DateTime|cannot hold the value at of b-odd/);
    expect(existsSync(at('first'))).toBe(false);
  });
});

it('belongs to one change, however many are made while it is taken', async () => {
  await emptyStore();
  await growBackup(at('grown'), 4_000);
  await restore('grown');
  await ask("CREATE (:Record:Term {id: '!first', seen: 1}) CREATE (:Record:Term {id: '~last', seen: 1})");
  // The two stand at the ends of the order, and each change gives both of them its own number.
  const change = () => store().write({}, async (tx) => {
    await runnerOf(tx)("MATCH (t:Term) WHERE t.id IN ['!first', '~last'] MATCH (store:Store) SET t.seen = store.seq + 1", {});
    await recordChange(tx, { command: 'aCommand', rows: [], by: { ...BY, key: randomUUID() } });
  });
  const going = { on: true };
  const writing = (async () => { while (going.on) await change(); })();
  const taken = [await back(store(), 'one'), await back(store(), 'two')];
  going.on = false;
  await writing;
  for (const [index, name] of ['one', 'two'].entries()) {
    const revision = taken[index]?.revision ?? 0;
    expect(revision).toBeGreaterThan(1);
    const seen = bytesOf(name)['records.jsonl']?.split('\n').filter((line) => /"id":"[!~]/.test(line)).map((line) => /"seen":(\d+)/.exec(line)?.[1]);
    expect(seen).toEqual([String(revision), String(revision)]);
    expect(bytesOf(name)['changes.jsonl']?.trim().split('\n')).toHaveLength(revision);
  }
  expect(taken.map(({ passes }) => passes)).toEqual([2, 2]);
  expect((await back(store(), 'quiet')).passes).toBe(1);
}, SLOW);

describe('a backup is not begun', () => {
  it('into a folder that holds something, which stays as it is', async () => {
    writeFileSync(at('mine.txt'), 'mine');
    await expect(takeBackup(store(), { folder: at(), papers: 'included' })).rejects.toThrow(`The folder ${at()} is not empty, so nothing was written.`);
    expect(readdirSync(at())).toEqual(['mine.txt']);
  });

  it.each([['is a file', 'mine.txt', 'there is a file of that name'], ['leads through a file', 'mine.txt/backup', 'its path leads through a file']])('where the path %s', async (_, name, why) => {
    writeFileSync(at('mine.txt'), 'mine');
    await expect(back(store(), name)).rejects.toThrow(`cannot be written to ${at(name)}: ${why}.`);
  });

  it('leaves an empty folder that was there as it found it when the database fails', async () => {
    mkdirSync(at('there'));
    const gone = openDatabase({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'x', databaseName: 'neo4j' }, createLogger('silent'));
    await expect(back(gone, 'there')).rejects.toThrow('The database cannot be reached.');
    await expect(back(gone, 'new')).rejects.toThrow('The database cannot be reached.');
    await gone.close();
    expect([readdirSync(at('there')), existsSync(at('new'))]).toEqual([[], false]);
  });
});
