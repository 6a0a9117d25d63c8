// Facts and citations as rules are handed them, for tests without a database.
import type { StoredCitation } from '#schema/rules/citing.ts';
import type { StoredFact } from '#schema/rules/statement.ts';
import type { StoredThing } from '#schema/rules/thing.ts';

/** A claim of line 19 of a paper of 15 March 2023, stated. */
export function aCitation(id: string, over: Partial<StoredCitation> & { readonly paper?: string; readonly issued?: string } = {}): StoredCitation {
  const { paper = 'doc-001', issued = '2023-03-15', ...rest } = over;
  return {
    id, predicate: 'SAYS', gist: 'Says so', modality: 'ASSERTED', basis: 'STATED', recordedBy: 'seed', recordedAt: '2023-03-15T00:00:00Z', reference: 'line 19',
    lineFrom: 19, lineTo: 19, order: 1,
    document: { id: paper, title: paper, shortTitle: `Paper ${paper}`, issued, issuedPrecision: 'DAY', issuedBasis: 'STATED', status: 'DRAFT' },
    ...rest,
  };
}

/** A fact without dates, attested on 15 March 2023. */
export function aFact<T extends object>(id: string, over: T): StoredFact & { readonly status: 'IN_FORCE'; readonly validFrom: string; readonly validTo: string } & T {
  return {
    id, status: 'IN_FORCE', fromBasis: 'UNKNOWN', untilBasis: 'UNKNOWN', firstAttested: '2023-03-15', attestedOn: ['2023-03-15'],
    validFrom: '0001-01-01', validTo: '9999-12-31', claimIds: [], ...over,
  };
}

/** A body as a link needs it. */
export function aBodyNamed(id: string, name: string): StoredThing {
  return { id, name, labels: ['Party', 'Body'] };
}
