import { expect, it } from 'vitest';
import * as words from './edition-changes.ts';

const item = { title: 'Smoke free', number: 3, area: 'Living Well', owners: ['the Board'], validFrom: '2017-01-01', validTo: '2019-01-01' };
const other = { ...item, title: 'No smoking', number: 5, area: null, owners: [] };

it.each([
  [words.sayPair(['UNCHANGED'], item, item), '“Smoke free” stays as it was.'],
  [words.sayPair(['REWORDED', 'RENUMBERED', 'MOVED', 'REOWNED'], item, other),
    '“Smoke free” is now worded “No smoking”. It was item 3 and is item 5. It stood under Living Well and stands under no area. Its owner was the Board and is not named.'],
  [words.sayPair(['RENUMBERED'], item, other), '“No smoking” continues. It was item 3 and is item 5.'],
  [words.sayPair(['SPLIT'], item, other), '“Smoke free” was split: this is one of its parts.'],
  [words.sayPair(['MERGED', 'RESCOPED'], item, other), '“No smoking” continues. It was merged with others into “No smoking”. It is recorded that its scope changed.'],
  [words.sayOlderOnly(item, { isDropped: false, other: 'the plan' }), '“Smoke free” is matched with nothing in the plan. No paper says that it was dropped.'],
  [words.sayOlderOnly(item, { isDropped: true, other: 'the plan' }), '“Smoke free” ended on 1 January 2019.'],
  [words.sayNewerOnly(item, { isAdded: false, other: 'the plan' }), '“Smoke free” is matched with nothing in the plan. No paper says that it is new.'],
  [words.sayNewerOnly(item, { isAdded: true, other: 'the plan' }), '“Smoke free” started on 1 January 2017.'],
  [words.saySuggestion('A', 'B', ['smoking']), '“A” and “B” share the word “smoking”. Nobody has confirmed that one continues the other.'],
  [words.saySuggestion('A', 'B', ['a', 'b', 'c', 'd', 'e', 'f']), '“A” and “B” share the words “a”, “b”, “c”, “d” and “e”. Nobody has confirmed that one continues the other.'],
  [words.saySuccession({ older: 'A', newer: 'B', isSamePlan: false, isContinued: false }), 'No paper says that B follows A.'],
  [words.saySuccession({ older: 'A', newer: 'B', isSamePlan: true, isContinued: false }), 'A and B are editions of one plan.'],
  [words.saySuccession({ older: 'A', newer: 'B', isSamePlan: true, isContinued: true }), 'It is recorded that B continues A.'],
  [words.sayEditions({ tallies: [], dropped: 0, unmatched: 0 }), 'We hold no commitment of either edition, so there is nothing to compare.'],
  [words.sayEditions({ tallies: [{ kindLabel: 'Objective', older: 1, newer: 0, paired: 0 }], dropped: 1, unmatched: 0 }),
    '1 objective in the older edition, and none that we know of in the newer. None is paired; none is left unmatched. 1 is said to be dropped.'],
  [words.sayEditions({ tallies: [{ kindLabel: 'Objective', older: 2, newer: 2, paired: 1 }, { kindLabel: 'Measure', older: 0, newer: 1, paired: 0 }], dropped: 2, unmatched: 1 }),
    '2 objectives in the older edition and 2 in the newer; 1 measure in the newer edition, and none that we know of in the older. 1 pair is recorded; 1 is left unmatched. 2 are said to be dropped.'],
])('says %s', (said, expected) => { expect(said).toBe(expected); });
