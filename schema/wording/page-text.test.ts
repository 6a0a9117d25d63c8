import { expect, it } from 'vitest';
import { pageAsText } from './page-text.ts';

const at = (reference: string) => [{ document: { shortTitle: 'Handbook' }, reference }, { document: { shortTitle: 'Handbook' }, reference }];
const row = { remark: null, nearest: [], evidence: [] };

it('has the rows with remark and places, then each part under its heading, and the history last', () => {
  expect(pageAsText({
    about: 'Place Board', asOf: '2026-11-30', say: 'The Place Board is a partnership board',
    rows: [
      { ...row, heading: 'Quorum', say: '4 members', evidence: at('paragraph 81') },
      { ...row, heading: 'Terms of reference', say: 'Not stated in the source', remark: 'Look beside it.', nearest: [{ say: 'Nearest known: the memorandum.', evidence: at('paragraph 3') }] },
    ],
    parts: [
      { heading: 'What it is responsible for', statements: [], emptyText: 'No paper says what it is responsible for.' },
      { heading: 'Who reports to whom', statements: [{ voice: 'OUR_READING', say: 'It is part of the partnership.', evidence: at('paragraph 9') }, { voice: 'NOT_STATED', say: 'No paper says to whom it reports.', evidence: [] }] },
      { heading: 'What else the papers say of it', statements: [] },
    ],
    history: [{ say: 'First seen on 1 April 2025.' }],
  })).toBe(`Place Board
As at 30 November 2026

The Place Board is a partnership board.

Quorum: 4 members (Handbook, paragraph 81)
Terms of reference: Not stated in the source. Look beside it.
- Nearest known: the memorandum. (Handbook, paragraph 3)

What it is responsible for
No paper says what it is responsible for.

Who reports to whom
- Our reading: It is part of the partnership. (Handbook, paragraph 9)
- Not stated: No paper says to whom it reports.

History
First seen on 1 April 2025.`);
});

it('ends a row with one full stop before a remark follows it', () => {
  const rows = [
    { ...row, heading: 'Terms', say: 'Version 3', remark: 'Due.', evidence: at('paragraph 1') },
    { ...row, heading: 'Holder', say: 'We hold no name.', remark: 'It was to be filled.' },
  ];
  const said = pageAsText({ about: 'X', asOf: '2026-11-30', say: 'X', rows, parts: [], history: [] });
  expect(said).toContain('Terms: Version 3 (Handbook, paragraph 1). Due.\nHolder: We hold no name. It was to be filled.');
});
