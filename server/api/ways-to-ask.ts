// How a question can be asked of some id, for planning it ahead: written out, without variables.
import type { GraphQLSchema } from 'graphql';

/** A day for what must be given one: what ends ends no sooner than it began. */
export const LATE = '2100-01-01';
// What a question answers without fields of its own.
const BARE = /^\[?(?:Int|Day)\b/;

/** Fields of an operation: with what the question needs, then with each id it may be given besides. A text where there was none is planned anew, so each has its turn. */
export function waysToAsk(schema: GraphQLSchema, question: string, id: string): readonly string[] {
  const field = schema.getQueryType()?.getFields()[question];
  const isBare = BARE.test(String(field?.type));
  const args = (field?.args ?? []).map(({ name, type, defaultValue }) => ({ name, type: String(type), isOpen: defaultValue === undefined }));
  const required = args.filter(({ type, isOpen }) => type.endsWith('!') && isOpen);
  const optional = args.filter(({ type }) => type === 'ID');
  return [required, ...optional.map((one) => [...required, one])].map((all) => {
    const given = all.map(({ name, type }) => `${name}: "${type === 'Day!' ? LATE : id}"`).join(', ');
    const asked = given === '' ? question : `${question}(${given})`;
    return isBare ? asked : `${asked} { __typename }`;
  });
}
