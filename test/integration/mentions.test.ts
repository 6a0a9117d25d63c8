// What else papers say of a thing: shown on its page, but never where it would name a person the reader may not see.
import { expect, it } from 'vitest';
import type { Tx } from '../../server/neo4j/tx.ts';
import { runnerOf } from '../../server/neo4j/tx.ts';
import { bodyProfile } from '../../server/questions/body-profile.ts';
import { objectiveProfile } from '../../server/questions/objective-profile.ts';
import { organisationProfile } from '../../server/questions/organisation-profile.ts';
import { personProfile } from '../../server/questions/person-profile.ts';
import { planProfile } from '../../server/questions/plan-profile.ts';
import { postProfile } from '../../server/questions/post-profile.ts';
import { aLaterPaper, anAppointment, asking, set } from '../support/hand-made.ts';
import { withTx } from '../support/with-tx.ts';

const DAY = '2024-06-01';
const PAGES = [
  ['body', 'b-cdcp', bodyProfile],
  ['organisation', 'org-dcc', organisationProfile],
  ['post', 'post-dirplace', postProfile],
  ['person', 'p-burns', personProfile],
  ['plan', 'e.plan-2023', planProfile],
] as const;
// Says what was said, and links to nothing of it.
const OBJECTIVE = ['objective', 'o-sw-03', objectiveProfile] as const;

/** The page of `id`, where a later paper speaks of it and of one other person in one breath. */
async function pageNaming(id: string, visibility: 'PUBLIC' | 'STAFF' | 'RESTRICTED', ask: (tx: Tx) => Promise<unknown>): Promise<string> {
  return await withTx(async (tx) => {
    await anAppointment(tx, { id: 'term.hand', name: 'Alder Quillfeather', post: 'post-lay', visibility });
    await aLaterPaper(tx, id, DAY);
    await runnerOf(tx)("MATCH (said:Claim {id: 'c.mention.' + $id}) MATCH (person:Person {id: 'p.term.hand'}) CREATE (said)-[:ABOUT]->(person)", { id });
    return JSON.stringify(await ask(tx));
  });
}

it.each(PAGES)('a %s page shows a mention with the person it names (%s)', async (...[, id, profile]) => {
  const page = await pageNaming(id, 'PUBLIC', (tx) => profile(tx, asking(id, { asOf: DAY })));
  expect(page).toContain(`c.mention.${id}`);
  expect(page).toContain('Alder Quillfeather');
});

it.each([...PAGES, OBJECTIVE])('a %s page leaves out a mention of a person the reader may not see (%s)', async (...[, id, profile]) => {
  for (const visibility of ['STAFF', 'RESTRICTED'] as const) {
    const page = await pageNaming(id, visibility, (tx) => profile(tx, asking(id, { asOf: DAY })));
    expect(page).not.toContain(`c.mention.${id}`);
    expect(page).not.toContain('Quillfeather');
  }
});

it('an objective page shows a mention of a person', async () => {
  const [, id, profile] = OBJECTIVE;
  expect(await pageNaming(id, 'PUBLIC', (tx) => profile(tx, asking(id, { asOf: DAY })))).toContain(`c.mention.${id}`);
});

it('a reader who may see the person reads the mention', async () => {
  const page = await pageNaming('b-cdcp', 'RESTRICTED', (tx) => bodyProfile(tx, { ...asking('b-cdcp', { asOf: DAY }), visibilities: ['PUBLIC', 'RESTRICTED'] }));
  expect(page).toContain('Alder Quillfeather');
});

it('the page of a person who became hidden is nothing, mentions included', async () => {
  const page = await withTx(async (tx) => {
    await aLaterPaper(tx, 'p-burns', DAY);
    await set(tx, 'p-burns', { visibility: 'RESTRICTED' });
    return await personProfile(tx, asking('p-burns', { asOf: DAY }));
  });
  expect(page).toBeUndefined();
});
