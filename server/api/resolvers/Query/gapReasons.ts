import { gapReasons as ask } from '../../../questions/gap-reasons.ts';
import type { QueryResolvers } from '../../api.generated.ts';

export const gapReasons: QueryResolvers['gapReasons'] = (_, { asOf, proposals }, { read, today }) =>
  read((tx) => ask(tx, { asOf: asOf ?? today, proposals }));
