import { expect, it } from 'vitest';
import { sayDualHats, sayHats, saySide } from './dual-hats.ts';

const council = { name: 'Durham County Council', kind: 'ORGANISATION' as const };
const label = { name: 'NHS County Durham', kind: 'ORGANISATION' as const };
const post = (name: string) => ({ name, kind: 'POST' as const });
const side = { organisation: council, buys: false, provides: false, isReading: false };

it.each([
  [{ ...side, buys: true }, 'Durham County Council buys services.'],
  [{ ...side, provides: true }, 'Durham County Council provides services.'],
  [{ ...side, provides: true, isReading: true }, 'Durham County Council provides services (our reading of where it sits).'],
  [{ ...side, buys: true, provides: true }, 'Durham County Council buys services and provides them.'],
  [side, 'Our papers do not say whether Durham County Council buys or provides services.'],
])('says on which side an organisation stands', (given, said) => {
  expect(saySide(given)).toBe(said);
});

const sides = [{ ...side, buys: true }, { ...side, organisation: label, provides: true }];
it.each([
  [{ person: { name: 'Ann Lee', kind: 'PERSON' as const }, posts: [post('Director')], sides, isCertain: true },
    'Ann Lee wears a buyer’s and a provider’s hat: the Director is a joint post of Durham County Council and NHS County Durham. Durham County Council buys services. NHS County Durham provides services.'],
  [{ person: null, posts: [post('Director'), post('Chair')], sides: sides.slice(0, 1), isCertain: false },
    'Somebody whose name is not shown may wear a buyer’s and a provider’s hat: the Director and the Chair are posts in Durham County Council. Durham County Council buys services.'],
])('says who wears both hats', (spoken, said) => {
  expect(sayHats(spoken)).toBe(said);
});

it.each([
  [0, 0, 'Nobody is known on 25 May 2018 to wear a buyer’s and a provider’s hat.'],
  [0, 1, 'Nobody is known on 25 May 2018 to wear a buyer’s and a provider’s hat; 1 person may.'],
  [1, 0, '1 person known on 25 May 2018 wears a buyer’s and a provider’s hat.'],
  [2, 3, '2 people known on 25 May 2018 wear a buyer’s and a provider’s hat; 3 people may.'],
])('counts %i certain and %i possible', (certain, possible, said) => {
  expect(sayDualHats({ asOf: '2018-05-25', certain, possible })).toBe(said);
});
