// When the papers show a thing, when it began and ended, under which names.
import type { CitedDocument, Statement } from '#schema/answer.ts';
import type { Day } from '#schema/period.ts';
import { certaintyOn } from '#schema/rules/certainty.ts';
import { citationsOf } from '#schema/rules/citing.ts';
import { namesOf, type StoredNames } from '#schema/rules/printed-names.ts';
import { silence, statementOf, type Reading, type StoredFact } from '#schema/rules/statement.ts';
import type { DatePrecision } from '#schema/vocabulary/time.ts';
import { sayEnd, sayNames, sayNoStart, sayPrintedNames, saySeen, sayStart, type EndVerb } from '#schema/wording/history.ts';

/** What an end keeps of the edit that recorded it. */
export interface RecordedEnd {
  readonly untilRecordedOn?: Day | null | undefined;
  readonly untilRecordedReason?: string | null | undefined;
  readonly untilClaimIds?: readonly string[] | null | undefined;
}

/** The fact as the ground of its end: of an end that an edit recorded that edit, and no paper that spoke of the thing before. */
export function groundOfEnd<F extends StoredFact & RecordedEnd>(fact: F): F {
  const { untilRecordedOn, untilRecordedReason, untilClaimIds } = fact;
  if (untilRecordedOn === null || untilRecordedOn === undefined) return fact;
  return { ...fact, claimIds: untilClaimIds ?? [], recordedOn: untilRecordedOn, recordedReason: untilRecordedReason };
}

export interface StoredSubject extends StoredFact, RecordedEnd {
  readonly validFrom: Day;
  readonly validTo: Day;
  readonly fromPrinted: string | null;
  readonly fromPrecision: DatePrecision | null;
  readonly untilPrinted: string | null;
  readonly untilPrecision: DatePrecision | null;
}

interface Told {
  readonly began: string;
  readonly ended: EndVerb;
  /** Every name we hold; undefined where names are no matter of the page. */
  readonly names?: StoredNames;
}

/** Seen, begun, ended, names: at most four sentences. */
export function historyStatements(subject: StoredSubject, told: Told, reading: Reading): readonly Statement[] {
  const names = told.names === undefined ? [] : [namesStatement(subject, told.names, reading)];
  return [...seenStatements(subject, reading), ...spanStatements(subject, told, reading), ...names];
}

/** Seen and names: of a thing whose days its own rows tell. */
export function seenAndNamed(subject: StoredFact, names: StoredNames, reading: Reading): readonly Statement[] {
  return [...seenStatements(subject, reading), namesStatement(subject, names, reading)];
}

// The paper's word only where every name is printed: a heading of ours is our reading.
function namesStatement(subject: StoredFact, stored: StoredNames, reading: Reading): Statement {
  const names = namesOf(stored, papersOf(subject.claimIds, reading));
  const say = names === undefined ? sayNames([stored.name, ...stored.aliases ?? []]) : sayPrintedNames(names);
  return statementOf({ ...subject, id: `${subject.id}.names` }, { say, isReading: names?.every(({ isOurs }) => !isOurs) !== true }, reading);
}

/** When papers first and last show it, in one sentence; none where no paper read does. */
export function seenStatements(subject: StoredFact, reading: Reading): readonly Statement[] {
  const papers = papersOf(subject.claimIds, reading);
  const [first, last] = [papers[0], papers.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [statementOf({ ...subject, id: `${subject.id}.seen` }, { say: saySeen(first, last) }, reading)];
}

/** The papers that stand behind claims, oldest first. */
export function papersOf(claimIds: readonly string[], { cited }: Reading): readonly CitedDocument[] {
  return citationsOf(claimIds, cited).map((citation) => citation.document);
}

/** When it began and ended: a silence where no paper says when it began. */
export function spanStatements(subject: StoredSubject, told: Told, reading: Reading): readonly Statement[] {
  const { id } = subject;
  const [began, ended] = [sayStart(subject, told.began), sayEnd(subject, told.ended, reading.asOf)];
  const start = began === undefined ? silence(`${id}.start`, sayNoStart(told.began), certaintyOn(reading.asOf, subject))
    : statementOf({ ...subject, id: `${id}.start` }, { say: began }, reading);
  return ended === undefined ? [start] : [start, statementOf({ ...groundOfEnd(subject), id: `${id}.end` }, { say: ended }, reading)];
}
