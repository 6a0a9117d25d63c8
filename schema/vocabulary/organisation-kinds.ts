/** What an organisation is (MODEL §4). CLASS: organisations a source names only collectively. */
export const ORGANISATION_KINDS = [
  'LOCAL_AUTHORITY', 'COMBINED_AUTHORITY', 'ICB', 'CCG', 'NHS_FOUNDATION_TRUST', 'NHS_TRUST', 'AMBULANCE_TRUST',
  'PCN', 'GP_FEDERATION', 'NATIONAL_BODY', 'REGULATOR', 'VCSE', 'INDEPENDENT_PROVIDER', 'POLICE', 'FIRE', 'PCC',
  'EDUCATION', 'HEALTHWATCH', 'CONSULTANCY', 'SUPPLIER', 'CLASS', 'OTHER',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** Which side of commissioning an organisation stands on, where a source says so. */
export const ORGANISATION_FUNCTIONS = [
  'COMMISSIONER', 'PROVIDER', 'BOTH', 'REGULATOR', 'OTHER', 'UNKNOWN',
] as const;
export type OrganisationFunction = (typeof ORGANISATION_FUNCTIONS)[number];
