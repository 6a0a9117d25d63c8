import { recordObservation as apply } from '../../../commands/record-observation.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const recordObservation: MutationResolvers['recordObservation'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'recordObservation', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
