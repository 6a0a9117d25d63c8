import { drawUnder as apply } from '../../../commands/draw-under.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const drawUnder: MutationResolvers['drawUnder'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'drawUnder', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
