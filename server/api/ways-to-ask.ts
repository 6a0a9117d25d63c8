// How a question can be asked of some id, for planning it ahead: written out, without variables.
import { getNamedType, isLeafType, type GraphQLSchema } from 'graphql';

// What ends ends no sooner than it began.
const LATE = '2100-01-01';

/** Fields of an operation: with what the question needs, then with each id it may be given besides. A text where there was none is planned anew, so each has its turn. */
export function waysToAsk(schema: GraphQLSchema, question: string, id: string): readonly string[] {
  const field = schema.getQueryType()?.getFields()[question];
  const args = field?.args ?? [];
  const required = args.filter(({ type, defaultValue }) => String(type).endsWith('!') && defaultValue === undefined);
  const optional = args.filter(({ type }) => String(type) === 'ID');
  return [required, ...optional.map((one) => [...required, one])].map((all) => {
    const given = all.map(({ name, type }) => `${name}: "${String(type) === 'Day!' ? LATE : id}"`).join(', ');
    const asked = given === '' ? question : `${question}(${given})`;
    return isLeafType(getNamedType(field?.type)) ? asked : `${asked} { __typename }`;
  });
}
