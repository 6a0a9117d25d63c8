// Every command and every question for some, role by role: who is let through to the resolver, and who is refused before it.
import type { GraphQLSchema } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { NotAllowed } from '#schema/bad-news.ts';
import type { Role } from '../identity/viewer.ts';
import { rootResolvers } from './resolvers.generated.ts';
import { makeSchema } from './schema.ts';

let schema: GraphQLSchema;
beforeAll(async () => { schema = await makeSchema(); }, 60_000);

const VIEWERS: Readonly<Record<string, readonly Role[]>> = {
  nobody: [], reader: ['reader'], editor: ['editor'], approver: ['approver'], admin: ['admin'], both: ['approver', 'editor'],
};

/** Those whom the field lets through. Whatever comes behind the door fails for want of a database. */
async function letThrough(root: 'Query' | 'Mutation', name: string): Promise<readonly string[]> {
  const resolve = (root === 'Query' ? schema.getQueryType() : schema.getMutationType())?.getFields()[name]?.resolve ?? expect.fail(`${name} has no resolver`);
  const tried = await Promise.all(Object.entries(VIEWERS).map(async ([who, roles]) => {
    try {
      await Reflect.apply(resolve, undefined, [{}, { input: {} }, { viewer: { id: who, roles, isDeveloper: false } }, {}]);
      return [who];
    } catch (error) {
      return error instanceof NotAllowed ? [] : [who];
    }
  }));
  return tried.flat();
}

const OTHERS: Readonly<Record<string, readonly string[]>> = {
  approveDraft: ['approver', 'admin', 'both'], returnDraft: ['approver', 'admin', 'both'], applyDraft: ['editor', 'approver', 'admin', 'both'],
  askGovernanceTeam: ['reader', 'editor', 'approver', 'admin', 'both'],
};

it.each(Object.keys(rootResolvers.Mutation))('lets editors and administrators alone send %s, unless it judges or applies a draft, or asks', async (command) => {
  expect(await letThrough('Mutation', command)).toEqual(OTHERS[command] ?? ['editor', 'admin', 'both']);
});

it.each(['postImpact', 'closureImpact', 'overlappingBodies', 'dualHats', 'edits', 'editState', 'changeSets', 'changeSet', 'draftEffect'])('lets editors and above ask %s', async (question) => {
  expect(await letThrough('Query', question)).toEqual(['editor', 'approver', 'admin', 'both']);
});

it('lets everybody ask who owns an item', async () => {
  expect(await letThrough('Query', 'ownership')).toEqual(Object.keys(VIEWERS));
});
