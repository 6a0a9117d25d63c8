// What a change takes away: things that more parties bore before it than after it.
import type { Citation, Slot, Statement } from '#schema/answer.ts';
import { absentSlot } from '#schema/rules/absence.ts';
import { certaintyOn, weakest } from '#schema/rules/certainty.ts';
import { citationsOf, type StoredCitation } from '#schema/rules/citing.ts';
import { byKeys } from '#schema/rules/ordering.ts';
import { allEvidence, statementOf, type Reading, type StoredFact } from '#schema/rules/statement.ts';
import { thingOrNull } from '#schema/rules/seat-statements.ts';
import { linkTo, toThings, type StoredThing } from '#schema/rules/thing.ts';
import { RESTING, type Resting } from '#schema/vocabulary/resting.ts';
import { filledSlot } from '#schema/wording/slots.ts';
import { RESTING_HEADINGS, sayLost, sayLosses } from '#schema/wording/impact.ts';
import type { NamedParty } from '#schema/wording/party-name.ts';

export interface Rest extends StoredFact {
  readonly aspect: Resting;
  readonly isReading: boolean;
  readonly thing: StoredThing | null;
  /** For whom a seat is held; none where nobody is named. */
  readonly behalf?: StoredThing | null | undefined;
  readonly bearers: number;
}

export interface Loss extends Rest {
  readonly bearersBefore: number;
}

/** Those with fewer bearers after; one that is gone after has none. By aspect, then name of the thing, then id. */
export function lossesBetween(before: readonly Rest[], after: readonly Rest[]): readonly Loss[] {
  const later = new Map(after.map((rest) => [rest.id + rest.aspect, rest]));
  return before
    .map((rest) => ({ ...rest, bearersBefore: rest.bearers, bearers: later.get(rest.id + rest.aspect)?.bearers ?? 0 }))
    .filter(({ bearers, bearersBefore }) => bearers < bearersBefore)
    .toSorted(byKeys(({ aspect, thing, id }) => [RESTING.indexOf(aspect), thing?.name ?? thing?.title ?? '', id]));
}

/** One row for each aspect, always the same in the same order: what is lost, or that no source states anything of the kind. */
export function lossSlots(aspects: readonly Resting[], losses: readonly Loss[], reading: Reading): readonly Slot[] {
  return aspects.map((aspect) => {
    const row = { slot: aspect.toLowerCase(), heading: RESTING_HEADINGS[aspect] };
    const lost = losses.filter((loss) => loss.aspect === aspect);
    const [first, ...others] = lost.map((loss) => certaintyOn(reading.asOf, loss));
    if (first === undefined) return absentSlot(row, [], reading);
    const filled = filledSlot(row, {
      say: lost.map(sayLoss).join(' '),
      links: toThings(lost.flatMap(({ thing }) => thing ?? [])),
      evidence: allEvidence(lost.map(({ claimIds }) => ({ evidence: citationsOf(claimIds, reading.cited) }))),
    });
    return { ...filled, certainty: weakest([first, ...others]) };
  });
}

/** Each loss as a sentence with what it rests on. */
export function lossStatements(losses: readonly Loss[], reading: Reading): readonly Statement[] {
  return losses.map((loss) => statementOf(loss, { say: sayLoss(loss), links: toThings(loss.thing === null ? [] : [loss.thing]), isReading: loss.isReading }, reading));
}

/** The sentence above all: what is left without anybody. */
export function sayImpact(party: NamedParty, losses: readonly Loss[]): string {
  return sayLosses(party, losses.map(({ aspect, bearers }) => ({ aspect, isLast: bearers === 0 })));
}

function sayLoss({ aspect, thing, behalf, bearers, isReading }: Loss): string {
  return sayLost({ aspect, behalf: thingOrNull(behalf ?? null), thing: thing === null ? undefined : linkTo(thing) ?? { name: thing.title ?? thing.name ?? thing.id, kind: 'PLAN' }, others: bearers, isReading });
}

/** Each passage that speaks of a party, once: what somebody has to read again when it goes. */
export function passagesAbout(claimIds: readonly string[], cited: readonly StoredCitation[]): readonly Citation[] {
  const found = citationsOf([...new Set(claimIds)], cited);
  return [...new Map(found.map((citation) => [`${citation.document.id} ${String(citation.lineFrom)}`, citation] as const).toReversed()).values()].toReversed();
}
