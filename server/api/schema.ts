// The schema that runs: the register's generated reads, with our own root fields set over it. Made once per process.
import { getNamedType, isAbstractType, isObjectType, type GraphQLFieldResolver, type GraphQLNamedType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { NotAllowed } from '#schema/bad-news.ts';
import { mayAsk, THOSE_WHO_MAY, whoAloneSends } from '../identity/may-ask.ts';
import type { Viewer } from '../identity/viewer.ts';
import { boundsOf } from './admit/bounds.ts';
import type { Context } from './context.ts';
import { leftOpenFields } from './left-open-fields.ts';
import { makeRegister } from './register.ts';
import { rootResolvers } from './resolvers.generated.ts';

let made: Promise<GraphQLSchema> | undefined;

/** Throws when a resolver has no field, or a question has no bounds. A field of ours without a resolver answers an error. */
export function makeSchema(): Promise<GraphQLSchema> {
  made ??= makeRegister().then((schema) => {
    readByOwnName(schema);
    setFields(schema.getType('LeftOpen'), leftOpenFields);
    setRoot(schema.getQueryType(), rootResolvers.Query, askers);
    setRoot(schema.getMutationType(), rootResolvers.Mutation, whoAloneSends);
    for (const question of Object.keys(rootResolvers.Query)) {
      if (boundsOf(question) === undefined) throw new Error(`The question ${question} has no row in admit/bounds.ts.`);
    }
    return schema;
  });
  return made;
}

// The library looks for a field under its alias first, which in an answer may be the name of another field; and it does so for
// each field of each row. What our root fields answer is read as graphql-js reads it.
function readByOwnName(schema: GraphQLSchema): void {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  const answered = new Set<GraphQLNamedType>();
  const gather = (type: GraphQLNamedType): void => {
    if (answered.has(type) || roots.includes(isObjectType(type) ? type : undefined)) return;
    answered.add(type);
    if (isAbstractType(type)) schema.getPossibleTypes(type).forEach(gather);
    if (!isObjectType(type)) return;
    for (const field of Object.values(type.getFields())) {
      delete field.resolve;
      gather(getNamedType(field.type));
    }
  };
  for (const [root, resolvers] of [[roots[0], rootResolvers.Query], [roots[1], rootResolvers.Mutation]] as const) {
    for (const name of Object.keys(resolvers)) {
      const field = root?.getFields()[name];
      if (field !== undefined) gather(getNamedType(field.type));
    }
  }
}

function setFields(type: GraphQLNamedType | undefined, resolvers: Readonly<Record<string, unknown>>): void {
  for (const [name, resolve] of Object.entries(resolvers)) {
    const field = isObjectType(type) ? type.getFields()[name] : undefined;
    if (field === undefined || !isResolver(resolve)) throw new Error(`The resolver ${name} has no field in the SDL.`);
    field.resolve = resolve;
  }
}

type Root = Readonly<Record<string, unknown>>;
type Resolver = GraphQLFieldResolver<unknown, Pick<Context, 'viewer'>>;

function setRoot(type: GraphQLObjectType | null | undefined, resolvers: Root, whoAlone: Refusing): void {
  for (const [name, resolve] of Object.entries(resolvers)) {
    const field = type?.getFields()[name];
    if (field === undefined || !isResolver(resolve)) throw new Error(`The resolver ${name} has no field in the SDL.`);
    field.resolve = forThoseWhoMay(name, resolve, whoAlone);
  }
}

/** Who alone may ask, where the viewer is none of them. */
type Refusing = (viewer: Viewer, name: string) => string | undefined;

const askers: Refusing = (viewer, name) => (mayAsk(viewer, name) ? undefined : THOSE_WHO_MAY);

// Refused here, before any resolver runs, so that none of them can forget it.
function forThoseWhoMay(name: string, resolve: Resolver, whoAlone: Refusing): Resolver {
  return (...asked) => {
    const [, , { viewer }] = asked;
    const who = whoAlone(viewer, name);
    if (who !== undefined) throw new NotAllowed(who);
    return resolve(...asked);
  };
}

function isResolver(value: unknown): value is Resolver {
  return typeof value === 'function';
}
