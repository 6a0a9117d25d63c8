import { cleanup, render, screen } from '@testing-library/react';
import type { ReactElement, ReactNode } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import type { AnswerCardFragment } from '../../gql/graphql.ts';
import { AnswerLead } from './AnswerCard.tsx';

afterEach(cleanup);
vi.mock('@tanstack/react-router', () => ({
  Link: ({ children }: { readonly children: ReactNode }): ReactElement => <a href="/">{children}</a>,
  useSearch: () => ({}),
}));

const board = { id: 'b', kind: 'BODY', name: 'Board', detail: null } as const;
const aCard = (absence: AnswerCardFragment['absence']): AnswerCardFragment => ({
  say: 'So it is', saySource: 'A paper', absence, certainty: 'ATTESTED', item: { ...board, kind: 'DELIVERABLE' }, nearMatches: [], advice: null,
  owners: [{ id: 'a', say: 'The Board is the owner of (accountable for) this.', party: board, heldBy: null, via: null, evidence: [] }],
  reasons: [], wayUp: { say: '', stop: '', steps: [] }, history: [], asText: '',
});

it.each([
  ['an owner who is only proposed', 'NOT_STATED_IN_SOURCE', /^We know nobody to try/u],
  ['an owner in force', null, /^Ask the owner named above/u],
] as const)('sends nobody to %s unless that closes the gap', (...[, absence, said]) => {
  render(<AnswerLead answer={aCard(absence)} />);
  expect(screen.getByText(said)).toBeDefined();
});
