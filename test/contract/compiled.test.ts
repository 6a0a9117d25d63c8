// A compiled operation answers as a walked one does: every question, every document of the client, with values that find something and values that do not.
import { execute, getOperationAST, Kind, OperationTypeNode, parse, validate, visit, type DocumentNode, type GraphQLSchema } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { fieldsOf, fragmentsOf } from '../../server/api/admit/selection.ts';
import { compiled, createExecutor } from '../../server/api/execute.ts';
import { LIMITS } from '../../server/api/limits.ts';
import { makeContext } from '../../server/api/make-context.ts';
import { toPublicError } from '../../server/api/public-error.ts';
import { rootResolvers } from '../../server/api/resolvers.generated.ts';
import { makeSchema } from '../../server/api/schema.ts';
import type { Viewer } from '../../server/identity/viewer.ts';
import { ASKED_QUESTIONS } from '../bench/asked-questions.ts';
import { wholeAnswer } from '../bench/whole-answers.ts';
import { DatabaseFault } from '../../server/neo4j/faults.ts';
import { sharedStore } from '../support/with-tx.ts';
import { operations, sent, variablesFor } from './shipped-documents.ts';

type Variables = Readonly<Record<string, unknown>>;

const ADMIN: Viewer = { id: 'an-admin', roles: ['reader', 'editor', 'approver', 'admin'], isDeveloper: false };
const READER: Viewer = { id: 'a-reader', roles: ['reader'], isDeveloper: false };
const IDS = ['d-lw-03', 'b-lw-pb', 'no-such-thing'] as const;

let schema: GraphQLSchema;
beforeAll(async () => { schema = await makeSchema(); }, 60_000);

const context = (viewer: Viewer) => makeContext(sharedStore(), { viewer, requestId: 'r', limits: { ...LIMITS, execution: 60_000 } });

/** What would be sent: the order of fields counts, that of errors is the order in which the database answered. */
async function bothWays(document: DocumentNode, variables: Variables, asker: object = context(ADMIN)): Promise<readonly string[]> {
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  const run = operation ? compiled({ schema, document, operation }) : undefined;
  if (run === undefined) throw new Error('It is not compiled.');
  const ways = [
    await execute({ schema, document, variableValues: variables, contextValue: asker }),
    await run({ document, operationName: undefined, variables, context: asker }),
  ];
  return ways.map(({ data, errors = [] }) => JSON.stringify({ data, errors: errors.map((error) => JSON.stringify(toPublicError(error, 'r'))).toSorted() }));
}

it.each(ASKED_QUESTIONS.map((question) => [question.name, question] as const))('%s', async (name, { draws }) => {
  const { query, defaults } = wholeAnswer(schema, name);
  const [walked, run] = await bothWays(parse(query), { ...defaults, ...draws[0] });
  expect(run).toBe(walked);
  expect(walked).toContain('"errors":[]');
});

/** What is not compiled by its look: commands, what a value skips, and what the register answers. */
function isWalked(document: DocumentNode): boolean {
  let walked = false;
  visit(document, {
    [Kind.DIRECTIVE]: () => { walked = true; },
    [Kind.OPERATION_DEFINITION]: ({ operation, selectionSet }) => {
      walked ||= operation !== OperationTypeNode.QUERY || fieldsOf(selectionSet, fragmentsOf(document)).some(({ name }) => !(name.value in rootResolvers.Query));
    },
  });
  return walked;
}
const shipped = operations.map((operation) => [operation.name?.value ?? '', sent(operation)] as const).filter(([, document]) => !isWalked(document));

it('holds of most of what the client asks', () => {
  const asked = operations.filter(({ operation }) => operation === OperationTypeNode.QUERY);
  expect(shipped.length).toBeGreaterThan(0.75 * asked.length);
});

it.each(shipped)('%s', async (_, document) => {
  const operation = getOperationAST(document);
  const needed = operation ? variablesFor(schema, operation) : {};
  const asked = Object.values(needed).includes('x') ? IDS.map((id) => Object.fromEntries(Object.entries(needed).map(([name, value]) => [name, value === 'x' ? id : value]))) : [needed];
  for (const variables of asked) {
    const [walked, run] = await bothWays(document, variables);
    expect(run).toBe(walked);
  }
});

interface Odd { readonly text: string; readonly variables: Variables; readonly viewer: Viewer }

it.each<readonly [string, Odd]>([
  ['what the asker may not see', { text: '{ dualHats { say } }', variables: {}, viewer: READER }],
  ['an unknown item beside a known one', { text: '{ a: ownership(id: "d-lw-03") { say } b: ownership(id: "nothing") { say } }', variables: {}, viewer: ADMIN }],
  ['names of other fields for fields, and a fragment twice', { text: 'fragment F on Ownership { say } { ownership(id: "d-lw-03") { absence: say ...F ...F } }', variables: {}, viewer: ADMIN }],
  ['a value left out for its default, and none', { text: 'query Q($asOf: Day, $first: Int = 3) { unowned(asOf: $asOf, first: $first) { total items { reason } } }', variables: {}, viewer: ADMIN }],
  ['a day that no calendar has', { text: 'query Q($asOf: Day) { unowned(asOf: $asOf) { total } }', variables: { asOf: '2023-02-30' }, viewer: ADMIN }],
])('%s', async (_, { text, variables, viewer }) => {
  const [walked, run] = await bothWays(parse(text), variables, context(viewer));
  expect(run).toBe(walked);
});

it('reads a field under its own name, also where it is asked for by the name of another', async () => {
  const found = async (fields: string): Promise<string> => {
    const [walked, run] = await bothWays(parse(`{ search(text: "dementia") { hits { thing { ${fields} } } } }`), {});
    expect(run).toBe(walked);
    return walked ?? '';
  };
  const straight = await found('id name');
  expect(straight).toContain('"id":"');
  expect((await found('name: id id: name')).replaceAll('"id":', '"-":').replaceAll('"name":', '"id":').replaceAll('"-":', '"name":')).toBe(straight);
});

it('masks a fault, and says of the database what may be said', async () => {
  const document = parse('{ ownership(id: "d-lw-03") { say } }');
  for (const [thrown, code] of [[new Error('a secret'), 'INTERNAL_SERVER_ERROR'], [new DatabaseFault('TIMEOUT'), 'TIMED_OUT']] as const) {
    const failing = { ...context(ADMIN), read: () => Promise.reject(thrown) };
    const [walked, run] = await bothWays(document, {}, failing);
    expect(run).toBe(walked);
    expect([run?.includes(code), run?.includes('secret')]).toEqual([true, false]);
  }
});

it('walks what is skipped by a value, and what the register answers', () => {
  for (const text of ['query Q($is: Boolean!) { search(text: "x") { say total @skip(if: $is) } }', '{ bodies(limit: 1) { id } }', 'mutation { __typename }']) {
    const document = parse(text);
    const operation = getOperationAST(document);
    if (!operation) throw new Error('No operation.');
    expect(compiled({ schema, document, operation })).toBeUndefined();
  }
});

it('answers alike the first time and the tenth', async () => {
  const run = createExecutor(schema);
  const document = parse('query Q($id: ID!) { ownership(id: $id) { say } }');
  const answers = new Set<string>();
  for (let time = 0; time < 10; time += 1) answers.add(JSON.stringify(await run({ document, operationName: 'Q', variables: { id: 'd-lw-03' }, context: context(ADMIN) })));
  expect(answers.size).toBe(1);
  expect([...answers][0]).toContain('"say"');
});
