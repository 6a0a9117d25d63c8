import { visibilitiesFor } from '../../../identity/visibilities.ts';
import { quorumMargin as ask } from '../../../questions/quorum-margin.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';

export const quorumMargin: QueryResolvers['quorumMargin'] = async (_, { asOf, ...args }, { read, today, viewer }) =>
  orNotFound(await read((tx) => ask(tx, { ...args, asOf: asOf ?? today, visibilities: visibilitiesFor(viewer) })), 'body');
