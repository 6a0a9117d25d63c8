import { approveDraft as apply } from '../../../drafting/approve-draft.ts';
import { draftFits } from '../../../previewing/draft-fits.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toDraftPayload } from '../../draft-payload.ts';
import { moverOf } from '../../make-context.ts';

// Tried in a transaction that is undone; whether it still fits is judged anew as it is applied.
export const approveDraft: MutationResolvers['approveDraft'] = async (_, { input, ...said }, { move, preview, viewer, requestId }) => {
  const by = moverOf({ viewer, requestId }, said);
  const fits = await preview((tx) => draftFits(tx, { id: input.set, drafter: by.drafter, by }));
  if (!fits.ok) return toDraftPayload(fits, { viewer });
  return toDraftPayload(await move(said, (tx, mover) => apply({ tx, input, by: mover })), { viewer });
};
