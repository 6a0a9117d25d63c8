import { rekindBody as apply } from '../../../commands/rekind-body.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const rekindBody: MutationResolvers['rekindBody'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'rekindBody', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
