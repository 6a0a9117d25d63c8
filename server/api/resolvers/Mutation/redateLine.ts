import { redateLine as apply } from '../../../commands/redate-line.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const redateLine: MutationResolvers['redateLine'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'redateLine', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
