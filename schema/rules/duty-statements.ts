// What a party answers for, as sentences of its page; and who answers for a thing, as sentences of the thing's page.
import type { Statement, Thing } from '#schema/answer.ts';
import { certaintyOn } from '#schema/rules/certainty.ts';
import { isSaid } from '#schema/rules/citing.ts';
import { byKeys } from '#schema/rules/ordering.ts';
import { paperFirst, silence, statementOf, type Reading, type StoredFact } from '#schema/rules/statement.ts';
import { byBearer, spanOf, type ByBearer, type StoredBearer } from '#schema/rules/bearers.ts';
import { linkTo, toThing, type StoredThing } from '#schema/rules/thing.ts';
import { RASCI_LETTERS, type AssignmentBasis, type Rasci } from '#schema/vocabulary/accountability.ts';
import type { BodyKind } from '#schema/vocabulary/body-kinds.ts';
import type { OrganisationKind } from '#schema/vocabulary/organisation-kinds.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import { NO_OWNER, NO_OWNER_SINCE, NO_OWNER_YET, sayDuty, sayHolder, type DutyItem } from '#schema/wording/duty.ts';

interface StoredAssignment extends StoredFact {
  readonly letter: Rasci;
  readonly basis: AssignmentBasis;
  readonly status: Status;
}

export interface StoredDuty extends StoredAssignment {
  readonly item: StoredThing;
  /** The kinds of all that hold the same letter for the item on the day. */
  readonly holderKinds: readonly (BodyKind | OrganisationKind | null)[];
  readonly deliverables: number;
  readonly objectives: number;
  readonly measures: number;
}

export interface StoredHolder extends StoredAssignment {
  readonly party: StoredBearer;
}

/** Papers' statements first, then our reading; accountable before responsible within each. Of a party that has ended as what it was, of one to come as what it is to be. */
export function dutyStatements(party: StoredBearer, duties: readonly StoredDuty[], reading: Reading): readonly Statement[] {
  const holder = toThing(party);
  // On its own page it is "it", whatever its name.
  const span = spanOf(reading.asOf, party, { ...holder, name: 'it' });
  return paperFirst(duties.toSorted(byLetter).map((duty) => {
    const link = linkTo(duty.item);
    const say = sayDuty({ ...duty, ...span, holder, isRoute: isRoute(duty, reading), item: itemOf(duty, link) });
    return statementOf(duty, { say, links: link === undefined ? [] : [link], isReading: duty.basis === 'IMPLIED' }, reading);
  }));
}

/** Who answers for the thing whose page this is, in the same order; at the end that no owner stands on the day, where none does. */
export function holderStatements(subject: StoredFact, holders: readonly StoredHolder[], reading: Reading): readonly Statement[] {
  const owners = holders.filter((duty) => duty.letter === 'ACCOUNTABLE' && duty.basis !== 'IMPLIED');
  const said = paperFirst(holders.toSorted(byLetter).map((duty) => {
    const holder = toThing(duty.party);
    return statementOf(duty, { say: sayHolder({ ...duty, ...spanOf(reading.asOf, duty.party), holder, isRoute: isRoute(duty, reading) }), links: [holder], isReading: duty.basis === 'IMPLIED' }, reading);
  }));
  const gap = gapAmong(byBearer(reading.asOf, owners));
  return gap === undefined ? said : [...said, silence(`${subject.id}.owner`, gap, certaintyOn(reading.asOf, subject))];
}

function gapAmong({ duties, former, coming }: ByBearer<StoredHolder>): string | undefined {
  if (duties.length > 0) return undefined;
  if (coming.length > 0) return NO_OWNER_YET;
  return former.length > 0 ? NO_OWNER_SINCE : NO_OWNER;
}

function itemOf({ item, deliverables, objectives, measures }: StoredDuty, link: Thing | undefined): DutyItem {
  const counts = { deliverables, objectives, measures };
  if (item.labels.includes('Function')) return { kind: 'FUNCTION', title: item.title ?? item.id, detail: null, ...counts };
  if (link === undefined) return { kind: 'OTHER', title: item.title ?? item.id, detail: null, ...counts };
  return { kind: link.kind === 'PRIORITY_AREA' ? 'AREA' : 'OTHER', title: link.name, detail: link.detail, ...counts };
}

/** A route of delivery is not made responsible by the paper that names it. */
export function isRoute({ claimIds }: Pick<StoredFact, 'claimIds'>, { cited }: Reading): boolean {
  return isSaid('DELIVERY_ROUTE_FOR', claimIds, cited);
}

const LETTER_ORDER: readonly Rasci[] = ['ACCOUNTABLE', ...RASCI_LETTERS.filter((letter) => letter !== 'ACCOUNTABLE')];

const byLetter = byKeys((duty: StoredAssignment) => [LETTER_ORDER.indexOf(duty.letter), duty.id]);
