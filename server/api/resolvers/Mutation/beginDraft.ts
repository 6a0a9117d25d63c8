import { beginDraft as apply } from '../../../drafting/begin-draft.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toDraftPayload } from '../../draft-payload.ts';

export const beginDraft: MutationResolvers['beginDraft'] = async (_, { input, ...said }, { move, viewer }) =>
  toDraftPayload(await move(said, (tx, by) => apply({ tx, input, by })), { viewer });
