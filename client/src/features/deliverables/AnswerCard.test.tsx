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
const anOwner = (id: string, status: 'IN_FORCE' | 'PROPOSED' = 'IN_FORCE') => ({ id, status, say: 'The Board is the owner of (accountable for) this.', party: board, heldBy: null, via: null, evidence: [] });
const anAdvice = (beside: readonly string[]) => ({
  say: `Try the Board${beside.map((name) => ` and the ${name}`).join('')}. The plan says so.`, mailbox: null, nextMeeting: null, party: board,
  beside: beside.map((name) => ({ ...board, id: name, name })),
});
const aCard = (absence: AnswerCardFragment['absence'], owners: AnswerCardFragment['owners']): AnswerCardFragment => ({
  say: 'So it is', saySource: 'A paper', absence, certainty: 'ATTESTED', item: { ...board, kind: 'DELIVERABLE' }, nearMatches: [], advice: null,
  owners,
  reasons: [], wayUp: { say: '', stop: '', steps: [] }, history: [], asText: '',
});

it.each([
  ['an owner who is only proposed', 'NOT_STATED_IN_SOURCE', [anOwner('a', 'PROPOSED')], /^We know nobody to try: no paper/u],
  ['one owner in force', null, [anOwner('a')], /^Ask the owner named above/u],
  ['one owner in force beside a proposed one', null, [anOwner('a'), anOwner('b', 'PROPOSED')], /^Ask the owner named above/u],
  ['two owners in force', null, [anOwner('a'), anOwner('b')], /^Ask the owners named above/u],
] as const)('sends to whom an answer names: %s', (...[, absence, owners, said]) => {
  render(<AnswerLead answer={aCard(absence, owners)} />);
  expect(screen.getByText(said)).toBeDefined();
  expect(screen.queryAllByText('Ask the governance team')).toHaveLength(absence === null ? 0 : THE_TEAM);
});

// Where no owner is named the governance team can be asked.
const THE_TEAM = 1;

it.each([[[], 1, 1], [['Panel', 'Team'], 3, 0]] as const)('links everybody it says to try, and tells how to reach whoever is the only one: beside %j', (...[beside, links, mailboxes]) => {
  render(<AnswerLead answer={{ ...aCard('NOT_STATED_IN_SOURCE', []), advice: anAdvice(beside) }} />);
  expect(screen.getAllByRole('link')).toHaveLength(links + THE_TEAM);
  expect(screen.queryAllByText('Team mailbox')).toHaveLength(mailboxes);
});
