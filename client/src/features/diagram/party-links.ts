// From a box of the picture to the page of its party, on the day that is read.
import { useRouter } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { StructureParty } from '#schema/vocabulary/boxes.ts';
import { addressOf } from '../../lib/address.ts';

export interface Party { readonly id: string; readonly party: StructureParty }

/** How the picture leads to pages and to evidence; given as data, so that it is drawn without a router too. */
export interface Ways {
  readonly hrefOf: (party: Party) => string;
  readonly open: (party: Party) => void;
  /** Opens what a line rests on. */
  readonly openLine: (id: string) => void;
}

/** The same object for as long as the router is, so that no box is drawn anew for it. */
export function usePartyWays(): Ways {
  const router = useRouter();
  return useMemo(() => ({
    hrefOf: (party) => router.buildLocation({ ...addressOf({ kind: party.party, id: party.id }) }).href,
    open: (party) => { void router.navigate({ ...addressOf({ kind: party.party, id: party.id }) }); },
    openLine: (id) => { void router.navigate({ to: '.', replace: true, resetScroll: false, hash: true, search: (search) => ({ ...search, evidence: id }) }); },
  }), [router]);
}
