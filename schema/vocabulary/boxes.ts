/** Who a box on the picture stands for. */
export const STRUCTURE_PARTIES = [
  'BODY', 'ORGANISATION', 'POST',
] as const;
export type StructureParty = (typeof STRUCTURE_PARTIES)[number];

/** Which side a party belongs to, where its kind says so. */
export const SECTORS = [
  'COUNCIL', 'NHS', 'VOLUNTARY', 'JOINT',
] as const;
export type Sector = (typeof SECTORS)[number];
