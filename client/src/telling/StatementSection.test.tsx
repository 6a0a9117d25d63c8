import { cleanup, render, screen } from '@testing-library/react';
import type { ReactElement, ReactNode } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { StatementSection } from './StatementSection.tsx';

afterEach(() => { cleanup(); vi.unstubAllGlobals(); });
vi.mock('@tanstack/react-router', () => ({
  Link: ({ children }: { readonly children: ReactNode }): ReactElement => <a href="/">{children}</a>,
  useSearch: () => ({}),
  useLocation: () => '',
}));

const lines = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `l${String(at)}`, voice: 'PAPER_SAYS' as const, say: `Group ${String(at)} is part of it.`, links: [], certainty: null, evidence: [] }));
function onWindow(isSmall: boolean): void {
  vi.stubGlobal('matchMedia', () => ({ matches: isSmall, addEventListener: () => undefined, removeEventListener: () => undefined }));
}

it.each([
  [true, 60, 5, '55 more on this page'],
  [true, 9, 5, '4 more on this page'],
  [true, 8, 8, null],
  [false, 60, 60, null],
] as const)('on a telephone (%s) shows of %i sentences %i and folds the others with their count', (...[isSmall, count, shown, folded]) => {
  onWindow(isSmall);
  render(<StatementSection heading="Who reports to whom" statements={lines(count)} />);
  const sentences = screen.getAllByText(/^Group \d+ is part of it\.$/u);
  expect(sentences).toHaveLength(count);
  expect(sentences.filter((one) => one.closest('details') === null)).toHaveLength(shown);
  expect(screen.queryByText(/more on this page$/u)?.textContent.trim() ?? null).toBe(folded);
});
