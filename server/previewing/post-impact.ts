// AQ16. If this post goes, what is left unled? Nothing is saved.
import type { Authorship } from '../neo4j/record-change.ts';
import type { Tx } from '../neo4j/tx.ts';
import { closingImpact, type ImpactAsk } from './closing-impact.ts';

/** Undefined: no such post. Writes inside `tx`: only ever call it where everything is undone. */
export async function postImpact(tx: Tx, ask: ImpactAsk, by: Authorship) {
  return await closingImpact(tx, ask, { labels: ['Post'], aspects: ['OWNER', 'LEAD', 'CHAIR', 'ROUTE', 'SEAT', 'SIGNATURE', 'DELEGATION'], by });
}
