import { visibilitiesFor } from '../../../identity/visibilities.ts';
import { closureImpact as ask } from '../../../previewing/closure-impact.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';
import { withEvidence } from '../../payload.ts';

export const closureImpact: QueryResolvers['closureImpact'] = async (_, { party, ...args }, { preview, viewer, citations }) => {
  const { leftOpen, ...impact } = orNotFound(await preview((tx, by) => ask(tx, { id: party, ...args, visibilities: visibilitiesFor(viewer) }, by)), 'body or organisation');
  return { ...impact, leftOpen: await withEvidence(leftOpen, citations) };
};
