// What is read on for more than 24 months after one paper: the page below the paper's line among the checks of the record.
import { extrapolated as query } from '#cypher/evidence/extrapolated.ts';
import type { Day } from '#schema/period.ts';
import { MONTHS_A_PAPER_SPEAKS_FOR } from '#schema/rules/certainty.ts';
import { toDocument } from '#schema/rules/citing.ts';
import { ageingPaper, ofPaper } from '#schema/rules/data-faults/extrapolations.ts';
import { EXPLAINED_SILENCES, EXPLAINED_WHILE_NEWEST } from '#schema/vocabulary/explained-faults.ts';
import type { Visibility } from '#schema/vocabulary/seats.ts';
import { liveStatuses } from '#schema/vocabulary/statuses.ts';
import { sayNotAgeing } from '#schema/wording/data-faults.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

export interface AskExtrapolated {
  readonly paper: string;
  readonly asOf: Day;
  readonly first: number;
  readonly skip: number;
  /** Persons of these visibilities are told of; others are left out. */
  readonly visibilities: readonly Visibility[];
}

/** Each record and line for which the paper is the newest, by id. Undefined: no such paper. */
export async function extrapolated(tx: Tx, { paper, asOf, first, skip, visibilities }: AskExtrapolated) {
  const [found] = await run(tx, query, {
    asOf, months: MONTHS_A_PAPER_SPEAKS_FOR, statuses: liveStatuses(true), visibilities: [...visibilities], paper,
    explained: Object.keys(EXPLAINED_SILENCES), whileNewest: [...EXPLAINED_WHILE_NEWEST], skip, most: first,
  });
  if (!found?.document) return undefined;
  const document = toDocument(found.document);
  const ageing = found.ageing.map((one) => ageingPaper(one, found.explained)).find((one) => one.document.id === paper);
  return {
    at: { asOf, revision: found.revision ?? 0, proposals: true },
    say: ageing?.say ?? sayNotAgeing(document),
    document,
    explanation: ageing?.explanation ?? null,
    total: found.total,
    findings: found.facts.map((fact) => ofPaper(fact, found.explained)),
  };
}
