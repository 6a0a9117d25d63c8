// On which side of commissioning an organisation stands as far as papers say, and who stands on both.
import type { OrganisationFunction } from '#schema/vocabulary/organisation-kinds.ts';

export interface StoredHome {
  readonly id: string;
  readonly function?: OrganisationFunction | null | undefined;
  readonly claimIds: readonly string[];
  /** Claims that it buys, or provides. */
  readonly said: readonly { readonly id: string; readonly provides: boolean }[];
  /** Its seats among providers. */
  readonly sits: readonly { readonly claimIds: readonly string[] }[];
}

export interface Side {
  readonly buys: boolean;
  readonly provides: boolean;
  /** True where only its seats among providers speak for it. */
  readonly isReading: boolean;
  readonly claimIds: readonly string[];
}

/** What is recorded of it, what papers say it does, and, as our reading, where it sits. Neither: our papers do not say. */
export function sideOf({ function: stored, claimIds, said, sits }: StoredHome): Side {
  const recorded = { buys: stored === 'COMMISSIONER' || stored === 'BOTH', provides: stored === 'PROVIDER' || stored === 'BOTH' };
  const provides = recorded.provides || said.some((claim) => claim.provides);
  const isRecorded = recorded.buys || recorded.provides;
  return {
    buys: recorded.buys || said.some((claim) => !claim.provides),
    provides: provides || sits.length > 0,
    isReading: !provides && sits.length > 0,
    claimIds: [...(isRecorded ? claimIds : []), ...said.map(({ id }) => id), ...sits.flatMap((seat) => seat.claimIds)],
  };
}

/**
 * CERTAIN where one organisation buys and another provides, stated of both; POSSIBLE where it may be so: a side is not known, or one
 * organisation does both. Undefined: fewer than two organisations, or all known to stand on one side.
 */
export function hatsOf(sides: readonly Side[]): 'CERTAIN' | 'POSSIBLE' | undefined {
  if (sides.length < 2) return undefined;
  const stated = sides.filter(({ isReading }) => !isReading);
  const isPure = (side: Side, wanted: 'buys' | 'provides') => side[wanted] && !(side.buys && side.provides);
  if (stated.some((side) => isPure(side, 'buys')) && stated.some((side) => isPure(side, 'provides'))) return 'CERTAIN';
  const mayBuy = sides.some((side) => side.buys || !side.provides);
  const mayProvide = sides.some((side) => side.provides || !side.buys);
  return mayBuy && mayProvide ? 'POSSIBLE' : undefined;
}
