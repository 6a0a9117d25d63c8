// The lines of one party as sentences of its page, and what the papers leave open about reporting.
import type { Statement, Thing } from '#schema/answer.ts';
import type { Day } from '#schema/period.ts';
import { basisOfLine } from '#schema/rules/citing.ts';
import { byKeys } from '#schema/rules/ordering.ts';
import { silence, statementOf, type Reading, type StoredFact } from '#schema/rules/statement.ts';
import { toThing, type StoredThing } from '#schema/rules/thing.ts';
import { RELATIONSHIP_TYPE_NAMES, type RelationshipType } from '#schema/vocabulary/relationship-types.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import type { Certainty } from '#schema/vocabulary/time.ts';
import { sayEnded, sayLine, sayReportingGap } from '#schema/wording/line.ts';

export interface StoredLine extends StoredFact {
  readonly type: RelationshipType;
  readonly status: Status;
  /** True where the line starts at the party whose page this is. */
  readonly isOutward: boolean;
  readonly cadence: string | null;
  readonly other: StoredThing & { readonly validTo: Day };
}

/** One sentence a line, in registry order, what leads away from the party first; links name the other party. */
export function lineStatements(party: Thing, lines: readonly StoredLine[], reading: Reading): readonly Statement[] {
  return lines.toSorted(byRegistry).map((line) => {
    const other = toThing(line.other);
    const [from, to] = line.isOutward ? [party, other] : [other, party];
    const said = sayLine({ ...line, from, to });
    return statementOf(line, { say: line.other.validTo <= reading.asOf ? `${said} ${sayEnded(other)}` : said, links: [other], isReading: basisOfLine(line, reading.cited) === 'IMPLIED' }, reading);
  });
}

/** What no paper says about reporting up or down; empty where both are stated. A part-of line is not a report. */
export function reportingSilence(party: Thing, lines: readonly StoredLine[], certainty: Certainty): readonly Statement[] {
  const reporting = lines.filter((line) => REPORTING.has(line.type));
  const isUp = (line: StoredLine): boolean => line.isOutward !== (line.type === 'OVERSEES');
  const say = sayReportingGap({ hasUpward: reporting.some(isUp), hasDownward: reporting.some((line) => !isUp(line)) });
  return say === undefined ? [] : [silence(`${party.id}.reporting`, say, certainty)];
}

const REPORTING: ReadonlySet<RelationshipType> = new Set(['REPORTS_TO', 'ACCOUNTABLE_TO', 'ESCALATES_TO', 'OVERSEES']);

const byRegistry = byKeys((line: StoredLine) => [RELATIONSHIP_TYPE_NAMES.indexOf(line.type), !line.isOutward, line.id]);
