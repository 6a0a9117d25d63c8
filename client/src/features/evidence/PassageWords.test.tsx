import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { EvidenceQuery, PassageWordsFragment } from '../../gql/graphql.ts';
import { EvidenceFound } from './EvidenceFound.tsx';

afterEach(cleanup);

const line = (number: number, isCited: boolean, text: string | null = `Words of ${String(number)}`) => ({ number, text, isCited });
const attached: PassageWordsFragment = { of: 'c', isChanged: false, lines: [line(7, false), line(8, true), line(9, true), line(11, false)] };
const aCitation = (id: string, shortTitle = 'Harbour Plan') => ({
  id, reference: `¶${id}`, gist: `Gist of ${id}`, modality: 'ASSERTED', basis: 'STATED', recordedBy: 'seed',
  document: { title: shortTitle, shortTitle, issuedSay: '15 March 2023', status: 'DRAFT' },
} as const);

function show(over: Partial<NonNullable<EvidenceQuery['evidence']>> = {}, openId = 'c'): void {
  render(<EvidenceFound evidence={{ say: 'So it is', citations: [aCitation('c')], rivals: [], alsoHere: [], texts: [attached], ...over }} openId={openId} />);
}

function figure(caption: string): HTMLElement {
  return screen.getAllByRole('figure').find((each) => each.querySelector('figcaption')?.textContent === caption) ?? document.body;
}

it('marks the cited lines and no neighbour, for eye and ear, and by more than a colour', () => {
  show();
  const lines = within(figure('In the paper’s own words')).getAllByRole('listitem');
  expect(lines.map((each) => [each.textContent, each.querySelector('mark') !== null])).toEqual([
    ['Line 7 Words of 7', false], ['Cited: line 8 Words of 8', true], ['Cited: line 9 Words of 9', true], ['Line 11 Words of 11', false],
  ]);
  expect(screen.queryByText(/is not attached/)).toBeNull();
});

it('says how to attach a paper that is not, and shows no passage', () => {
  show({ texts: [{ of: 'c', isChanged: false, lines: null }] });
  expect(screen.queryByRole('figure')).toBeNull();
  expect(screen.getByText('npm run documents -- attach FOLDER').closest('p')?.textContent).toMatch(/^The paper’s text is not attached\./);
});

it('says so when only one of two papers is attached', () => {
  show({ citations: [aCitation('c'), aCitation('d')] }, 'both');
  expect(screen.getAllByRole('figure')).toHaveLength(1);
  expect(screen.getByText(/is not attached/)).toBeTruthy();
});

it('warns of a changed copy, and of one that has no such lines', () => {
  show({ texts: [{ of: 'c', isChanged: true, lines: [line(3, false)] }] });
  expect(screen.getByText('The attached copy is not the one we cite.')).toBeTruthy();
  expect(screen.getByText('The attached copy has no such lines.')).toBeTruthy();
});

it('shows the words of what contradicts it under the name of its paper', () => {
  const rival = { of: 'c', isChosen: null, reason: 'both are kept', citation: aCitation('r', 'Tide Table') } as const;
  show({ rivals: [rival], texts: [attached, { of: 'r', isChanged: false, lines: [line(1, true, 'High water')] }] });
  expect(within(figure('In the words of Tide Table, ¶r')).getByText('High water').tagName).toBe('MARK');
});

it('keeps back a line that may not be read, and writes script as the text it is', () => {
  show({ texts: [{ of: 'c', isChanged: false, lines: [line(8, true, null), line(9, true, '<img src=x onerror=alert(1)>\u202E')] }] });
  expect(screen.getByText(/^Not shown: this line names a person/)).toBeTruthy();
  expect(screen.getByText(/<img src=x/).tagName).toBe('MARK');
  expect(document.querySelector('img')).toBeNull();
});
