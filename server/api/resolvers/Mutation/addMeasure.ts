import { addMeasure as apply } from '../../../commands/add-measure.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const addMeasure: MutationResolvers['addMeasure'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'addMeasure', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
