// How many things an answer may hold: the rows of each list times what each row holds. Questions of ours declare theirs.
import { getNamedType, getNullableType, isCompositeType, isListType, isObjectType, SchemaMetaFieldDef, TypeMetaFieldDef,
  type FieldNode, type GraphQLField, type GraphQLNamedType, type GraphQLSchema, type SelectionSetNode } from 'graphql';
import type { Check } from '../limits.ts';
import { argumentsOf, checkArguments, rowsOf } from './arguments.ts';
import { boundsOf } from './bounds.ts';
import type { Variables } from './input.ts';
import { fieldsOf, type Fragments } from './selection.ts';

/** Rows of a list that states none: introspection's lists, and citations of a stored thing. */
const UNSTATED_ROWS = 50;

export interface Costing {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly variables: Variables;
  readonly check: Check;
}

interface Place {
  readonly parent: GraphQLNamedType;
  /** The page of the connection around, for its `edges`. */
  readonly page: number;
}

/** The cost of a valid set of at most `fields` fields. Checks the arguments on the way; throws what they deserve. */
export function costOfSet(set: SelectionSetNode, place: Place, costing: Costing): number {
  return fieldsOf(set, costing.fragments).map((field) => costOfField(field, place, costing)).reduce((sum, cost) => sum + cost, 0);
}

function costOfField(field: FieldNode, place: Place, costing: Costing): number {
  const given = argumentsOf(field, costing.variables);
  checkArguments(field, given, costing.check);
  const stated = place.parent === costing.schema.getQueryType() ? boundsOf(field.name.value) : undefined;
  if (stated !== undefined) return stated.cost;
  const definition = definitionOf(field, place.parent);
  const type = definition === undefined ? undefined : getNamedType(definition.type);
  if (definition === undefined || field.selectionSet === undefined || !isCompositeType(type)) return 0;
  const page = rowsOf('limit', given) + rowsOf('first', given);
  const inner = costOfSet(field.selectionSet, { parent: type, page }, costing);
  return rows(definition, page, place.page) * (1 + inner);
}

function rows({ type, name }: GraphQLField<unknown, unknown>, own: number, around: number): number {
  if (!isListType(getNullableType(type))) return 1;
  if (own > 0) return own;
  return name === 'edges' ? around : UNSTATED_ROWS;
}

function definitionOf(field: FieldNode, parent: GraphQLNamedType): GraphQLField<unknown, unknown> | undefined {
  const name = field.name.value;
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return isObjectType(parent) ? parent.getFields()[name] : undefined;
}
