// When the papers show a thing, when it began and ended, under which names.
import type { Statement } from '#schema/answer.ts';
import type { Day } from '#schema/period.ts';
import { certaintyOn } from '#schema/rules/certainty.ts';
import { citationsOf } from '#schema/rules/citing.ts';
import { silence, statementOf, type Reading, type StoredFact } from '#schema/rules/statement.ts';
import type { DatePrecision } from '#schema/vocabulary/time.ts';
import { sayNames, saySeen, saySpan } from '#schema/wording/history.ts';

export interface StoredSubject extends StoredFact {
  readonly validFrom: Day;
  readonly validTo: Day;
  readonly fromPrinted: string | null;
  readonly fromPrecision: DatePrecision | null;
  readonly untilPrinted: string | null;
  readonly untilPrecision: DatePrecision | null;
}

interface Told {
  readonly began: string;
  readonly ended: string;
  /** Every name a paper prints; undefined where names are no matter of the page. */
  readonly names?: readonly string[];
}

/** Seen, begun, ended, names: at most four sentences. Papers issued after the day asked are not read. */
export function historyStatements(subject: StoredSubject, told: Told, reading: Reading): readonly Statement[] {
  const cited = reading.cited.filter((claim) => claim.document.issued <= reading.asOf);
  const papers = citationsOf(subject.claimIds, cited).map((citation) => citation.document);
  const [first, last] = [papers[0], papers.at(-1)];
  const aboutSelf = (part: string, say: string): Statement => statementOf({ ...subject, id: `${subject.id}.${part}` }, { say }, reading);
  const seen = first === undefined || last === undefined ? [] : [aboutSelf('seen', saySeen(first, last))];
  const names = told.names === undefined ? [] : [aboutSelf('names', sayNames(told.names))];
  return [...seen, ...spanStatements(subject, told, reading), ...names];
}

function spanStatements(subject: StoredSubject, told: Told, reading: Reading): readonly Statement[] {
  return saySpan(subject, told).map((say) => {
    const id = `${subject.id}.${say.startsWith('It was') ? 'span' : 'start'}`;
    return say.startsWith('No paper') ? silence(id, say, certaintyOn(reading.asOf, subject)) : statementOf({ ...subject, id }, { say }, reading);
  });
}
