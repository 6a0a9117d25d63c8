// A question about one thing and what is near it costs the same however many other places the record holds.
import { expect, it } from 'vitest';
import { makeSchema } from '../../server/api/schema.ts';
import { rowsOf, txOver } from '../../server/neo4j/tx.ts';
import { ASKED_QUESTIONS } from '../bench/asked-questions.ts';
import { floorOver, undone } from '../bench/floor.ts';
import { writePlaces } from '../bench/load-places.ts';
import { otherPlaces } from '../bench/many-places.ts';
import { wholeAnswer } from '../bench/whole-answers.ts';
import { sharedStore } from '../support/with-tx.ts';

const SLOW = 180_000;
const OTHERS = 6;
// What names a place for choice, such as the switch between papers, is longer where there are more.
const MOST = 1.15;

it('holds of every local question, by what the database reads for it', async () => {
  const schema = await makeSchema();
  const asked = ASKED_QUESTIONS.filter(({ isLocal }) => isLocal).flatMap(({ name, draws }) =>
    draws.slice(0, 2).map((draw) => ({ name, args: { ...wholeAnswer(schema, name).defaults, ...draw } })));
  const grown = await undone(sharedStore(), async (open) => {
    const floor = floorOver(sharedStore());
    const costs = async (): Promise<readonly number[]> => {
      const all = [];
      for (const { name, args } of asked) all.push((await floor.costIn(open, name, args)).dbHits);
      return all;
    };
    const alone = await costs();
    await writePlaces(otherPlaces(OTHERS), (work) => work(txOver((text, params) => rowsOf(open.run(text, params)))));
    const among = await costs();
    return asked.map(({ name, args }, at) => ({ name, args, times: (among[at] ?? 0) / (alone[at] ?? 0) }));
  });
  expect(grown.length).toBeGreaterThan(20);
  expect(grown.filter(({ times }) => !(times <= MOST))).toEqual([]);
}, SLOW);
