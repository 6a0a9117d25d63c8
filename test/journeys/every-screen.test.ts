// What must hold on every screen: axe clean, nothing beyond the edge at 320 px, no complaint in the console, one heading.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { axeFindings, openPage, overflowOf, type Opened } from '../support/opened-page.ts';

const DAY = 'asOf=2023-03-15';
const SCREENS = [
  ['home', `/?${DAY}`],
  ['find', `/find?q=frailty&${DAY}`],
  ['find, a word of the papers with its evidence', '/find?q=PB&asOf=2023-03-15&evidence=c.ab-18.p.003.0070'],
  ['find, nothing there', `/find?q=zeppelin&${DAY}`],
  ['structure', `/structure?${DAY}`],
  ['structure with the seats of an organisation', '/structure?mine=org-dcc&proposals=show&asOf=2018-05-25'],
  ['structure on a tour', `/structure?tour=2&${DAY}`],
  ['structure as a list', `/structure?view=tree&${DAY}`],
  ['structure as a table', `/structure?view=table&${DAY}`],
  ['structure of two dates', `/structure?compare=2018-05-25&${DAY}`],
  ['structure of two dates as a table', `/structure?view=table&compare=2018-05-25&${DAY}`],
  ['changes', `/changes?from=2018-05-25&to=2023-03-15&${DAY}`],
  ['changes of a board', `/changes?from=2014-02-13&to=2023-03-15&within=b-hwb-cd&${DAY}`],
  ['two editions', `/changes/editions?older=e.plan-jhws-13&newer=e.plan-jhws&${DAY}`],
  ['two editions to choose', `/changes/editions?${DAY}`],
  ['plans and actions', `/deliverables?${DAY}`],
  ['a plan', `/plans/e.plan-2023?${DAY}`],
  ['an answer card', `/deliverables/d-lw-03/accountability?${DAY}`],
  ['an answer card with evidence', `/deliverables/d-aw-07/accountability?${DAY}&evidence=c.d-aw-07.p.001.0370`],
  ['a deliverable without a board', `/deliverables/d-cc-05/accountability?${DAY}`],
  ['a measure', `/measures/m-sw-01/accountability?${DAY}`],
  ['an objective', `/objectives/o-sw-01?${DAY}`],
  ['a risk', `/risks/rk-2023-1/accountability?${DAY}`],
  ['a body', `/bodies/b-lw-pb?${DAY}`],
  ['a body not yet in force', `/bodies/b-mdt?${DAY}`],
  ['an organisation', `/organisations/org-dcc?${DAY}`],
  ['organisations', `/organisations?${DAY}`],
  ['an organisation of which no seat is stated', `/organisations/org-dca?${DAY}`],
  ['health of governance', `/health?${DAY}`],
  ['terms of reference of partnership boards', `/health/terms?kind=PARTNERSHIP_BOARD&${DAY}`],
  ['who reports to nobody', `/health/reporting?${DAY}`],
  ['overlapping bodies', '/health/overlaps?asOf=2018-05-25'],
  ['health of governance with proposals', '/health?asOf=2018-05-25&proposals=show'],
  ['a board with seats and no quorum', '/bodies/b-cog?asOf=2015-11-01'],
  ['two groups that connect', `/connection?from=b-cypf-sub&to=b-cdcp&${DAY}`],
  ['two groups that do not', `/connection?from=org-dcc&to=b-cpp&${DAY}`],
  ['one side chosen', `/connection?from=org-dcc&${DAY}`],
  ['no side chosen', `/connection?${DAY}`],
  ['somebody with two hats', '/people/p-jeavons?asOf=2018-05-25'],
  ['a post', `/posts/post-dirplace?${DAY}`],
  ['a person', `/people/p-burns?${DAY}`],
  ['gaps', `/gaps?${DAY}`],
  ['gaps before the first paper', '/gaps?asOf=2001-01-01'],
  ['what has no owner', `/gaps?list=owners&area=pa-lw&${DAY}`],
  ['broken threads', `/gaps?list=threads&${DAY}`],
  ['measures that lack something', `/gaps?list=measures&${DAY}&evidence=c.m-lw-01.p.001.0315`],
  ['weak evidence', `/gaps?list=evidence&${DAY}`],
  ['every way up', `/escalation/d-sw-04?${DAY}`],
  ['no way up', `/escalation/d-cc-05?${DAY}`],
  ['shared accountability', '/accountability/shared?asOf=2018-05-25'],
  ['owners on paper', '/accountability/on-paper?asOf=2021-09-01'],
  ['delegations', '/accountability/delegated?asOf=2018-05-25'],
  ['shared accountability of one kind', '/accountability/shared?asOf=2018-05-25&proposals=show&kind=FUNCTION'],
  ['shared accountability in an area where there is none', `/accountability/shared?area=pa-aw&${DAY}`],
  ['a page of owners on paper that there is not', '/accountability/on-paper?asOf=2021-09-01&page=9'],
  ['a duty of two holders', '/duties/fn.rel-070/accountability?asOf=2018-05-25'],
  ['delegations of one duty', '/accountability/delegated?asOf=2018-05-25&function=fn.plan-s75-18'],
  ['record who answers', `/maintain/do/assign-owner/d-lw-03?${DAY}`],
  ['record that nobody answers', `/maintain/do/declare-unassigned/d-lw-03?${DAY}`],
  ['record an action', `/maintain/do/add-deliverable/th-lw-1?${DAY}`],
  ['put the words of an action right', `/maintain/do/reword-deliverable/d-lw-03?${DAY}`],
  ['record where an action goes on', `/maintain/do/continue-deliverable/d-lw-03?${DAY}`],
  ['record that an action is withdrawn', `/maintain/do/withdraw-deliverable/d-lw-03?${DAY}`],
  ['record a decision', `/maintain/do/add-decision/b-lw-pb?${DAY}`],
  ['record terms of reference', `/maintain/do/add-terms/b-lw-pb?${DAY}`],
  ['record what is passed on', `/maintain/do/add-delegation/plan-s75-18?${DAY}`],
  ['record an agreement', `/maintain/add/agreement?${DAY}`],
  ['record a plan', `/maintain/add/plan?${DAY}`],
  ['record an edition', `/maintain/do/add-edition/e.plan-2023?${DAY}`],
  ['record a measure', `/maintain/do/add-measure/pa-lw?${DAY}`],
  ['record a value', `/maintain/do/record-observation/m-sw-01?${DAY}`],
  ['record a line', `/maintain/do/add-line/b-lw-pb?${DAY}`],
  ['choose where a body is drawn', `/maintain/do/draw-under/b-lw-pb?${DAY}`],
  ['choose the house key', `/maintain/do/choose-house-key/house-key?${DAY}`],
  ['record that a line ends', `/maintain/do/end-line/rel-093?${DAY}`],
  ['record that a line runs on other days', `/maintain/do/redate-line/rel-093?${DAY}`],
  ['record that an owner confirms', `/maintain/do/confirm-ownership/a.rel-098.pa-lw.b-lw-pb?${DAY}`],
  ['record that somebody answers no more', `/maintain/do/end-ownership/a.rel-098.pa-lw.b-lw-pb?${DAY}`],
  ['record a body', `/maintain/add/body?${DAY}`],
  ['record an organisation', `/maintain/add/organisation?${DAY}`],
  ['record a post', `/maintain/add/post?${DAY}`],
  ['record a person', `/maintain/add/person?${DAY}`],
  ['record nothing that there is', `/maintain/add/club?${DAY}`],
  ['record a sub-group', `/maintain/do/add-sub-group/b-lw-pb?${DAY}`],
  ['record a post in a body', `/maintain/do/add-post/b-lw-pb?${DAY}`],
  ['record another name', `/maintain/do/rename-body/b-lw-pb?${DAY}`],
  ['record another title', `/maintain/do/retitle-post/post-dirplace?${DAY}`],
  ['put right what a body is', `/maintain/do/rekind-body/b-lw-pb?${DAY}`],
  ['replace a body', `/maintain/do/replace-body/b-lw-pb?${DAY}`],
  ['split a body', `/maintain/do/split-body/b-lw-pb?${DAY}`],
  ['merge bodies', `/maintain/do/merge-bodies/b-lw-pb?${DAY}`],
  ['pass on what a body does', `/maintain/do/transfer-duties/b-lw-pb?${DAY}`],
  ['a form for something else', `/maintain/do/close-body/post-dirplace?${DAY}`],
  ['record that a body ends', `/maintain/do/close-body/b-lw-pb?${DAY}`],
  ['record that an organisation ends', `/maintain/do/close-organisation/org-dcc?${DAY}`],
  ['record that a post ends', `/maintain/do/close-post/post-dirplace?${DAY}`],
  ['maintain the record', `/maintain?${DAY}`],
  ['owners to confirm', `/maintain/lists/to-confirm?${DAY}`],
  ['what readers ask', `/maintain/lists/asked?${DAY}`],
  ['ask the governance team', `/ask/d-lw-03?${DAY}`],
  ['report something wrong', `/ask/b-lw-pb?kind=error&${DAY}`],
  ['a question that there is not', `/asked/ask.none?${DAY}`],
  ['what ends soon', `/maintain/lists/ending-soon?${DAY}`],
  ['drafts', `/maintain/sets?${DAY}`],
  ['record who takes a seat', `/maintain/do/add-membership/b-lw-pb?${DAY}`],
  ['record who is appointed', `/maintain/do/appoint/post-dirplace?${DAY}`],
  ['what if a post ended', `/posts/post-dirplace/impact?${DAY}`],
  ['what if a body ended', `/bodies/b-lw-pb/impact?${DAY}`],
  ['what if an organisation ended', `/organisations/org-dcc/impact?${DAY}`],
  ['agreements and laws', '/agreements?asOf=2018-05-25'],
  ['agreements of one place, oldest first, with proposals', '/agreements?within=place-darlington&order=oldest&proposals=show&asOf=2018-05-25'],
  ['meetings, decisions and changes', '/meetings?asOf=2018-05-25&proposals=show'],
  ['outcomes of plans', '/outcomes?asOf=2014-02-13'],
  ['an agreement with a delegation', '/agreements/plan-s75-18?asOf=2018-05-25'],
  ['an agreement that is only proposed', '/agreements/plan-s75-d?asOf=2015-11-01&proposals=show'],
  ['an agreement with its evidence', '/agreements/plan-isp?asOf=2014-02-13&evidence=c.rel-017.p.003.0258'],
  ['a law', '/laws/plan-care?asOf=2018-05-25'],
  ['a meeting', '/meetings/mtg.002?asOf=2018-05-25&proposals=show'],
  ['a decision', `/decisions/dec.rel-100?${DAY}`],
  ['a change of a post', '/events/ev.rel-050?asOf=2018-05-25'],
  ['an outcome', '/outcomes/l-bcf-2018-11?asOf=2014-02-13'],
  ['an agreement before its first paper', '/agreements/plan-s75-18?asOf=2014-02-13'],
  ['an agreement nobody holds', `/agreements/plan-nowhere?${DAY}`],
  ['a thing nobody holds', `/bodies/b-nowhere?${DAY}`],
  ['a day before the first paper', '/bodies/b-lw-pb?asOf=2001-01-01'],
  ['checks of the record', `/checks?${DAY}`],
  ['what is read on from an old paper', '/checks/extrapolated?paper=doc-001&page=2&asOf=2026-01-31'],
  ['edits of the record', `/edits?${DAY}`],
  ['edits of a board', `/edits?of=b-lw-pb&${DAY}`],
  ['an edit alone', `/edits?seq=1&${DAY}`],
  ['an edit that there is not', `/edits?seq=99999&${DAY}`],
  ['no such page', `/nowhere?${DAY}`],
] as const;

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(async () => { await browser.close(); });

// One page for each width goes from screen to screen, as a person would; the narrowest window is the telephone's, made narrower.
describe.each([1280, 390])('at %i px', (width) => {
  let opened: Opened;
  beforeAll(async () => { opened = await openPage(browser, { width }); });

  it.each(SCREENS)('%s is clean', async (_, path) => {
    const { page, goTo, complaints } = opened;
    complaints.length = 0;
    await goTo(path);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints.filter((each) => !isExpected(each))).toEqual([]);
    if (width > 390) return;
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflowOf(page), 'pixels beyond the edge at 320 px').toBeLessThanOrEqual(0);
    await page.setViewportSize({ width, height: 900 });
  });
});

it('says what axe finds: a picture without a name is reported', async () => {
  const { page, goTo } = await openPage(browser);
  await goTo(`/?${DAY}`);
  await page.evaluate(`document.querySelector('main').append(document.createElement('img'))`);
  expect((await axeFindings(page)).some((finding) => finding.startsWith('image-alt'))).toBe(true);
});

it('says how far a page stands beyond the edge', async () => {
  const { page, goTo } = await openPage(browser, { width: 320, height: 640 });
  await goTo(`/?${DAY}`);
  await page.evaluate(`{
    const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    picture.setAttribute('width', '900');
    document.querySelector('main').append(picture);
  }`);
  expect(await overflowOf(page)).toBeGreaterThan(0);
});

// A page of something nobody holds asks, and the answer carries its code: the browser notes no more than that.
function isExpected(complaint: string): boolean {
  return complaint.includes('favicon');
}
