// The register as stored: @neo4j/graphql makes its reads from the SDL. It is given scalars and fields of types only;
// root fields of ours are set afterwards, because the library asks the database first and copies their context.
import { Neo4jGraphQL } from '@neo4j/graphql';
import type { GraphQLSchema } from 'graphql';
import { composeSdl } from '#schema/compose.ts';
import { registerFields } from './register-fields.ts';
import { dateScalar, dayScalar } from './scalars.ts';

/** The whole API without our root resolvers. Takes about a second: once per process. */
export async function makeRegister(): Promise<GraphQLSchema> {
  const sdl = composeSdl();
  const library = new Neo4jGraphQL({
    typeDefs: sdl,
    resolvers: { Day: dayScalar, Date: dateScalar, ...registerFields(sdl) },
    features: {
      limitRequired: true,
      excludeDeprecatedFields: {
        mutationOperations: true,
        aggregationFilters: true,
        aggregationFiltersOutsideConnection: true,
        relationshipFilters: true,
        attributeFilters: true,
      },
    },
  });
  return await library.getSchema();
}
