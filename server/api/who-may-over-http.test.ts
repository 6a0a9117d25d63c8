// The table of operation and role, cell by cell over HTTP: tokens from a real issuer, and a database that is away, so that whoever is let through hears of that.
import { getNamedType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType, type GraphQLField, type GraphQLInputType, type GraphQLSchema } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { createLogger } from '../logger.ts';
import { openDatabase } from '../neo4j/database.ts';
import { bearing, withSignIn, type WithSignIn } from '../../test/support/with-sign-in.ts';
import { makeSchema } from './schema.ts';

const schema: GraphQLSchema = await makeSchema();
const WORDS = { reader: 'Read', editor: 'Edit', approver: 'Approve', admin: 'Run' } as const;
const WHO = ['anonymous', 'reader', 'editor', 'approver', 'admin'] as const;
const EVERYBODY_KNOWN = ['reader', 'editor', 'approver', 'admin'];
const EDITORS_UP = ['editor', 'approver', 'admin'];
const EDITORS = ['editor', 'admin'];
/** Commands that are not for whoever edits, and for nobody else. */
const JUDGING: Readonly<Record<string, readonly string[]>> = { approveDraft: ['approver', 'admin'], returnDraft: ['approver', 'admin'], applyDraft: EDITORS_UP, askGovernanceTeam: EVERYBODY_KNOWN };
const AT_ONCE = 10;

/** Questions that are not for every reader; every other is. */
const NOT_FOR_READERS: readonly string[] = ['postImpact', 'closureImpact', 'overlappingBodies', 'dualHats', 'edits', 'editState', 'changeSets', 'changeSet', 'draftEffect', 'workLists'];

const fieldsOf = (root: 'Query' | 'Mutation') => Object.values((root === 'Query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {});
const [questions, commands] = [fieldsOf('Query'), fieldsOf('Mutation')];

// What each field says to each of them.
const table = new Map<string, Readonly<Record<string, string>>>();
// And what is said to each who brings a list.
const imports = new Map<string, number>();
beforeAll(async () => {
  const database = openDatabase({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'x', databaseName: 'neo4j' }, createLogger('silent'));
  const edge = await withSignIn(database);
  const tokens = Object.fromEntries(await Promise.all(Object.entries(WORDS).map(async ([role, word]) => [role, await edge.council.tokenFor(word)] as const)));
  const rows = [...questions.map((field) => [field.name, `{ ${written(field)} }`] as const), ...commands.map((field) => [field.name, `mutation { ${written(field)} }`] as const)];
  // Mostly waiting for a database that is not there: side by side, and no more than it has connections for.
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    await Promise.all(rows.slice(at, at + AT_ONCE).map(async ([name, operation]) => { table.set(name, await cells(edge, operation, tokens)); }));
  }
  await Promise.all(WHO.map(async (who) => { imports.set(who, await importedBy(edge, tokens[who])); }));
  await edge.close();
  await database.close();
}, 60_000);

async function cells(edge: WithSignIn, operation: string, tokens: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries(await Promise.all(WHO.map(async (who) => {
    const token = tokens[who];
    const { status, body: { data, codes } } = await edge.ask(operation, token === undefined ? {} : bearing(token));
    const isRefused = codes.includes('UNAUTHENTICATED') || codes.includes('NOT_ALLOWED');
    // Whatever comes of it behind the door, something was executed.
    return [who, isRefused || data === undefined ? `${String(status)} ${codes.join(' ')}` : 'through'] as const;
  })));
}

async function importedBy({ url }: WithSignIn, token: string | undefined): Promise<number> {
  const headers = { 'content-type': 'application/octet-stream', ...(token === undefined ? {} : bearing(token)) };
  return (await fetch(`${url}/imports/owners?then=record&key=k&reason=x&from=2026-04-01`, { method: 'POST', headers, body: 'Id,Owner' })).status;
}

/** A row of the table as it ought to be. */
function letting(through: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(WHO.map((who) => [who, who === 'anonymous' ? '401 UNAUTHENTICATED' : through.includes(who) ? 'through' : '200 NOT_ALLOWED']));
}

it('has a row for each question and each command there is', () => {
  expect(questions.filter(({ name }) => NOT_FOR_READERS.includes(name))).toHaveLength(NOT_FOR_READERS.length);
  expect([questions.length > 60, commands.length > 20, table.size]).toEqual([true, true, questions.length + commands.length]);
});

describe('S51 S59 S70 a question', () => {
  it.each(questions.map(({ name }) => name))('%s is answered to those with a role for it, and to nobody else', (name) => {
    expect(table.get(name)).toEqual(letting(NOT_FOR_READERS.includes(name) ? EDITORS_UP : EVERYBODY_KNOWN));
  });
});

describe('S51 a command', () => {
  it.each(commands.map(({ name }) => name))('%s is done for those with a role for it, and for nobody else', (name) => {
    expect(table.get(name)).toEqual(letting(JUDGING[name] ?? EDITORS));
  });
});

it('S51 S52 a list that is brought back is read for those who edit, and for nobody else', () => {
  expect(Object.fromEntries(imports)).toEqual({ anonymous: 401, reader: 403, editor: 503, approver: 403, admin: 503 });
});

/** With a value of each kind that it cannot do without. A command is only tried. */
function written({ name, type, args }: GraphQLField<unknown, unknown>): string {
  const given = args.filter((arg) => arg.name === 'dryRun' || (isNonNullType(arg.type) && arg.defaultValue === undefined))
    .map((arg) => `${arg.name}: ${arg.name === 'dryRun' ? 'true' : valueOf(arg.type)}`);
  const called = given.length === 0 ? name : `${name}(${given.join(', ')})`;
  return isLeafType(getNamedType(type)) ? called : `${called} { __typename }`;
}

function valueOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return valueOf(type.ofType);
  if (isListType(type)) return '[]';
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) && field.defaultValue === undefined);
    return `{ ${fields.map((field) => `${field.name}: ${valueOf(field.type)}`).join(', ')} }`;
  }
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  return { Int: '1', Boolean: 'true', Day: '"2100-01-01"' }[getNamedType(type).name] ?? '"no-such"';
}
