// The documents that the client ships, each with the fragments it spreads and a value for each variable that must have one.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isEnumType, isInputObjectType, isRequiredInputField, Kind, parse, parseType, visit, type ASTNode, type DocumentNode, type FragmentDefinitionNode, type GraphQLSchema, type OperationDefinitionNode, type TypeNode } from 'graphql';
import { CHECKOUT } from '../../server/config.ts';

const SOURCES = join(CHECKOUT, 'client', 'src');

const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.graphql'));
// `@unmask` speaks to the client, which takes it out before it sends.
const definitions = files.flatMap((name) => parse(readFileSync(join(SOURCES, name), 'utf8').replaceAll('@unmask', '')).definitions);
const fragments = definitions.filter((part) => part.kind === Kind.FRAGMENT_DEFINITION);
export const operations = definitions.filter((part) => part.kind === Kind.OPERATION_DEFINITION);

/** The operation with the fragments it spreads, and those that they spread. */
export function sent(operation: OperationDefinitionNode): DocumentNode {
  const used = new Set<FragmentDefinitionNode>();
  const gather = (part: ASTNode): void => {
    visit(part, { FragmentSpread: ({ name }) => {
      const found = fragments.find((fragment) => fragment.name.value === name.value);
      if (found === undefined || used.has(found)) return;
      used.add(found);
      gather(found);
    } });
  };
  gather(operation);
  return { kind: Kind.DOCUMENT, definitions: [operation, ...used] };
}

const A_VALUE: Readonly<Record<string, unknown>> = { Day: '2023-03-15', Date: '2023-03-15', Boolean: true, Int: 8 };

/** A value for each variable that must have one. */
export function variablesFor(schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode): Readonly<Record<string, unknown>> {
  const required = variableDefinitions.filter(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined);
  return Object.fromEntries(required.map(({ variable, type }) => [variable.name.value, aValueOf(schema, type)]));
}

function aValueOf(schema: GraphQLSchema, type: TypeNode): unknown {
  if (type.kind === Kind.NON_NULL_TYPE) return aValueOf(schema, type.type);
  if (type.kind === Kind.LIST_TYPE) return [aValueOf(schema, type.type)];
  const named = schema.getType(type.name.value);
  if (isInputObjectType(named)) {
    const required = Object.values(named.getFields()).filter(isRequiredInputField);
    return Object.fromEntries(required.map((field) => [field.name, aValueOf(schema, parseType(String(field.type)))]));
  }
  return isEnumType(named) ? named.getValues()[0]?.name : A_VALUE[type.name.value] ?? 'x';
}
