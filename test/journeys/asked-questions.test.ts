// A new member of staff types everyday questions into the box, and reads each answer within two clicks.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { axeFindings, openPage, overflowOf } from '../support/opened-page.ts';

const DAY = 'asOf=2023-03-15';
const SEE = 'See the answer';

/** What is typed; the link that leads on, the second click; the address it leads to; what its page then says. */
const QUESTIONS = [
  ['Who owns the bed bureau?', SEE, '/deliverables/d-aw-03/accountability', 'The plan names no owner'],
  ['Who do I talk to about the winter plan?', undefined, '/find', 'hold nothing called “winter plan”'],
  ['The winter plan is late, who do I tell?', 'NHS Long Term Plan', '/escalation/e.plan-ltp', 'NHS Long Term Plan'],
  ['Where does it say that the Care Partnership oversees the boards', SEE, '/bodies/b-cdcp?evidence=b-cdcp', 'Draft County Durham Plan 23/24'],
  ['Who do I ring about dementia?', 'Develop dementia care', '/deliverables/d-aw-29/accountability', 'The plan names no owner'],
  ['What would happen if Durham Community Action closed?', SEE, '/organisations/org-dca/impact', 'Durham Community Action'],
  ['The bed bureau is running late. Who should I tell?', SEE, '/escalation/d-aw-03', 'Ageing Well Partnership Board'],
  ['Who sits on the Living Well Partnership Board?', SEE, '/bodies/b-lw-pb', 'Who sits on it'],
  ['What does the Starting Well Partnership Board do?', SEE, '/bodies/b-sw-pb', 'What it answers for, groups below it included'],
  ['Where does Durham Community Action fit in?', SEE, '/organisations/org-dca', 'Durham Community Action'],
  ['Which boards is TEWV on?', SEE, '/organisations/org-tewv', 'Where it sits'],
  ['How does the CYP and Families sub-group get to the Care Partnership?', SEE, '/connection?from=b-cypf-sub&to=b-cdcp', 'part of'],
  ['What’s new since 2021?', SEE, '/changes?from=2021-12-31&to=2023-03-15', 'first seen'],
  ['Which risks have no owner?', SEE, '/gaps?list=owners&kind=RISK', '13 match'],
  ['Which deliverables in Ageing Well have no owner?', 'Ageing Well, County Durham Plan 23/24', '/gaps?list=owners&kind=DELIVERABLE&area=pa-aw', '34 match'],
  ['Which actions does nobody own?', SEE, '/gaps?list=owners', 'Not stated in the source'],
  ['What’s the target for smoking at time of delivery?', 'Proportion of mothers smoking', '/measures/m-sw-01/accountability', 'Target 5% or less'],
  ['Show me the organisation chart', SEE, '/structure', 'How does one group connect to another?'],
] as const;

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(async () => { await browser.close(); });

describe.each([1280, 390])('at %i px', (width) => {
  it.each(QUESTIONS)('%s', async (...[typed, second, address, said]) => {
    const { page, goTo, complaints, context } = await openPage(browser, { width, height: 844 });
    await goTo(`/?${DAY}`);
    await page.getByRole('combobox', { name: /who is responsible for/iu }).fill(typed);
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('heading', { level: 1, name: typed.slice(0, 3) }).waitFor();
    if (second !== undefined) {
      expect(await page.getByText('Nothing we hold matches').count()).toBe(0);
      await page.getByRole('main').getByRole('link', { name: second }).click();
      await page.waitForURL((url) => leadsTo(url, address));
    }
    await page.getByRole('main').getByText(said).first().waitFor();
    expect([await overflowOf(page), await axeFindings(page), complaints]).toEqual([0, [], []]);
    await context.close();
  });
});

/** True for the path, with at least the parts of its search. */
function leadsTo(url: URL, address: string): boolean {
  const wanted = new URL(address, url);
  return url.pathname === wanted.pathname && [...wanted.searchParams].every(([name, value]) => url.searchParams.get(name) === value);
}
