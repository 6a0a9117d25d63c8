import { visibilitiesFor } from '../../../identity/visibilities.ts';
import { closureImpact as ask } from '../../../previewing/closure-impact.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';

export const closureImpact: QueryResolvers['closureImpact'] = async (_, { party, ...args }, { preview, viewer }) =>
  orNotFound(await preview((tx, by) => ask(tx, { id: party, ...args, visibilities: visibilitiesFor(viewer) }, by)), 'body or organisation');
