import { sayReversed } from '#schema/wording/changes-between.ts';
import { visibilitiesFor } from '../../../identity/visibilities.ts';
import { changesBetween as ask } from '../../../questions/changes-between.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { badInput } from '../../limits.ts';
import { orNotFound } from '../../not-found.ts';

export const changesBetween: QueryResolvers['changesBetween'] = async (_, args, { read, viewer }) => {
  const reversed = sayReversed(args.from, args.to);
  if (reversed !== undefined) throw badInput(reversed);
  return orNotFound(await read((tx) => ask(tx, { ...args, visibilities: visibilitiesFor(viewer) })), 'place, paper or party');
};
