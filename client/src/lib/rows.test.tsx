import { cleanup, render, screen } from '@testing-library/react';
import type { ReactElement, ReactNode } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
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
