import { describe, expect, it } from 'vitest';
import { bodyProfile } from '../../server/questions/body-profile.ts';
import { aMembership, anAssignment, aReport, asking, DAY_BEFORE, end, someTerms } from '../support/hand-made.ts';
import { withTx } from '../support/with-tx.ts';

const SLOTS = ['whatItIs', 'power', 'decides', 'members', 'chair', 'quorum', 'rhythm', 'terms'];

/** The page, or an empty object where there is none. */
async function page(id: string, over = {}) {
  return await withTx(async (tx) => await bodyProfile(tx, asking(id, over)));
}

describe('the page of the Living Well Partnership Board', () => {
  it('keeps its eight rows in order and says why seven of them are empty', async () => {
    const board = await page('b-lw-pb');
    expect(board?.slots.map(({ slot }) => slot)).toEqual(SLOTS);
    expect(board?.slots[0]).toMatchObject({ say: 'One of the three partnership boards of the County Durham Care Partnership', absence: null });
    expect(board?.slots.slice(1).map(({ absence }) => absence)).toEqual(SLOTS.slice(1).map(() => 'NOT_STATED_IN_SOURCE'));
  });

  it('keeps the 22 key stakeholders of lines 77 to 87 apart from its members', async () => {
    const members = (await page('b-lw-pb'))?.slots[3];
    expect(members?.remark).toBe('The 22 key stakeholders of the Draft County Durham Plan 23/24 are not its members.');
    expect([members?.evidence[0]?.lineFrom, members?.evidence.at(-1)?.lineTo]).toEqual([77, 87]);
  });

  it('tells what the paper says it is responsible for from our reading', async () => {
    const duties = (await page('b-lw-pb'))?.duties.map(({ voice, say, evidence }) => [voice, say, evidence.map(({ lineFrom }) => lineFrom)]);
    expect(duties).toEqual([
      ['PAPER_SAYS', 'It is one of three boards responsible for delivery across the life course.', [19]],
      ['OUR_READING', 'It is responsible for the area called Living Well: 48 deliverables, 14 objectives and 12 measures. The names match; no sentence ties the two.', [46]],
    ]);
  });

  it('counts deliverables, named owners and measures by theme, in printed order', async () => {
    const themes = (await page('b-lw-pb'))?.themes.map(({ theme, deliverables, ownersNamed, measures }) => [theme.name, deliverables, ownersNamed, measures]);
    expect(themes).toEqual([
      ['Urgent and Emergency Care', 5, 0, 1], ['Planned Care', 6, 0, 1], ['Primary Care', 8, 0, 2], ['Community Care', 12, 0, 1],
      ['Mental Health', 7, 0, 5], ['Learning Disabilities / Autism', 10, 0, 2],
    ]);
  });

  it('is part of the Care Partnership, and no paper says to whom it reports', async () => {
    const lines = (await page('b-lw-pb'))?.lines.map(({ voice, say, links }) => [voice, say, links.map(({ id }) => id)]);
    expect(lines).toEqual([
      ['PAPER_SAYS', 'The Living Well Partnership Board is part of the County Durham Care Partnership.', ['b-cdcp']],
      ['NOT_STATED', 'No paper says to whom it reports, or which groups report to it.', []],
    ]);
  });

  it('was first and last seen in its one paper, which is no start', async () => {
    expect((await page('b-lw-pb'))?.history.map(({ say }) => say)).toEqual([
      'First and last seen on 15 March 2023, in the Draft County Durham Plan 23/24.', 'No paper says when it was set up.', 'Printed under one name only, in the Draft County Durham Plan 23/24.',
    ]);
  });
});

it('lists the members of line 52, named and unnamed, and the seat of line 498', async () => {
  const members = (await page('b-cdcp'))?.slots[3];
  expect(members?.say).toBe('Durham County Council; Lay member for involvement and engagement, Care Partnership; NHS organisations; Other health and care providers');
  expect(members?.links.map(({ id }) => id)).toEqual(['org-dcc', 'post-lay']);
});

it('tells of the Accountable Care Partnership its trust and five groups that no paper lists, and that its power, chair and terms are not stated', async () => {
  const slots = (await page('b-acp', { asOf: '2018-05-25' }))?.slots ?? [];
  const absenceOf = (wanted: string) => slots.find(({ slot }) => slot === wanted)?.absence;
  expect(slots[3]?.links.map(({ id }) => id).toSorted()).toEqual(['org-5ccg', 'org-tewv']);
  expect(slots[3]?.evidence.map(({ document, lineFrom }) => [document.id, lineFrom])).toEqual([['doc-002', 49]]);
  expect(['power', 'chair', 'terms'].map(absenceOf)).toEqual(['NOT_STATED_IN_SOURCE', 'NOT_STATED_IN_SOURCE', 'NOT_STATED_IN_SOURCE']);
});

it('shows a proposed body whatever is asked, and marks it', async () => {
  expect(await page('b-mdt')).toMatchObject({ status: 'PROPOSED', say: 'The Multidisciplinary Discharge Team is proposed; no paper we hold says that it works yet.' });
});

it('shows an owner that we only read out of a paper as our reading', async () => {
  expect((await page('b-bsil'))?.duties.map(({ voice }) => voice)).toEqual(['OUR_READING', 'OUR_READING']);
});

describe('on a day', () => {
  it('before its first paper the page stands, empty, and says why', async () => {
    const before = await page('b-lw-pb', { asOf: DAY_BEFORE });
    expect(before).toMatchObject({ slots: [], duties: [], themes: [], lines: [], history: [], namesAsPrinted: [], evidence: [] });
    expect(before?.status).toBeNull();
    expect(before?.say).toBe('Nothing was recorded for this date; the first paper that speaks of it is of 15 March 2023.');
  });

  it('of hand-over the member who leaves is gone and the successor is there', async () => {
    const on = async (asOf: string) => await withTx(async (tx) => {
      const seat = { body: 'b-lw-pb', role: 'CHAIR' };
      await aMembership(tx, { ...seat, id: 'm.hand.1', member: 'org-tewv', validTo: '2023-04-01' });
      await aMembership(tx, { ...seat, id: 'm.hand.2', member: 'org-cddft', validFrom: '2023-04-01' });
      return (await bodyProfile(tx, asking('b-lw-pb', { asOf })))?.slots[4]?.links.map(({ id }) => id);
    });
    expect(await on('2023-03-31')).toEqual(['org-tewv']);
    expect(await on('2023-04-01')).toEqual(['org-cddft']);
  });

  it('a proposed report is shown only when asked for, and marked', async () => {
    const lines = async (proposals: boolean) => await withTx(async (tx) => {
      await aReport(tx, { id: 'rel-hand', from: 'b-lw-pb', to: 'b-hwb-cd', status: 'PROPOSED' });
      return (await bodyProfile(tx, asking('b-lw-pb', { proposals })))?.lines.map(({ say }) => say);
    });
    expect(await lines(false)).toContain('No paper says to whom it reports, or which groups report to it.');
    expect(await lines(true)).toEqual([
      'The Living Well Partnership Board reports to the County Durham Health and Wellbeing Board (proposed). It was recorded here by an edit; no paper is cited.',
      'The Living Well Partnership Board is part of the County Durham Care Partnership.',
      'No paper says which groups report to it.',
    ]);
  });
});

it('that has ended is not shown as in force', async () => {
  const ended = await withTx(async (tx) => {
    await end(tx, 'b-lw-pb', '2024-01-01');
    return await bodyProfile(tx, asking('b-lw-pb', { asOf: '2024-01-01' }));
  });
  expect(ended).toMatchObject({ status: 'ENDED', say: 'The Living Well Partnership Board has ended.' });
});

it('says which heading is ours, and counts only names that papers print up to the day', async () => {
  const cabinet = await page('b-cab-dcc', { asOf: '2018-05-25' });
  expect(cabinet?.history.at(-1)).toMatchObject({
    voice: 'OUR_READING', say: '“Cabinet of Durham County Council” is our heading; no paper prints it. Printed as “Cabinet” in the Integration report 2018.',
  });
  expect(cabinet?.namesAsPrinted).toEqual(['Cabinet']);
  expect((await page('b-hwb-cd', { asOf: '2018-05-25' }))?.namesAsPrinted).not.toContain('HWBB');
});

it('counts an owner that a paper names, not one that we read out of it', async () => {
  const named = async (basis: string) => await withTx(async (tx) => {
    await anAssignment(tx, { id: 'a.hand', item: 'd-lw-03', party: 'b-lw-pb', letter: 'ACCOUNTABLE', basis });
    return (await bodyProfile(tx, asking('b-lw-pb')))?.themes[0]?.ownersNamed;
  });
  expect([await named('IMPLIED'), await named('STATED')]).toEqual([0, 1]);
});

it('counts an owner until the day on which it ends', async () => {
  const namedOn = async (asOf: string) => await withTx(async (tx) => {
    await anAssignment(tx, { id: 'a.hand', item: 'd-lw-03', party: 'b-aw-pb', letter: 'ACCOUNTABLE' });
    await end(tx, 'b-aw-pb', '2023-06-01');
    return (await bodyProfile(tx, asking('b-lw-pb', { asOf })))?.themes[0]?.ownersNamed;
  });
  expect([await namedOn('2023-05-31'), await namedOn('2023-06-01')]).toEqual([1, 0]);
});

it('knows nothing of a body nobody recorded', async () => {
  expect(await page('b-nobody')).toBeUndefined();
});

it('tells of each row how sure it is on the day by the papers it cites, and of an empty one that cites none nothing', async () => {
  const rows = async (asOf: string) => {
    const { slots, certainty } = await withTx(async (tx) => await bodyProfile(tx, asking('b-hwb-cd', { asOf }))) ?? { slots: [], certainty: null };
    return [certainty, ...['whatItIs', 'chair', 'quorum'].map((wanted) => slots.find(({ slot }) => slot === wanted)?.certainty)];
  };
  expect(await rows('2016-02-13')).toEqual(['ATTESTED', 'ATTESTED', 'ATTESTED', null]);
  expect(await rows('2016-02-14')).toEqual(['ATTESTED', 'ATTESTED', 'EXTRAPOLATED', null]);
});

it('has the quorum and the review of its terms of reference, of the newest on the day and of none before the first', async () => {
  const rows = await withTx(async (tx) => {
    await someTerms(tx, { id: 'tor.one', body: 'b-lw-pb', edition: '1', quorum: ['3 MEMBER'], reviewDue: '2024-04-01', validFrom: '2023-04-01', validTo: '2024-01-01' });
    await someTerms(tx, { id: 'tor.two', body: 'b-lw-pb', edition: '2', quorum: ['4 MEMBER', '1 NHS'], validFrom: '2023-10-01' });
    const told = [];
    for (const asOf of ['2023-03-31', '2023-04-01', '2023-10-01'] as const) {
      const { slots } = await bodyProfile(tx, asking('b-lw-pb', { asOf })) ?? { slots: [] };
      told.push(['quorum', 'terms'].map((wanted) => slots.filter(({ slot }) => slot === wanted).map(({ say, absence }) => absence ?? say)).flat());
    }
    return told;
  });
  expect(rows).toEqual([
    ['NOT_STATED_IN_SOURCE', 'NOT_STATED_IN_SOURCE'],
    ['3 members', 'Terms of reference, version 1'],
    ['4 members and 1 member from the NHS', 'Terms of reference, version 2'],
  ]);
});
