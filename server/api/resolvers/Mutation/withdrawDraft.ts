import { withdrawDraft as apply } from '../../../drafting/withdraw-draft.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toDraftPayload } from '../../draft-payload.ts';

export const withdrawDraft: MutationResolvers['withdrawDraft'] = async (_, { input, ...said }, { move, viewer }) =>
  toDraftPayload(await move(said, (tx, by) => apply({ tx, input, by })), { viewer });
