import { changeMembership as apply } from '../../../commands/change-membership.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const changeMembership: MutationResolvers['changeMembership'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'changeMembership', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
