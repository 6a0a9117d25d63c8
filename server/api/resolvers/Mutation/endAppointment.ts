import { endAppointment as apply } from '../../../commands/end-appointment.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const endAppointment: MutationResolvers['endAppointment'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'endAppointment', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
