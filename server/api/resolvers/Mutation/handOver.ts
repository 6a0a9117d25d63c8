import { handOver as apply } from '../../../commands/hand-over.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const handOver: MutationResolvers['handOver'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'handOver', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
