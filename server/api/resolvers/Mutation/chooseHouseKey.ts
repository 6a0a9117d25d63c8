import { chooseHouseKey as apply } from '../../../commands/choose-house-key.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const chooseHouseKey: MutationResolvers['chooseHouseKey'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'chooseHouseKey', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
