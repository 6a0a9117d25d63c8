import { describe, expect, it } from 'vitest';
import { otherWordings, shortFormsIn } from './short-forms.ts';

describe('short forms in the names of a paper', () => {
  it.each([
    [['Filter ED patients', 'New Emergency Department at the hospital'], [{ short: 'ed', long: 'emergency department' }]],
    [['UHND wards', 'The University Hospital of North Durham'], [{ short: 'uhnd', long: 'university hospital of north durham' }]],
    [['ED patients', 'Expand Durham homes'], []],
    [['ED patients', 'the emergency department'], []],
    [['New Emergency Department at the hospital'], []],
    [['PCN', 'Primary Care Networks'], [{ short: 'pcn', long: 'primary care networks' }]],
  ])('of %j are %j', (names, forms) => {
    expect(shortFormsIn(names)).toEqual(forms);
  });
});

describe('other wordings of a text', () => {
  const forms = [{ short: 'ed', long: 'emergency department' }, { short: 'ed', long: 'early diagnosis' }];
  it.each([
    ['filter ed patients', ['emergency department', 'early diagnosis']],
    ['new emergency department', ['ed']],
    ['the emergency department or ed', ['early diagnosis']],
    ['edge of care', []],
  ])('of “%s” are %j', (text, other) => {
    expect(otherWordings(text, forms)).toEqual(other);
  });
});
