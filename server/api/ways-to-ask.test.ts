import { parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { QUESTION_BOUNDS } from './admit/bounds.ts';
import { makeSchema } from './schema.ts';
import { waysToAsk } from './ways-to-ask.ts';

it.each(Object.keys(QUESTION_BOUNDS))('asks %s in ways that the schema takes', async (question) => {
  const schema = await makeSchema();
  const ways = waysToAsk(schema, question, 'no-thing');
  expect(ways.length).toBeGreaterThan(0);
  for (const way of ways) expect(validate(schema, parse(`{ ${way} }`)).map(({ message }) => message)).toEqual([]);
});
