import { expect, it } from 'vitest';
import { saySilences, type CountedSilence } from './silences.ts';

const counted = (over: Partial<CountedSilence>): CountedSilence => ({ deliverables: 156, unowned: 0, left: 0, coming: 0, boards: [], boardsWithoutMembers: [], tops: [], ...over });
const boards = ['A Board', 'B Board', 'C Board'];

it.each([
  [counted({}), []],
  [counted({ unowned: 156 }), ['No paper names an owner for any of the 156 deliverables.']],
  [counted({ unowned: 150 }), ['For 150 of the 156 deliverables no paper names an owner.']],
  [counted({ unowned: 100, left: 48 }), ['For 100 of the 156 deliverables no paper names an owner.', 'For 48 of the 156 deliverables the owner that a paper names has ended.']],
  [counted({ left: 156 }), ['For each of the 156 deliverables the owner that a paper names has ended.']],
  [counted({ unowned: 100, coming: 56 }), ['For 100 of the 156 deliverables no paper names an owner.', 'For 56 of the 156 deliverables the owner that a paper names is still to begin.']],
  [counted({ boards, boardsWithoutMembers: boards }), ['No paper lists who sits on the three partnership boards.']],
  [counted({ boards, boardsWithoutMembers: boards.slice(1) }), ['No paper lists who sits on two of the three partnership boards.']],
  [counted({ boards, boardsWithoutMembers: ['A Board'] }), ['No paper lists who sits on the A Board.']],
  [counted({ tops: ['County Durham Care Partnership'] }), ['No paper says to whom the County Durham Care Partnership reports.']],
  [counted({ tops: ['One', 'Two', 'Three', 'Four', 'Five'] }), ['No paper says to whom the One, the Two, the Three and two more report.']],
])('says only what the papers leave open', (open, said) => {
  expect(saySilences(open)).toEqual(said);
});
