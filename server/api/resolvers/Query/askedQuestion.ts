import { visibilitiesFor } from '../../../identity/visibilities.ts';
import { askedQuestion as ask } from '../../../questions/asked-question.ts';
import type { QueryResolvers } from '../../api.generated.ts';

export const askedQuestion: QueryResolvers['askedQuestion'] = async (_, { text, asOf }, { read, today, viewer }) =>
  await read((tx) => ask(tx, { text, asOf: asOf ?? today, today, visibilities: visibilitiesFor(viewer) }));
