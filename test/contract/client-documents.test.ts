// Every document the client ships is let in by the server it ships with, by somebody without any special grant.
import type { GraphQLSchema } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { createAdmit, type Admit } from '../../server/api/admit/admit.ts';
import { makeSchema } from '../../server/api/schema.ts';
import { operations, sent, variablesFor } from './shipped-documents.ts';

const READER = { id: 'a-reader', roles: ['reader'], isDeveloper: false } as const;

let schema: GraphQLSchema;
let admit: Admit;
beforeAll(async () => {
  schema = await makeSchema();
  admit = createAdmit(schema);
}, 60_000);

it.each(operations.map((operation) => [operation.name?.value ?? 'nameless', operation] as const))('admits %s', (_, operation) => {
  expect(() => { admit({ document: sent(operation), variables: variablesFor(schema, operation) }, READER); }).not.toThrow();
});

it('has a name for every operation, so that a log can tell them apart', () => {
  expect(operations.filter(({ name }) => name === undefined)).toEqual([]);
});
