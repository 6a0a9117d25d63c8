import { endMembership as apply } from '../../../commands/end-membership.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const endMembership: MutationResolvers['endMembership'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'endMembership', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
