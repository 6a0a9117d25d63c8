// Two papers that nobody published, with the facts a seed would hold of them; their words lie in test/documents.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Facts } from '#schema/inputs/facts/facts.ts';
import { A_PAPER, factsWith } from './facts.ts';

/** The folder of the invented papers. */
export const INVENTED = fileURLToPath(new URL('../documents', import.meta.url));

/** A claim on lines 8 and 9 of the harbour plan, which are one passage. */
export const MEETS = 'c.x.p.009.0008';
/** A claim on the only sentence of the tide table. */
export const TIDE = 'c.x.p.008.0003';

/** The harbour plan is `doc-009`, the tide table `doc-008`; all things of the load rest on the harbour plan. */
export function inventedFacts(): Facts {
  const claim = { predicate: 'NAMED', modality: 'ASSERTED', basis: 'STATED' };
  return factsWith({
    document: [
      aPaper('doc-009', 'Otter Bay Harbour Plan 2031 (invented)', 'harbour-plan.txt'),
      aPaper('doc-008', 'Tide Table of Otter Bay', 'tide-table.txt'),
    ],
    passages: [aPassage('p.009.0001', 1, 1), aPassage('p.009.0008', 8, 9), aPassage('p.008.0003', 3, 3)],
    claims: [
      { ...claim, id: 'c.x.p.009.0001', passage: 'p.009.0001', gist: 'Names it' },
      { ...claim, id: MEETS, passage: 'p.009.0008', gist: 'The forum meets monthly' },
      { ...claim, id: TIDE, passage: 'p.008.0003', gist: 'Seven is high water' },
    ],
  });
}

/** The hash of an invented paper as it lies in the folder. */
export function hashOf(fileName: string): string {
  return createHash('sha256').update(readFileSync(`${INVENTED}/${fileName}`)).digest('hex');
}

function aPaper(id: string, title: string, fileName: string) {
  return { ...A_PAPER, id, title, shortTitle: title, fileName, sha256: hashOf(fileName), claims: ['c.x.p.009.0001'] };
}

function aPassage(id: string, lineFrom: number, lineTo: number) {
  return { id, reference: `line ${String(lineFrom)}`, lineFrom: String(lineFrom), lineTo: String(lineTo), order: String(lineFrom) };
}
