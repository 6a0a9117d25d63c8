import { visibilitiesFor } from '../../../identity/visibilities.ts';
import { edits as ask } from '../../../questions/edits.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';

export const edits: QueryResolvers['edits'] = async (_, args, { read, today, viewer }) =>
  orNotFound(await read((tx) => ask(tx, { ...args, today, visibilities: visibilitiesFor(viewer) })), 'edit');
