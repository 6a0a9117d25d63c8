import { rateRisk as apply } from '../../../commands/rate-risk.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const rateRisk: MutationResolvers['rateRisk'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'rateRisk', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
