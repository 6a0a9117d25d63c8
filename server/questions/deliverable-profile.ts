// What does the plan print of this deliverable, and what is missing or odd?
import { deliverableProfile as query, type DeliverableProfileRow } from '#cypher/plans/deliverable-profile.ts';
import type { Slot, Statement } from '#schema/answer.ts';
import { absentSlot } from '#schema/rules/absence.ts';
import { citationsOf } from '#schema/rules/citing.ts';
import { paramsOf, rowPageOf, type PageAsk } from '#schema/rules/page.ts';
import { allEvidence, statementOf, type Reading } from '#schema/rules/statement.ts';
import { toThing, toThings } from '#schema/rules/thing.ts';
import { DELIVERABLE_SLOTS, sayDatesInText, sayDeliverable, sayMeasuresOfTheme, sayNoReference, sayNoTiming, sayOddities, sayPrinted } from '#schema/wording/deliverable-profile.ts';
import { filledSlot } from '#schema/wording/slots.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

/** The deliverable as printed; empty before its paper. Undefined: no such deliverable. */
export async function deliverableProfile(tx: Tx, ask: PageAsk) {
  const [found] = await run(tx, query, paramsOf(ask));
  if (found === undefined) return undefined;
  const { item } = found;
  return {
    printedNumber: item.printedNumber,
    plan: toThing(found.plan),
    area: toThing(found.area),
    theme: toThing(found.theme),
    version: item.version,
    ...rowPageOf(ask, { subject: item, found, blank: BLANK, portrait: (reading) => portrait(found, reading) }),
  };
}

const BLANK = { previous: null, next: null, slots: [], measures: [], remarks: [], evidence: [] };

function portrait(found: DeliverableProfileRow, reading: Reading) {
  const { item } = found;
  const own = { evidence: citationsOf(item.claimIds, reading.cited) };
  const place = { area: toThing(found.area).name, theme: toThing(found.theme).name, plan: toThing(found.plan).name };
  const rows = slots(found, reading);
  return {
    say: sayDeliverable({ itemNumber: item.itemNumber, ...place }),
    previous: found.previous === null ? null : toThing(found.previous),
    next: found.next === null ? null : toThing(found.next),
    slots: rows,
    measures: toThings(found.measures),
    remarks: sayOddities({ ...item, flags: item.flags ?? [], onRow: found.onRow }),
    evidence: allEvidence([own, ...rows]),
  };
}

function slots(found: DeliverableProfileRow, reading: Reading): readonly Slot[] {
  const { item, absences } = found;
  const evidence = citationsOf(item.claimIds, reading.cited);
  const printed = (slot: 'figures' | 'dates', texts: readonly string[]): Slot => {
    const row = { slot, heading: DELIVERABLE_SLOTS[slot] };
    return texts.length === 0 ? absentSlot(row, absences, reading) : filledSlot(row, { say: sayPrinted(texts), evidence });
  };
  const timing = { slot: 'timing', heading: DELIVERABLE_SLOTS.timing, recordedAs: 'timing', say: sayNoTiming, nearest: datesInText(found, reading) } as const;
  const reference = { slot: 'measureReference', heading: DELIVERABLE_SLOTS.measureReference, recordedAs: 'measureReference', say: sayNoReference, nearest: measuresOfTheme(found, reading) } as const;
  return [
    printed('figures', item.figuresAsPrinted ?? []),
    printed('dates', item.datesAsPrinted ?? []),
    absentSlot(timing, absences, reading),
    absentSlot(reference, absences, reading),
  ];
}

function datesInText({ item }: DeliverableProfileRow, reading: Reading): readonly Statement[] {
  const dates = item.datesAsPrinted ?? [];
  return dates.length === 0 ? [] : [statementOf({ ...item, id: `${item.id}.dates` }, { say: sayDatesInText(dates) }, reading)];
}

function measuresOfTheme({ item, theme, measures }: DeliverableProfileRow, reading: Reading): readonly Statement[] {
  if (measures.length === 0) return [];
  const about = toThing(theme);
  const tie = { ...item, id: `${item.id}.theme-measures`, claimIds: measures.flatMap(({ claimIds }) => claimIds) };
  return [statementOf(tie, { say: sayMeasuresOfTheme(about.name, measures.length), links: [about], isReading: true }, reading)];
}
