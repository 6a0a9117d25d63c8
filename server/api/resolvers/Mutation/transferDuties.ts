import { transferDuties as apply } from '../../../commands/transfer-duties.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toSuccessionPayload } from '../../payload.ts';

export const transferDuties: MutationResolvers['transferDuties'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toSuccessionPayload(await write({ ...asked, dryRun, command: 'transferDuties', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
