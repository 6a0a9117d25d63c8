import { visibilitiesFor } from '../../../identity/visibilities.ts';
import { readerQuestion as ask } from '../../../questions/reader-question.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { shownQuestion } from '../../asking-payload.ts';
import { orNotFound } from '../../not-found.ts';

export const readerQuestion: QueryResolvers['readerQuestion'] = async (_, { id }, { readOwn, viewer }) =>
  shownQuestion(orNotFound(await readOwn((tx) => ask(tx, { id, visibilities: visibilitiesFor(viewer) })), 'question'), viewer);
