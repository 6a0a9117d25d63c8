// The values of single arguments: pages are stated and bounded, texts are short, and no filter is empty by mistake.
import { valueFromASTUntyped, type FieldNode } from 'graphql';
import { badInput, overArgument, type Check } from '../limits.ts';
import { boundsOf } from './bounds.ts';
import type { Variables } from './input.ts';

/** Plain values of the arguments of `field`, by name; those that are left out, and variables without a value, are not there. */
export function argumentsOf(field: FieldNode, variables: Variables): ReadonlyMap<string, unknown> {
  const given = (field.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value, { ...variables })] as const);
  return new Map(given.filter(([, value]) => value !== undefined));
}

/** Checks the arguments of one field. Throws LIMIT_EXCEEDED or BAD_USER_INPUT. */
export function checkArguments({ name: { value: field } }: FieldNode, given: ReadonlyMap<string, unknown>, check: Check): void {
  const bounds = boundsOf(field);
  for (const [name, [least, most]] of Object.entries(bounds?.numbers ?? {})) checkNumber(`${field}.${name}`, given.get(name), { least, most });
  for (const [name, most] of Object.entries(bounds?.texts ?? {})) checkText(`${field}.${name}`, given.get(name), most);
  if (bounds !== undefined) return;
  for (const name of ['limit', 'first']) checkPage(name, given, check);
  check('offset', rowsOf('offset', given));
  check('offset', rowsBefore(given.get('after')));
  refuseEmptyFilter(given.get('where'), true);
}

// The library takes a page of no rows for one of all rows.
function checkPage(name: string, given: ReadonlyMap<string, unknown>, check: Check): void {
  const wanted = rowsOf(name, given);
  if (given.has(name) && wanted === 0) throw badInput(`The argument \`${name}\` of a list must be a whole number, 1 or more.`);
  check('page', wanted);
}

function checkNumber(argument: string, value: unknown, { least, most }: { readonly least: number; readonly most: number }): void {
  // Null, where there must be a number, is refused by the schema.
  if (value === undefined || value === null) return;
  if (typeof value !== 'number' || value < least) throw badInput(`The argument \`${argument}\` must be a whole number from ${String(least)} to ${String(most)}.`);
  if (value > most) throw overArgument(argument, { maximum: most, value });
}

function checkText(argument: string, value: unknown, most: number): void {
  if (typeof value === 'string' && value.length > most) throw overArgument(argument, { maximum: most, value: value.length, unit: 'characters' });
}

/** A page as asked for; 0 where it is not. */
export function rowsOf(name: string, given: ReadonlyMap<string, unknown>): number {
  const value = given.get(name);
  if (value === undefined) return 0;
  if (typeof value !== 'number' || value < 0) throw badInput(`The argument \`${name}\` of a list must be a whole number, 0 or more.`);
  return value;
}

// The library takes a cursor that it did not make for none at all, and begins again at the first row.
function rowsBefore(cursor: unknown): number {
  if (cursor === undefined || cursor === null) return 0;
  const [, row] = typeof cursor === 'string' ? /^arrayconnection:(\d{1,9})$/.exec(Buffer.from(cursor, 'base64').toString('utf8')) ?? [] : [];
  if (row === undefined) throw badInput('The argument `after` must be a cursor that an earlier answer gave. Leave it out to begin at the first row.');
  return Number(row) + 1;
}

// The library drops an empty filter without a word, and a filter that is not there matches everything.
function refuseEmptyFilter(filter: unknown, isWhole: boolean): void {
  if (typeof filter !== 'object' || filter === null) return;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(filter);
  if (entries.length === 0 && !isWhole) throw badInput('A filter inside `where` is empty and would match everything. Fill it or leave it out.');
  for (const [name, inner] of entries) if (name !== 'in') refuseEmptyFilter(inner, false);
}
