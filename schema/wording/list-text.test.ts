import { expect, it } from 'vitest';
import { listAsText } from './list-text.ts';

const one = { id: 'a', voice: 'OUR_READING', say: 'It is so.', links: [], certainty: 'ATTESTED', evidence: [] } as const;

it.each([
  [[one], 1, 'Owners\nAs at 15 March 2023\n\nSome.\n\n- Our reading: It is so.'],
  [[one], 4, 'Owners\nAs at 15 March 2023\n\nSome.\n\n- Our reading: It is so.\n3 more are not listed here.'],
  [[], 0, 'Owners\nAs at 15 March 2023\n\nSome.'],
] as const)('pastes as text and tells what is left out: case %#', (statements, total, said) => {
  expect(listAsText({ heading: 'Owners', asOf: '2023-03-15', say: 'Some.', statements, total })).toBe(said);
});
