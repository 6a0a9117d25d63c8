import { visibilitiesFor } from '../../../identity/visibilities.ts';
import { postProfile as ask } from '../../../questions/post-profile.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';

export const postProfile: QueryResolvers['postProfile'] = async (_, { id, asOf, proposals }, { read, today, viewer }) =>
  orNotFound(await read((tx) => ask(tx, { id, asOf: asOf ?? today, proposals, visibilities: visibilitiesFor(viewer) })), 'post');
