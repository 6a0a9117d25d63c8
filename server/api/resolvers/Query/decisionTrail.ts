import { visibilitiesFor } from '../../../identity/visibilities.ts';
import { decisionTrail as ask } from '../../../questions/decision-trail.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';

export const decisionTrail: QueryResolvers['decisionTrail'] = async (_, args, { read, today, viewer }) =>
  orNotFound(await read((tx) => ask(tx, { ...args, today, visibilities: visibilitiesFor(viewer) })), 'record');
