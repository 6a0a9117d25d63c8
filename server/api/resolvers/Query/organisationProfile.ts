import { visibilitiesFor } from '../../../identity/visibilities.ts';
import { organisationProfile as ask } from '../../../questions/organisation-profile.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';

export const organisationProfile: QueryResolvers['organisationProfile'] = async (_, { id, asOf, proposals }, { read, today, viewer }) =>
  orNotFound(await read((tx) => ask(tx, { id, asOf: asOf ?? today, proposals, visibilities: visibilitiesFor(viewer) })), 'organisation');
