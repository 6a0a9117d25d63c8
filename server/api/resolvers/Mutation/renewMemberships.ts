import { renewMemberships as apply } from '../../../commands/renew-memberships.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const renewMemberships: MutationResolvers['renewMemberships'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'renewMemberships', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
