import { addMeeting as apply } from '../../../commands/add-meeting.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const addMeeting: MutationResolvers['addMeeting'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'addMeeting', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
