// The values of single arguments: pages are stated and bounded, texts are short, and no filter is empty by mistake.
import { valueFromASTUntyped, type FieldNode } from 'graphql';
import { badInput, overLimit, type Check } from '../limits.ts';
import { boundsOf } from './bounds.ts';
import type { Variables } from './input.ts';

/** Plain values of the arguments of `field`, by name; those that are left out, and variables without a value, are not there. */
export function argumentsOf(field: FieldNode, variables: Variables): ReadonlyMap<string, unknown> {
  const given = (field.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value, { ...variables })] as const);
  return new Map(given.filter(([, value]) => value !== undefined));
}

/** `question`: true for a root field of ours. Throws LIMIT_EXCEEDED or BAD_USER_INPUT. */
export function checkArguments(field: FieldNode, given: ReadonlyMap<string, unknown>, check: Check): void {
  const bounds = boundsOf(field.name.value);
  for (const [name, [least, most]] of Object.entries(bounds?.numbers ?? {})) checkNumber(name, given.get(name), { least, most });
  for (const [name, most] of Object.entries(bounds?.texts ?? {})) checkText(name, given.get(name), most);
  if (bounds !== undefined) return;
  for (const name of ['limit', 'first']) check('page', rowsOf(name, given));
  check('offset', rowsOf('offset', given));
  refuseEmptyFilter(given.get('where'), true);
}

function checkNumber(name: string, value: unknown, { least, most }: { readonly least: number; readonly most: number }): void {
  if (value === undefined) return;
  if (typeof value !== 'number' || value < least) throw badInput(`${name} must be a whole number from ${String(least)} to ${String(most)}.`);
  if (value > most) throw overLimit(name, most, value);
}

function checkText(name: string, value: unknown, most: number): void {
  if (typeof value === 'string' && value.length > most) throw overLimit(`${name} (characters)`, most, value.length);
}

/** A page as asked for; 0 where it is not. */
export function rowsOf(name: string, given: ReadonlyMap<string, unknown>): number {
  const value = given.get(name);
  if (value === undefined) return 0;
  if (typeof value !== 'number' || value < 0) throw badInput(`${name} must be a whole number from 0.`);
  return value;
}

// The library drops an empty filter without a word, and a filter that is not there matches everything.
function refuseEmptyFilter(filter: unknown, isWhole: boolean): void {
  if (typeof filter !== 'object' || filter === null) return;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(filter);
  if (entries.length === 0 && !isWhole) throw badInput('A filter inside `where` is empty and would match everything. Fill it or leave it out.');
  for (const [name, inner] of entries) if (name !== 'in') refuseEmptyFilter(inner, false);
}
