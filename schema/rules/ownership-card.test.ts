import { describe, expect, it } from 'vitest';
import type { StoredCitation } from '#schema/rules/citing.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import { sayShared, sayTie } from '#schema/wording/ownership-reasons.ts';
import { sayAdvice, sayHolding, sayOwnership, type SpokenDuty } from '#schema/wording/ownership.ts';
import { sayFirstStep, sayStep } from '#schema/wording/way-up.ts';
import { newestGap, sharedTaskOf, spoken, type StoredDuty, type StoredShare } from './ownership-card.ts';

const dated = { fromBasis: 'UNKNOWN', untilBasis: 'UNKNOWN', firstAttested: '2023-03-15', attestedOn: ['2023-03-15'], claimIds: [] } as const;
const STANDS = { status: 'IN_FORCE', validFrom: '0001-01-01', validTo: '9999-12-31' } as const;
const board = (id: string) => ({ id, labels: ['Body'], name: `${id} Board`, kind: 'PARTNERSHIP_BOARD', ...STANDS } as const);
const person = (id: string, status: Status) => ({ id, labels: ['Person'], name: id, status });
const aDuty = (over: Partial<StoredDuty> = {}): StoredDuty => ({ ...dated, id: 'a', letter: 'ACCOUNTABLE', basis: 'STATED', status: 'IN_FORCE',
  distance: 0, via: null, party: board('lw'), heldBy: [], unshown: 0, emptyPost: [], ...over });
const aShare = (id: string, over: Partial<StoredShare> = {}): StoredShare =>
  ({ ...dated, id, status: 'IN_FORCE', taskId: 'fn.1', task: 'Delivery', claimIds: ['c.share'], party: board(id), ...over });

const aCitation = (id: string, document: string): StoredCitation => ({ id, predicate: 'SAYS', gist: '', modality: 'ASSERTED', basis: 'STATED', recordedBy: '', recordedAt: '',
  reference: 'line 1', lineFrom: 1, lineTo: 1, order: 1, document: { id: document, title: '', shortTitle: '', issued: '2023-03-15', issuedPrecision: 'DAY', issuedBasis: 'STATED', status: 'DRAFT' } });

describe('with proposals', () => {
  const area = { id: 'pa', kind: 'PRIORITY_AREA', name: 'Living Well', detail: null } as const;
  const duties = (status: Status) => (['ACCOUNTABLE', 'RESPONSIBLE'] as const).flatMap((letter) => (['STATED', 'IMPLIED'] as const).flatMap((basis) =>
    [null, area].map((via): SpokenDuty => ({ ...spoken({ asOf: '2023-03-15', cited: [] }, aDuty({ letter, basis, status })), via }))));
  const step = { type: 'PART_OF', below: area, party: area, basis: 'STATED', meets: null } as const;
  const makers = {
    sayTie: (duty: SpokenDuty) => sayTie(duty, true),
    sayHolding,
    sayAdvice: (duty: SpokenDuty) => sayAdvice({ ...duty, boards: null, paper: 'The plan' }),
    sayFirstStep: (duty: SpokenDuty) => sayFirstStep(duty, null, null),
    sayOwnership: (duty: SpokenDuty) => sayOwnership({ paper: 'The plan', owners: [], pending: [duty], absence: 'NOT_STATED_IN_SOURCE' }),
    sayStep: ({ status }: SpokenDuty) => sayStep({ ...step, status }),
    sayShared: ({ status }: SpokenDuty) => sayShared({ task: 'Delivery', kinds: ['CABINET'], status }, null),
  } as const;
  it.each(Object.entries(makers))('%s says of everything how it stands', (_, say) => {
    for (const duty of duties('PROPOSED')) expect(say(duty)).toContain('proposed');
    for (const duty of duties('AGREED')) expect(say(duty)).toContain('agreed');
    for (const duty of duties('IN_FORCE')) expect(say(duty)).not.toMatch(/\((?:proposed|agreed)/u);
  });
  it('says of the person in the post how that stands too', () => {
    const post = { id: 'p', labels: ['Post'], name: 'Director', ...STANDS };
    expect(sayHolding(spoken({ asOf: '2023-03-15', cited: [] }, aDuty({ party: post, heldBy: [person('x', 'PROPOSED')] })))).toContain('proposed');
    expect(sayHolding(spoken({ asOf: '2023-03-15', cited: [] }, aDuty({ party: post, heldBy: [person('x', 'AGREED')] })))).toContain('agreed');
  });
});

it('puts who is in the post before who is to follow, and each person once', () => {
  const heldBy = [person('a', 'PROPOSED'), person('b', 'IN_FORCE'), person('c', 'SHADOW'), person('b', 'AGREED')];
  expect(spoken({ asOf: '2023-03-15', cited: [] }, aDuty({ heldBy })).holders.map((holder) => [holder.person.id, holder.status])).toEqual([['b', 'IN_FORCE'], ['c', 'SHADOW'], ['a', 'PROPOSED']]);
});

it('takes the reason of the newest paper for a gap', () => {
  const gap = (id: string, seen: string) => ({ id, slot: 'owner', reason: 'DISPUTED', claimIds: [], firstAttested: seen, attestedOn: [seen] } as const);
  expect(newestGap('2023-03-15', [gap('b', '2022-01-01'), gap('a', '2023-03-15'), gap('c', '2021-01-01')], 'owner')?.id).toBe('a');
  expect(newestGap('2023-03-15', [gap('a', '2023-03-15')], 'timing')).toBeUndefined();
});

describe('a shared task', () => {
  const item = { ...dated, id: 'd', labels: ['Deliverable'], title: 'Item', claimIds: ['c.plan'] };
  const cited = [aCitation('c.plan', 'doc-plan'), aCitation('c.share', 'doc-plan'), aCitation('c.other', 'doc-other')];
  const taskOf = (shared: readonly StoredShare[]) => {
    const task = sharedTaskOf({ shared, duties: [aDuty()], item, edition: null }, { asOf: '2023-03-15', cited });
    return task === undefined ? undefined : [task.status, ...task.boards.map(({ party }) => party.id)];
  };
  it('is the one of whom to ask, told apart by its id and not by its words', () => {
    expect(taskOf([aShare('aw', { taskId: 'fn.0' }), aShare('lw'), aShare('sw')])).toEqual(['IN_FORCE', 'lw', 'sw']);
    expect(taskOf([aShare('aw', { taskId: 'fn.0' }), aShare('sw')])).toEqual(['IN_FORCE', 'aw']);
  });
  it('is none that only a paper without this plan speaks of', () => {
    expect(taskOf([aShare('lw', { taskId: 'fn.2', claimIds: ['c.other'] }), aShare('sw')])).toEqual(['IN_FORCE', 'sw']);
    expect(taskOf([aShare('lw', { claimIds: ['c.other'] })])).toBeUndefined();
  });
  it('counts each board once, and none that is only proposed beside those in force', () => {
    expect(taskOf([aShare('lw'), aShare('again', { party: board('lw') }), aShare('sw', { status: 'PROPOSED' })])).toEqual(['IN_FORCE', 'lw']);
    expect(taskOf([aShare('sw', { status: 'PROPOSED' })])).toEqual(['PROPOSED', 'sw']);
    expect(taskOf([])).toBeUndefined();
  });
});
