import { correctClaim as apply } from '../../../commands/correct-claim.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const correctClaim: MutationResolvers['correctClaim'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'correctClaim', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
