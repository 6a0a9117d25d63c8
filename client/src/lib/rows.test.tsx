import { cleanup, render, screen } from '@testing-library/react';
import type { ReactElement, ReactNode } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { SlotTable } from '../ui/SlotTable.tsx';
import { slotRows } from './rows.tsx';

afterEach(cleanup);
vi.mock('@tanstack/react-router', () => ({
  Link: ({ children }: { readonly children: ReactNode }): ReactElement => <a href="/">{children}</a>,
  useSearch: () => ({}),
}));

const cite = (issued: string, issuedSay: string) => ({ id: issued, reference: 'line 1', document: { id: issued, shortTitle: `Paper ${issued}`, issued, issuedSay } });
const chair = { slot: 'chair', heading: 'Chair', say: 'The Leader', links: [], absence: null, remark: null, nearest: [] };

it.each([
  ['ATTESTED', null],
  ['EXTRAPOLATED', 'Last seen on 1 September 2021'],
  [null, null],
] as const)('says of a row that is %s when a paper last showed it: %s', (...[certainty, said]) => {
  const evidence = [cite('2021-09-01', '1 September 2021'), cite('2014-02-13', '13 February 2014')];
  const [row] = slotRows([{ ...chair, certainty, evidence }], undefined);
  render(<>{row?.source}</>);
  expect(screen.queryByText(/^Last seen/u)?.textContent.trim() ?? null).toBe(said);
});

it('shows beside an empty row what is nearest, with its own source, and tints the row when that source is open', () => {
  const near = { id: 'n', say: 'The Leader chaired it last.', links: [], evidence: [cite('2021-09-01', '1 September 2021')] };
  const empty = { ...chair, say: 'No paper says', absence: 'NOT_STATED_IN_SOURCE', nearest: [near], certainty: null, evidence: [] } as const;
  const [row] = slotRows([empty], '2021-09-01');
  render(<SlotTable caption="Rows" rows={row === undefined ? [] : [row]} />);
  expect(screen.getByText(/^The Leader chaired it last\./u).textContent).toContain('Paper 2021-09-01');
  expect(row?.isOpen).toBe(true);
  expect(slotRows([empty], 'another')[0]?.isOpen).toBe(false);
});
