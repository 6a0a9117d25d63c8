import { retitlePost as apply } from '../../../commands/retitle-post.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const retitlePost: MutationResolvers['retitlePost'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'retitlePost', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
