import { drafterOf } from '../../../identity/drafters.ts';
import { changeSets as ask } from '../../../questions/change-sets.ts';
import type { QueryResolvers } from '../../api.generated.ts';

export const changeSets: QueryResolvers['changeSets'] = async (_, args, { readOwn, viewer }) => await readOwn((tx) => ask(tx, { ...args, drafter: drafterOf(viewer) }));
