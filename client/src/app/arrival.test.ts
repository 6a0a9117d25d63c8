import { expect, it } from 'vitest';
import { arrivalNotice } from './arrival.ts';

it('says of every wrong part of an address what is shown instead', () => {
  const said = arrivalNotice({ pathname: '/structure', search: '?asOf=2023-02-31&view=pie&scope=two%20words&print=a5&arrangement=round' });
  expect(said).toContain('“a5” is no size of paper');
  expect(said).toContain('“2023-02-31” is not a day');
  expect(said).toContain('“pie” is not a way to see the structure');
  expect(said).toContain('“round” is not a way to arrange the picture, so it is drawn as usual. Choose one above the picture: hanging lists, bands, left to right, boxes in boxes.');
  expect(said).toContain('“two words” names no paper and no place');
});

it('says nothing of a good address, nor of a view on a page that has none', () => {
  expect(arrivalNotice({ pathname: '/structure', search: '?asOf=2023-03-15&view=tree&print=a3&arrangement=banded' })).toBeUndefined();
  expect(arrivalNotice({ pathname: '/bodies/b', search: '?view=pie&scope=two%20words' })).toBeUndefined();
});

it.each([
  ['/accountability/shared', '?kind=PERSON', '“PERSON” is no kind that this page knows, so the list is not filtered by it.'],
  ['/accountability/on-paper', '?kind=%3Cb%3E&page=0', '“0” is no page that this page knows, so the list is not turned to it. “<b>” is no kind that this page knows, so the list is not filtered by it.'],
  ['/accountability/delegated', '?function=two%20words', '“two words” is no function that this page knows, so the list is not filtered by it.'],
  ['/accountability/delegated', '?function=fn.1&kind=PERSON&page=2', undefined],
  ['/accountability/shared', '?kind=RISK&function=two%20words', undefined],
])('says of %s%s what it could not read', (pathname, search, said) => {
  expect(arrivalNotice({ pathname, search })).toBe(said);
});
