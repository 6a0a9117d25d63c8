// What papers say of a party besides its lines, seats and duties: claims that became nothing else, and its decisions.
import type { Statement, Thing } from '#schema/answer.ts';
import { citationsOf } from '#schema/rules/citing.ts';
import { paperFirst, statementOf, type Reading, type StoredFact } from '#schema/rules/statement.ts';
import { toThings, type StoredThing } from '#schema/rules/thing.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import { sayDecision, sayMention } from '#schema/wording/mention.ts';

export interface StoredMention {
  /** The claim's id. */
  readonly id: string;
  readonly predicate: string;
  /** Whatever else the claim is about. */
  readonly others: readonly StoredThing[];
}

export interface StoredDecision extends StoredFact {
  readonly status: Status;
  readonly title: string;
  readonly concerns: readonly StoredThing[];
}

/** One sentence a claim, papers first. `subject`: the dated thing whose page this is. */
export function mentionStatements(subject: StoredFact, mentions: readonly StoredMention[], reading: Reading): readonly Statement[] {
  return paperFirst(mentions.flatMap((mention) => {
    const [claim] = citationsOf([mention.id], reading.cited);
    if (claim === undefined) return [];
    const say = sayMention({ predicate: mention.predicate, gist: claim.gist, paper: claim.document.shortTitle });
    return [statementOf({ ...subject, id: mention.id, claimIds: [mention.id] }, { say, links: toThings(mention.others) }, reading)];
  }));
}

/** One sentence a decision, in the order given. */
export function decisionStatements(decisions: readonly StoredDecision[], reading: Reading): readonly Statement[] {
  return decisions.map((decision) => {
    const links: readonly Thing[] = toThings(decision.concerns);
    return statementOf(decision, { say: sayDecision(decision.title, decision.status), links }, reading);
  });
}
