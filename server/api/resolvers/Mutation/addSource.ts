import { addSource as apply } from '../../../commands/add-source.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const addSource: MutationResolvers['addSource'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'addSource', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
