import { addBody as apply } from '../../../commands/add-body.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const addBody: MutationResolvers['addBody'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'addBody', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
