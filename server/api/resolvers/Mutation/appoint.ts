import { appoint as apply } from '../../../commands/appoint.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const appoint: MutationResolvers['appoint'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'appoint', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
