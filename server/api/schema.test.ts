import { readdirSync, readFileSync } from 'node:fs';
import { getNamedType, isObjectType, Kind, parse, type GraphQLSchema } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { CITING_LABELS } from '#schema/vocabulary/data-rules.ts';
import { CHECKOUT } from '../config.ts';
import { QUESTION_BOUNDS } from './admit/bounds.ts';
import { rootResolvers } from './resolvers.generated.ts';
import { makeSchema } from './schema.ts';

// A card or a route whose steps, holders and reasons cite.
const HAVE_IT_IN_THEIR_PARTS = ['ConnectionPath', 'Escalation', 'EscalationRoute', 'Ownership'];

let schema: GraphQLSchema;
beforeAll(async () => { schema = await makeSchema(); }, 60_000);

/** The root fields we wrote, as the SDL of the subjects has them. */
function rootFieldsOf(root: string): readonly string[] {
  const folder = `${CHECKOUT}schema/sdl/`;
  const parts = readdirSync(folder).flatMap((name) => parse(readFileSync(folder + name, 'utf8')).definitions);
  return parts.flatMap((part) => ((part.kind === Kind.OBJECT_TYPE_EXTENSION || part.kind === Kind.OBJECT_TYPE_DEFINITION)
    && part.name.value === root ? part.fields ?? [] : [])).map(({ name }) => name.value).toSorted();
}

it('answers every question and command of the SDL by a file of its own, each question within bounds of its own', () => {
  expect(Object.keys(rootResolvers.Query).toSorted()).toEqual(rootFieldsOf('Query'));
  expect(Object.keys(rootResolvers.Mutation).toSorted()).toEqual(rootFieldsOf('Mutation'));
  expect(Object.keys(QUESTION_BOUNDS).toSorted()).toEqual(rootFieldsOf('Query'));
});

it('writes by our commands alone: no mutation and no subscription is generated', () => {
  expect(Object.keys(schema.getMutationType()?.getFields() ?? {}).toSorted()).toEqual(rootFieldsOf('Mutation'));
  expect(schema.getSubscriptionType() ?? undefined).toBeUndefined();
});

it('holds no person, no claim and no stored end in the register', () => {
  const fields = Object.values(schema.getTypeMap()).flatMap((type) => ('getFields' in type ? Object.keys(type.getFields()) : []));
  expect(fields.filter((name) => ['validFrom', 'validTo', 'claimIds', 'searchText', 'heldBy'].includes(name)).toSorted()).toEqual(['heldBy', 'heldBy']);
  expect(['Person', 'Appointment', 'Membership', 'Claim'].filter((name) => schema.getType(name) !== undefined)).toEqual([]);
});

it('offers the evidence of everything stored that rests on claims, and of every answer that says how sure it is', () => {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const registered = types.filter((type) => CITING_LABELS.includes(type.name));
  // A person is in no register, and neither is whatever tells which person holds a post or sits on a body.
  expect(CITING_LABELS.filter((label) => schema.getType(label) === undefined)).toEqual(['Person', 'Appointment', 'Membership']);
  expect(registered.filter((type) => type.getFields().evidence === undefined).map(({ name }) => name)).toEqual([]);
  const sure = types.filter((type) => type.getFields().certainty !== undefined && type.getFields().evidence === undefined);
  expect(sure.map(({ name }) => name).toSorted()).toEqual(HAVE_IT_IN_THEIR_PARTS);
});

it("lets a paper's own words out by the evidence alone, never by the register", () => {
  const ways = Object.values(schema.getTypeMap()).filter(isObjectType).flatMap((type) => Object.values(type.getFields())
    .filter((field) => ['CitedText', 'TextLine', 'AttachedText'].includes(getNamedType(field.type).name)).map((field) => `${type.name}.${field.name}`));
  expect(ways.toSorted()).toEqual(['CitedText.lines', 'Evidence.texts']);
});
