import { extendAppointment as apply } from '../../../commands/extend-appointment.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const extendAppointment: MutationResolvers['extendAppointment'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'extendAppointment', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
