// What a question is bounded by stands in the docstring of the argument, where whoever asks reads it.
import { Kind } from 'graphql';
import { expect, it } from 'vitest';
import { composeSdl } from '#schema/compose.ts';
import { boundsOf } from './bounds.ts';

const root = composeSdl().definitions.find((part) => part.kind === Kind.OBJECT_TYPE_DEFINITION && part.name.value === 'Query');
const questions = root?.kind === Kind.OBJECT_TYPE_DEFINITION ? root.fields ?? [] : [];
const bounded = questions.flatMap(({ name: { value: question }, arguments: given = [] }) => {
  const { numbers = {}, texts = {} } = boundsOf(question) ?? {};
  const said = (argument: string): string => given.find(({ name }) => name.value === argument)?.description?.value ?? '';
  return [
    ...Object.entries(numbers).map(([argument, [least, most]]) => [`${question}.${argument}`, said(argument), `${String(least)} to ${most.toLocaleString('en-GB')}`] as const),
    ...Object.entries(texts).map(([argument, most]) => [`${question}.${argument}`, said(argument), `up to ${String(most)} characters`] as const),
  ];
});

it.each(bounded)('%s tells its bounds', (_, said, bounds) => {
  expect(said).toContain(bounds);
});

it('bounds every page that a question gives', () => {
  const pages = questions.flatMap(({ name, arguments: given = [] }) => given.filter((argument) => ['first', 'skip', 'offset'].includes(argument.name.value)).map((argument) => `${name.value}.${argument.name.value}`));
  expect(pages.filter((page) => !bounded.some(([argument]) => argument === page))).toEqual([]);
});
