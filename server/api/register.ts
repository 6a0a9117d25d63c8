// The register as stored: @neo4j/graphql makes its reads from the SDL. It is given scalars and fields of types only;
// root fields of ours are set afterwards, because the library asks the database first and copies their context.
import { Neo4jGraphQL } from '@neo4j/graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { composeSdl } from '#schema/compose.ts';
import { registerFields } from './register-fields.ts';
import { dateScalar, dayScalar } from './scalars.ts';

interface Making {
  /**
   * Have the library hold the SDL against its rules: each `@customResolver` costs it a schema of its own, 8 s of a start in all. So that
   * is asked when the API is printed, which `npm test` does, and not at each start.
   */
  readonly isChecked?: boolean;
  readonly sdl?: DocumentNode;
}

/** The whole API without our root resolvers. Takes about a second and a half unchecked: once per process. */
export async function makeRegister({ isChecked = false, sdl = composeSdl() }: Making = {}): Promise<GraphQLSchema> {
  const library = new Neo4jGraphQL({
    typeDefs: sdl,
    validate: isChecked,
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
