import { visibilitiesFor } from '../../../identity/visibilities.ts';
import { postImpact as ask } from '../../../previewing/post-impact.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';
import { withEvidence } from '../../payload.ts';

export const postImpact: QueryResolvers['postImpact'] = async (_, { post, ...args }, { preview, viewer, citations }) => {
  const { leftOpen, ...impact } = orNotFound(await preview((tx, by) => ask(tx, { id: post, ...args, visibilities: visibilitiesFor(viewer) }, by)), 'post');
  return { ...impact, leftOpen: await withEvidence(leftOpen, citations) };
};
