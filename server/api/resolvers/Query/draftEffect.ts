import { draftEffect as ask } from '../../../previewing/draft-effect.ts';
import { drafterOf } from '../../../identity/drafters.ts';
import { visibilitiesFor } from '../../../identity/visibilities.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';

export const draftEffect: QueryResolvers['draftEffect'] = async (_, args, { preview, viewer, today, requestId }) =>
  orNotFound(await preview((tx) => ask(tx, { ...args, today, drafter: drafterOf(viewer), by: { requestId, visibilities: visibilitiesFor(viewer) } })), 'draft');
