import { closeOrganisation as apply } from '../../../commands/close-organisation.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toClosingPayload } from '../../payload.ts';

export const closeOrganisation: MutationResolvers['closeOrganisation'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toClosingPayload(await write({ ...asked, dryRun, command: 'closeOrganisation', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
