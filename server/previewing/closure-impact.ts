// AQ17. This body or organisation is abolished: what must be papered again? Nothing is saved.
import type { Authorship } from '../neo4j/record-change.ts';
import type { Tx } from '../neo4j/tx.ts';
import { closingImpact, type ImpactAsk } from './closing-impact.ts';

/** Undefined: no such body or organisation. Writes inside `tx`: only ever call it where everything is undone. */
export async function closureImpact(tx: Tx, ask: ImpactAsk, by: Authorship) {
  return await closingImpact(tx, ask, {
    labels: ['Body', 'Organisation'], by,
    aspects: ['OWNER', 'LEAD', 'CHAIR', 'ROUTE', 'SEAT', 'BEHALF', 'MEMBER', 'SIGNATURE', 'DELEGATION', 'POST'],
  });
}
