import { SAME_EDITION } from '#schema/wording/edition-changes.ts';
import { visibilitiesFor } from '../../../identity/visibilities.ts';
import { editionChanges as ask } from '../../../questions/edition-changes.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { badInput } from '../../limits.ts';
import { orNotFound } from '../../not-found.ts';

export const editionChanges: QueryResolvers['editionChanges'] = async (_, args, { read, viewer }) => {
  if (args.older === args.newer) throw badInput(SAME_EDITION);
  return orNotFound(await read((tx) => ask(tx, { ...args, visibilities: visibilitiesFor(viewer) })), 'plan edition');
};
