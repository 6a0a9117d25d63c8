// What papers say of a party besides its lines, seats and duties: claims that became nothing else, and its decisions.
import type { Statement, Thing } from '#schema/answer.ts';
import { citationsOf } from '#schema/rules/citing.ts';
import { paperFirst, statementOf, type Reading, type StoredFact } from '#schema/rules/statement.ts';
import { toThings, type StoredThing } from '#schema/rules/thing.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import { sayDecision, sayHappening, sayMention } from '#schema/wording/mention.ts';

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
    const links: readonly Thing[] = [{ id: decision.id, kind: 'DECISION', name: decision.title, detail: null }, ...toThings(decision.concerns)];
    return statementOf(decision, { say: sayDecision(decision.title, decision.status), links }, reading);
  });
}

export interface StoredHappening extends StoredFact, StoredThing {
  readonly title: string;
  readonly status: Status;
  readonly tie: 'HELD_BY' | 'ORIGINAL' | 'RESULTING';
}

/** One sentence a meeting of the party, or a change that it comes out of or goes into, in the order given. */
export function happeningStatements(happenings: readonly StoredHappening[], reading: Reading): readonly Statement[] {
  return happenings.map((happening) =>
    statementOf(happening, { say: sayHappening(happening.title, happening.tie, happening.status), links: toThings([happening]) }, reading));
}
