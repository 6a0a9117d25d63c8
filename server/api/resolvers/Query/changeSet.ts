import { shownSet } from '#schema/rules/shown-set.ts';
import { drafterOf } from '../../../identity/drafters.ts';
import { changeSet as ask } from '../../../questions/change-set.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';

export const changeSet: QueryResolvers['changeSet'] = async (_, { id }, { readOwn, viewer }) =>
  shownSet(orNotFound(await readOwn((tx) => ask(tx, { id, drafter: drafterOf(viewer) })), 'draft'), drafterOf(viewer));
