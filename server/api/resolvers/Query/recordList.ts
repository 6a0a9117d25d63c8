import { visibilitiesFor } from '../../../identity/visibilities.ts';
import { recordList as ask } from '../../../questions/record-list.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';

export const recordList: QueryResolvers['recordList'] = async (_, { within = null, asOf, ...args }, { read, today, viewer }) =>
  orNotFound(await read((tx) => ask(tx, { ...args, within, asOf: asOf ?? today, visibilities: visibilitiesFor(viewer) })), 'place');
