// What every load must hold before it is written (SEED §9): all problems of all rules, together.
import type { Facts } from '#schema/inputs/facts/facts.ts';
import type { Problem } from '#schema/problem.ts';
import { evidenceProblems } from './seed-integrity/evidence.ts';
import { identityProblems } from './seed-integrity/identity.ts';
import { lineProblems } from './seed-integrity/lines.ts';
import { ownerProblems } from './seed-integrity/owners.ts';
import { timeProblems } from './seed-integrity/time.ts';

/** Every problem of the facts as a whole; none: they may be written. Paths name the table and the record. */
export function seedProblems(facts: Facts): readonly Problem[] {
  return [identityProblems, evidenceProblems, timeProblems, lineProblems, ownerProblems].flatMap((rule) => rule(facts));
}
