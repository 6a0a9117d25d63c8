// What is asked for by an id that we do not hold is null, with NOT_FOUND and a sentence beside it: every question of ours, over real HTTP.
import { Kind, type FieldDefinitionNode, type InputValueDefinitionNode, type TypeNode } from 'graphql';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { composeSdl } from '../../schema/compose.ts';
import { ask } from '../support/started-server.ts';

const NOTHING = 'nothing-of-ours';
// What else a question must be given; a new one that asks for another thing besides stands here.
const BESIDES: Readonly<Record<string, string>> = {
  'connection.from': 'org-dcc', 'connection.to': 'org-dcc', 'editionChanges.older': 'e.plan-2021', 'editionChanges.newer': 'e.plan-2023',
};
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'closureImpact.into': 'who would take its place, not what is asked for: the answer\'s `problems` tell what forbids the merger, UNKNOWN_SUCCESSOR among it',
  'structure.legend': 'by whose key it is drawn, not what is asked for: of a paper that prints none, or that is not there, the house key is used',
  'quorumMargin.apologies': 'seats that would be empty, none of them asked for: one that is none of the body\'s is told in `notes` and not counted',
};

interface Asking {
  readonly question: FieldDefinitionNode;
  readonly by: InputValueDefinitionNode;
}

const root = composeSdl().definitions.find((part) => part.kind === Kind.OBJECT_TYPE_DEFINITION && part.name.value === 'Query');
const questions = root?.kind === Kind.OBJECT_TYPE_DEFINITION ? root.fields ?? [] : [];
const askings = questions.flatMap((question) => (question.arguments ?? []).filter(({ type }) => named(type) === 'ID').map((by): Asking => ({ question, by })));
const nameOf = ({ question, by }: Asking): string => `${question.name.value}.${by.name.value}`;

function named(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type);
}

/** The question with the one id that we do not hold, and with whatever else it must be given. */
function written(asking: Asking): string {
  const { question, by } = asking;
  const needed = (question.arguments ?? []).filter(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined);
  const given = [...new Set([by, ...needed])].map((argument) => `${argument.name.value}: "${argument === by ? NOTHING : besides(question, argument)}"`);
  return `{ ${question.name.value}(${given.join(', ')}) ${named(question.type) === 'Day' ? '' : '{ __typename }'} }`;
}

function besides({ name }: FieldDefinitionNode, argument: InputValueDefinitionNode): string {
  return named(argument.type) === 'Day' ? '2023-04-01' : BESIDES[`${name.value}.${argument.name.value}`] ?? '';
}

const missing = z.object({
  data: z.record(z.string(), z.unknown()),
  errors: z.array(z.object({ message: z.string(), path: z.array(z.string()), extensions: z.strictObject({ code: z.string(), requestId: z.string() }) })).default([]),
});

async function answered(query: string) {
  const { status, body } = await ask(query);
  return { status, ...missing.parse(body) };
}

it('asks every question that takes an id, but for what is named with its reason', () => {
  expect(askings.length).toBeGreaterThan(40);
  expect(Object.keys(EXCEPTIONS).filter((name) => !askings.some((asking) => nameOf(asking) === name))).toEqual([]);
});

it.each(askings.filter((asking) => EXCEPTIONS[nameOf(asking)] === undefined).map((asking) => [nameOf(asking), asking] as const))('%s: null, NOT_FOUND and a sentence', async (_, asking) => {
  const question = asking.question.name.value;
  const { status, data, errors } = await answered(written(asking));
  expect([status, data, errors.map(({ path, extensions }) => [path, extensions.code])]).toEqual([200, { [question]: null }, [[[question], 'NOT_FOUND']]]);
  expect(errors.map(({ message }) => message)).toEqual([expect.stringMatching(/^We hold no such [a-z ,]+\.$/)]);
  expect(JSON.stringify(errors)).not.toMatch(/MATCH|neo4j|\.ts|\.cypher|stack/i);
});
