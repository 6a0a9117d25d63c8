import { visibilitiesFor } from '../../../identity/visibilities.ts';
import { postImpact as ask } from '../../../previewing/post-impact.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';

export const postImpact: QueryResolvers['postImpact'] = async (_, { post, ...args }, { preview, viewer }) =>
  orNotFound(await preview((tx, by) => ask(tx, { id: post, ...args, visibilities: visibilitiesFor(viewer) }, by)), 'post');
