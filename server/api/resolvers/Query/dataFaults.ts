import { visibilitiesFor } from '../../../identity/visibilities.ts';
import { dataFaults as ask } from '../../../questions/data-faults.ts';
import type { QueryResolvers } from '../../api.generated.ts';

export const dataFaults: QueryResolvers['dataFaults'] = (_, { asOf }, { read, today, viewer }) =>
  read((tx) => ask(tx, { asOf: asOf ?? today, visibilities: visibilitiesFor(viewer) }));
