import { expect, it } from 'vitest';
import { boardSheetOf, type BoardFacts } from './board-sheet-of.ts';

const cited = (reference: string) => ({ id: `c${reference}`, reference, document: { id: 'p', shortTitle: 'Invented paper', issued: '2026-04-01', issuedSay: '1 April 2026' } });
const slot = (name: string, say: string, absence: 'NOT_STATED_IN_SOURCE' | null = null) => ({
  slot: name, heading: name, say, remark: name === 'members' ? 'It names nobody.' : null, absence, certainty: 'ATTESTED' as const, nearest: [], links: [], evidence: absence === null ? [cited('¶1'), cited('¶1')] : [],
});
const seat = (say: string, isVacant = false) => ({ id: say, say, isVacant, isAway: false, certainty: 'ATTESTED' as const, evidence: [cited('¶2')] });

const FACTS: BoardFacts = {
  name: 'Northmoor Place Board', kind: 'Partnership board', url: 'http://127.0.0.1:4000/bodies/place', picture: { at: { asOf: '2026-04-01', revision: 7, proposals: false }, notice: null },
  body: {
    thing: { name: 'Northmoor Place Board' }, say: 'The board is proposed.', status: 'PROPOSED', certainty: 'ATTESTED', slots: [slot('whatItIs', 'A board'), slot('members', 'Not stated', 'NOT_STATED_IN_SOURCE'), slot('quorum', 'Not stated', 'NOT_STATED_IN_SOURCE')],
    duties: [], themes: [], mentions: [], history: [],
    lines: [{ id: 'l', voice: 'OUR_READING', say: 'It reports to the Board.', certainty: 'ATTESTED', links: [], evidence: [cited('¶3')] }],
  },
  quorum: { say: 'Four of six must be there.', margin: 2, absence: null, castingVote: '', certainty: 'ATTESTED', notes: [], asText: '', rules: [], seats: [seat('Chair'), seat('Clinical lead', true)], evidence: [cited('¶4')] },
};

it('takes the rows of the page with the places cited, each once, and the quorum with its rule', () => {
  const { rows, standing, asOf, revision } = boardSheetOf(FACTS);
  expect(rows).toEqual([{ heading: 'whatItIs', say: 'A board', source: 'Invented paper, ¶1' }, { heading: 'quorum', say: 'Four of six must be there.', source: 'Invented paper, ¶4' }]);
  expect([standing, asOf, revision]).toEqual(['This is proposed. We hold no decision on it.', '2026-04-01', 7]);
});

it('lists the members with what is vacant, says where none is known, and marks our own reading', () => {
  const { members, lines } = boardSheetOf(FACTS);
  expect(members.map(({ say }) => say)).toEqual(['Chair', 'Clinical lead (vacant)']);
  expect(lines).toEqual([{ say: 'It reports to the Board. This is our reading.', source: 'Invented paper, ¶3' }]);
  expect(boardSheetOf({ ...FACTS, quorum: { ...FACTS.quorum, seats: [] } }).noMembers).toBe('Not stated. It names nobody.');
});
