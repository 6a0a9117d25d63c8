// When an answer is held and when it is given again, with a database whose number the test sets.
import { expect, it } from 'vitest';
import type { Database } from '../../neo4j/database.ts';
import { txOver } from '../../neo4j/tx.ts';
import { answersByState } from './answers.ts';
import type { Answer } from './held.ts';

const ANSWER: Answer = { headers: [], body: Buffer.from('{"data":{}}') };

/** What the database says of its number; `settles`: whether its counter can be had. */
interface Stands {
  seq: number | undefined;
  settles: boolean;
  reads: number;
}

function standing() {
  const stands: Stands = { seq: 5, settles: true, reads: 0 };
  const tx = txOver(() => Promise.resolve(stands.seq === undefined ? [] : [{ store: 's', seq: stands.seq, migrations: 8 }]));
  const counter = txOver((text) => (text.includes('SET store.seq') ? Promise.resolve([{ seq: stands.seq ?? 0, moves: 0 }]) : Promise.resolve([{ store: 's', seq: stands.seq, migrations: 8 }])));
  const database: Pick<Database, 'read' | 'write'> = {
    read: async (work) => { stands.reads += 1; return await work(tx); },
    write: async (_, work) => { if (!stands.settles) throw new Error('It is busy.'); return await work(counter); },
  };
  const answers = answersByState(database);
  const asked = async (key: string): Promise<void> => { await answers.begin(key)(ANSWER); };
  return { stands, answers, asked };
}

it('holds nothing that was asked before the state was known to be there as a whole', async () => {
  const { answers, asked } = standing();
  await asked('a');
  expect(await answers.find('a')).toBeUndefined();
  await asked('a');
  expect(await answers.find('a')).toBe(ANSWER);
});

it('gives nothing again once the number is another', async () => {
  const { stands, answers, asked } = standing();
  await asked('a');
  await asked('a');
  stands.seq = 6;
  expect(await answers.find('a')).toBeUndefined();
  stands.seq = 5;
  expect(await answers.find('a')).toBeUndefined();
});

it('holds no answer during which the graph changed', async () => {
  const { stands, answers, asked } = standing();
  await asked('a');
  const keep = answers.begin('a');
  stands.seq = 6;
  await keep(ANSWER);
  expect(await answers.find('a')).toBeUndefined();
});

it('asks the database nothing to hold an answer, and for its state alone to give it again', async () => {
  const { stands, answers, asked } = standing();
  await asked('a');
  await asked('a');
  expect(stands.reads).toBe(0);
  await answers.find('a');
  expect(stands.reads).toBe(1);
});

it('settles anew after a change of its own, and gives what it holds where nothing came of it', async () => {
  const { stands, answers, asked } = standing();
  await asked('a');
  await asked('a');
  answers.changed();
  expect(await answers.find('a')).toBe(ANSWER);
  // That asking settles beside: what it finds is older than this change.
  answers.changed();
  stands.seq = 6;
  for (let left = 3; left > 0; left -= 1) await asked('b');
  expect(await answers.find('b')).toBe(ANSWER);
  expect(await answers.find('a')).toBeUndefined();
});

it('holds again after a change elsewhere that it could not settle at once', async () => {
  const { stands, answers, asked } = standing();
  await asked('a');
  await asked('a');
  Object.assign(stands, { seq: 6, settles: false });
  expect(await answers.find('a')).toBeUndefined();
  await asked('a');
  stands.settles = true;
  await asked('a');
  await asked('a');
  expect(await answers.find('a')).toBe(ANSWER);
});

it('holds no answer whose asking began before the change that it may have missed was there as a whole', async () => {
  const { stands, answers, asked } = standing();
  await asked('a');
  stands.seq = 6;
  const early = answers.begin('a');
  await asked('b');
  await early(ANSWER);
  expect(await answers.find('a')).toBeUndefined();
});

it('holds nothing while a backup is being restored, or while the counter cannot be had', async () => {
  const { stands, answers, asked } = standing();
  stands.seq = undefined;
  await asked('a');
  await asked('a');
  expect(await answers.find('a')).toBeUndefined();
  Object.assign(stands, { seq: 5, settles: false });
  await asked('a');
  await asked('a');
  expect(await answers.find('a')).toBeUndefined();
});

it('asks the database nothing for a request that it holds no answer to', async () => {
  const { stands, answers } = standing();
  await answers.find('a');
  expect(stands.reads).toBe(0);
});
