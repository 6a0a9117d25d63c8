import { chooseClaim as apply } from '../../../commands/choose-claim.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const chooseClaim: MutationResolvers['chooseClaim'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'chooseClaim', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
