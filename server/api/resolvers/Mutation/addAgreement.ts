import { addAgreement as apply } from '../../../commands/add-agreement.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const addAgreement: MutationResolvers['addAgreement'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'addAgreement', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
