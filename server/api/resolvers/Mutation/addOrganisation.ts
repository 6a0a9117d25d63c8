import { addOrganisation as apply } from '../../../commands/add-organisation.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const addOrganisation: MutationResolvers['addOrganisation'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'addOrganisation', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
