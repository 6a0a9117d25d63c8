import { expect, it } from 'vitest';
import { parseSearch, stringifySearch } from './search-params.ts';

it('writes plain text and reads it back', () => {
  const written = stringifySearch({ asOf: '2023-03-15', q: 'end of life & more', evidence: undefined, view: '' });
  expect(written).toBe('?asOf=2023-03-15&q=end+of+life+%26+more');
  expect(parseSearch(written)).toEqual({ asOf: '2023-03-15', q: 'end of life & more' });
});

it('writes nothing for nothing', () => {
  expect(stringifySearch({})).toBe('');
});
