import { renameBody as apply } from '../../../commands/rename-body.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const renameBody: MutationResolvers['renameBody'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'renameBody', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
