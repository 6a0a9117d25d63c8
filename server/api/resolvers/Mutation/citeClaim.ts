import { citeClaim as apply } from '../../../commands/cite-claim.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const citeClaim: MutationResolvers['citeClaim'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'citeClaim', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
