// Days on the wire. Both kinds check the calendar; `Date` is a driver date inside, for the generated reads.
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isAskableDay, isDay, type Day } from '#schema/period.ts';
import { problem } from '#schema/problem.ts';
import { dayFromStored, storedDay } from '../neo4j/stored-day.ts';

/** Our questions' days: ISO text inside and outside. */
export const dayScalar = new GraphQLScalarType({
  name: 'Day',
  serialize: shown,
  parseValue: checkedDay,
  parseLiteral: (node) => checkedDay(textOf(node)),
});

/** The register's days. */
export const dateScalar = new GraphQLScalarType({
  name: 'Date',
  serialize: shown,
  parseValue: (value) => storedDay(checkedDay(value)),
  parseLiteral: (node) => storedDay(checkedDay(textOf(node))),
});

function checkedDay(value: unknown): Day {
  if (typeof value === 'string' && isAskableDay(value)) return value;
  const written = typeof value === 'string' ? value.slice(0, 40) : 'This';
  const { message } = problem(isDay(written) ? 'DAY_OF_NOTHING' : 'NOT_A_DAY', [], { value: written === '' ? 'An empty text' : written });
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

function textOf(node: ValueNode): unknown {
  return node.kind === Kind.STRING ? node.value : undefined;
}

function shown(value: unknown): Day {
  const day = dayFromStored(value);
  if (day === undefined) throw new TypeError('A field of days holds something else.');
  return day;
}
