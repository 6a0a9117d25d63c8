// Days on the wire. Both kinds check the calendar; `Date` is a driver date inside, for the generated reads.
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isDay, OPEN_END, START_UNKNOWN, type Day } from '#schema/period.ts';
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
  // The two days that stand for "not known" in the store are nobody's to ask about.
  if (typeof value === 'string' && isDay(value) && value !== START_UNKNOWN && value !== OPEN_END) return value;
  const shown = typeof value === 'string' ? value.slice(0, 40) : 'This';
  throw new GraphQLError(problem('NOT_A_DAY', [], { value: shown }).message, { extensions: { code: 'BAD_USER_INPUT' } });
}

function textOf(node: ValueNode): unknown {
  return node.kind === Kind.STRING ? node.value : undefined;
}

function shown(value: unknown): Day {
  const day = dayFromStored(value);
  if (day === undefined) throw new TypeError('A field of days holds something else.');
  return day;
}
