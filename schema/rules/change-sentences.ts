// What became of a party between two days, as a statement: it cites the paper that shows the party first, or last.
import type { CitedDocument, Statement, Thing } from '#schema/answer.ts';
import { sayDay, type Day } from '#schema/period.ts';
import { groundOfEnd, type RecordedEnd } from '#schema/rules/history-statements.ts';
import { lastSeenOn } from '#schema/rules/attestation.ts';
import { citedFrom } from '#schema/rules/citing.ts';
import { statementOf, type Reading, type StoredFact } from '#schema/rules/statement.ts';
import { toThing } from '#schema/rules/thing.ts';
import { kindOfCome, kindOfGone, type TwoDays } from '#schema/rules/two-pictures.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import * as words from '#schema/wording/changes-between.ts';
import { sayWhen } from '#schema/wording/papers.ts';

/** A dated fact, with how exact its dates are. */
export interface Period extends StoredFact {
  readonly status: Status;
  readonly validFrom: Day;
  readonly validTo: Day;
  readonly fromPrecision?: string | null | undefined;
  readonly untilPrecision?: string | null | undefined;
}

/** A body, an organisation or a post. */
export interface ChangedThing extends Period, RecordedEnd {
  readonly name: string;
  readonly labels: readonly string[];
  readonly kind?: string | null | undefined;
  readonly aliases?: readonly string[] | null | undefined;
  /** Ids of the papers of the place that speak of it. */
  readonly seenIn: readonly string[];
}

/** What every sentence is made with. */
export interface Telling {
  readonly days: TwoDays;
  /** On the later day. */
  readonly reading: Reading;
  readonly place: string;
  /** Papers of the place up to the later day, oldest first. */
  readonly papers: readonly CitedDocument[];
}

/** The party for a sentence about it. */
export function spoken(party: ChangedThing): words.ChangedParty & Thing {
  return { ...toThing(party), status: party.status };
}

/** A party on the later day only. */
export function sayCome(party: ChangedThing, telling: Telling): Statement {
  const about = spoken(party);
  if (kindOfCome(party, telling.days) === 'STARTED') return told(party, words.sayStarted(about, words.sayOn(party.validFrom, party.fromPrecision)), telling);
  const { first, last } = sightings(party, telling);
  const newest = telling.papers.at(-1);
  const isQuiet = newest !== undefined && !party.seenIn.includes(newest.id);
  const quiet = isQuiet && last.when !== first.when ? ` ${words.sayAlreadyQuiet(about, last.when)}` : '';
  return told(party, `${words.sayFirstSeen(about, first.when)}${quiet}`, onlyBy(first, telling));
}

/** A party on the earlier day only. */
export function sayGone(party: ChangedThing, telling: Telling): Statement {
  if (kindOfGone(party, telling.days) === 'ENDED') return told(groundOfEnd(party), words.sayHasEnded(spoken(party), words.sayOn(party.validTo, party.untilPrecision)), telling);
  const { last } = sightings(party, telling);
  return told(party, words.sayNotSeenSince(spoken(party), last.when, telling.place), onlyBy(last, telling));
}

function told(party: ChangedThing, say: string, { reading }: Telling): Statement {
  return statementOf(party, { say, links: [toThing(party)] }, reading);
}

export interface Sighting {
  /** The paper's id; undefined where an edit, and no paper, shows it. */
  readonly paper: string | undefined;
  /** Such as "on 25 May 2018". */
  readonly when: string;
}

/** When papers of the place show it first and last. */
export function sightings(fact: Period & { readonly seenIn: readonly string[] }, { papers, days }: Telling): { readonly first: Sighting; readonly last: Sighting } {
  const seen = papers.filter(({ id }) => fact.seenIn.includes(id));
  const at = (paper: CitedDocument | undefined, day: Day): Sighting => ({ paper: paper?.id, when: sayWhen(paper?.issuedSay ?? sayDay(day)) });
  return { first: at(seen[0], fact.firstAttested), last: at(seen.at(-1), lastSeenOn(days.to, fact)) };
}

/** The same, citing one paper alone. */
export function onlyBy({ paper }: Sighting, telling: Telling): Telling {
  if (paper === undefined) return telling;
  const { reading } = telling;
  return { ...telling, reading: { ...reading, cited: citedFrom(paper, reading.cited) } };
}
