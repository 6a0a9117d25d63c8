// The bench asks for every question as a whole, within the bounds of one request, and for nothing that is not there.
import { parse, validate, type GraphQLSchema } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { createAdmit } from '../../server/api/admit/admit.ts';
import { makeSchema } from '../../server/api/schema.ts';
import { ASKED_QUESTIONS } from './asked-questions.ts';
import { wholeAnswer } from './whole-answers.ts';

const READER = { id: 'an-editor', roles: ['reader', 'editor'], isDeveloper: false } as const;
let schema: GraphQLSchema;
beforeAll(async () => { schema = await makeSchema(); }, 60_000);

it.each(ASKED_QUESTIONS)('asks $name in full', ({ name, draws }) => {
  const { query, defaults } = wholeAnswer(schema, name);
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  expect(query).toMatch(/\{ (at \{ \w+.*\}|\w+ \w+)/);
  for (const draw of draws) createAdmit(schema)({ document, variables: { ...defaults, ...draw } }, READER);
});

it('asks for what lies inside, and not again for what it lies in', () => {
  const { query } = wholeAnswer(schema, 'ownership');
  expect(query).toContain('reasons { ');
  expect(query).toContain('document { ');
});
