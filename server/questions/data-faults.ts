// What is wrong with the record: each text finds what may break a rule, and rules say what of it does.
import { clashes } from '#cypher/evidence/clashes.ts';
import { dataFaults as query } from '#cypher/evidence/data-faults.ts';
import { doubleHolders } from '#cypher/evidence/double-holders.ts';
import { endFaults } from '#cypher/evidence/end-faults.ts';
import { extrapolated } from '#cypher/evidence/extrapolated.ts';
import { leadingLines } from '#cypher/evidence/leading-lines.ts';
import { lineFaults } from '#cypher/evidence/line-faults.ts';
import { orphans } from '#cypher/evidence/orphans.ts';
import { partyNames } from '#cypher/evidence/party-names.ts';
import { recordFaults } from '#cypher/evidence/record-faults.ts';
import { twinRecords } from '#cypher/evidence/twin-records.ts';
import { START_UNKNOWN, type Day } from '#schema/period.ts';
import { MONTHS_A_PAPER_SPEAKS_FOR } from '#schema/rules/certainty.ts';
import { checksOf } from '#schema/rules/data-faults/checks.ts';
import { ageingPaper, extrapolationFinding } from '#schema/rules/data-faults/extrapolations.ts';
import type { Finding } from '#schema/rules/data-faults/finding.ts';
import { clashFindings, heldTwice, identifierFindings, loopFindings, nameFindings, twinFindings } from '#schema/rules/data-faults/pair-findings.ts';
import { endFindings, lineFindings, orphanFinding, recordFindings } from '#schema/rules/data-faults/record-findings.ts';
import { DATED_LISTS, LINK_ENDS, LISTED_VALUES } from '#schema/vocabulary/data-lists.ts';
import { CITING_LABELS, CITING_LINKS, HOLDING_LINKS, REQUIRED_ENDS, REQUIRED_OF_LINES, REQUIRED_PROPERTIES, SINGLE_ENDS } from '#schema/vocabulary/data-rules.ts';
import { EXPLAINED_SILENCES, EXPLAINED_WHILE_NEWEST } from '#schema/vocabulary/explained-faults.ts';
import { LINKS } from '#schema/vocabulary/labels.ts';
import { meaningOf, RELATIONSHIP_TYPE_NAMES } from '#schema/vocabulary/relationship-types.ts';
import type { Visibility } from '#schema/vocabulary/seats.ts';
import { liveStatuses } from '#schema/vocabulary/statuses.ts';
import { sayDataFaults } from '#schema/wording/data-faults.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

export interface AskDataFaults {
  /** The day on which papers may be too old. The rules hold on every day. */
  readonly asOf: Day;
  /** Persons of these visibilities are told of; others are left out. */
  readonly visibilities: readonly Visibility[];
  /** Every finding is told, not only the first of each rule. */
  readonly isWhole?: boolean | undefined;
}

// Rows of one text. A record with more faults than this has other worries than the last of them.
const MOST = 1_000;
const MOST_PARTIES = 20_000;

/** Every rule with its findings, and the papers that are too old to speak for the day. */
export async function dataFaults(tx: Tx, { asOf, visibilities, isWhole = false }: AskDataFaults) {
  const seen = [...visibilities];
  const [state] = await run(tx, query, {});
  const [silent] = await run(tx, extrapolated, {
    asOf, months: MONTHS_A_PAPER_SPEAKS_FOR, statuses: liveStatuses(true), visibilities: seen, paper: null,
    explained: Object.keys(EXPLAINED_SILENCES), whileNewest: [...EXPLAINED_WHILE_NEWEST], skip: 0, most: MOST,
  });
  if (silent === undefined) throw new TypeError('The text that finds what is read on answers one row, also of an empty record.');
  const parts = [await ownFaults(tx, seen), await faultsOfPairs(tx, seen), { findings: silent.facts.map(extrapolationFinding), isCut: silent.total > MOST }];
  const checks = checksOf(parts.flatMap(({ findings }) => findings), { readOn: silent.readOn - silent.total, isWhole });
  const faults = sum(checks.map((check) => check.faults));
  const explained = sum(checks.map((check) => check.explained));
  return {
    at: { asOf, revision: state?.revision ?? 0, proposals: true },
    say: sayDataFaults({ faults, explained, isCut: parts.some(({ isCut }) => isCut) }),
    faults,
    checks,
    ageing: silent.ageing.map((paper) => ageingPaper(paper, silent.explained)),
  };
}

interface Part {
  readonly findings: readonly Finding[];
  /** A text found as much as it may. */
  readonly isCut: boolean;
}

async function ownFaults(tx: Tx, visibilities: Visibility[]): Promise<Part> {
  const bounded = { visibilities, most: MOST };
  const live = { statuses: liveStatuses(true), inForce: liveStatuses(false), begin: START_UNKNOWN, ...bounded };
  const records = await run(tx, recordFaults, { ...bounded, required: copied(REQUIRED_PROPERTIES), listed: LISTS_ASKED, citing: [...CITING_LABELS] });
  const ends = await run(tx, endFaults, { ...live, ends: REQUIRED_ENDS_ASKED, single: copied(SINGLE_ENDS), holding: [...HOLDING_LINKS] });
  const lines = await run(tx, lineFaults, {
    ...live, ends: ALLOWED_ENDS, lines: [...RELATIONSHIP_TYPE_NAMES], listed: copied(DATED_LISTS), links: [...LINKS], citing: [...CITING_LINKS], required: [...REQUIRED_OF_LINES],
  });
  const [alone = { orphans: [] }] = await run(tx, orphans, bounded);
  return {
    findings: [...records.flatMap(recordFindings), ...ends.flatMap(endFindings), ...lines.flatMap(lineFindings), ...alone.orphans.map(orphanFinding)],
    isCut: [records, ends, lines, alone.orphans].some(({ length }) => length >= MOST),
  };
}

async function faultsOfPairs(tx: Tx, visibilities: Visibility[]): Promise<Part> {
  const leading = await run(tx, leadingLines, { statuses: liveStatuses(true), most: MOST_PARTIES });
  const holders = await run(tx, doubleHolders, { statuses: liveStatuses(false), most: MOST });
  const [clashing = { twins: [], owned: [] }] = await run(tx, clashes, { statuses: liveStatuses(true), inForce: liveStatuses(false), most: MOST });
  const names = await run(tx, partyNames, { visibilities, most: MOST_PARTIES });
  const [twins = { items: [], lines: [] }] = await run(tx, twinRecords, { types: [...RELATIONSHIP_TYPE_NAMES], symmetric: SYMMETRIC, most: MOST });
  return {
    findings: [...loopFindings(leading), ...holders.flatMap(heldTwice), ...clashFindings(clashing), ...nameFindings(names), ...identifierFindings(names), ...twinFindings(twins)],
    isCut: [leading, names].some(({ length }) => length === MOST_PARTIES) || [holders, twins.items, twins.lines, clashing.twins, clashing.owned].some(({ length }) => length === MOST),
  };
}

const SYMMETRIC = RELATIONSHIP_TYPE_NAMES.filter((type) => meaningOf(type).isSymmetric === true);
const ALLOWED_ENDS = Object.fromEntries([...RELATIONSHIP_TYPE_NAMES.map((type) => [type, meaningOf(type).ends] as const), ...Object.entries(LINK_ENDS)]
  .map(([type, [starts, ends]]): [string, [string[], string[]]] => [type, [[...starts], [...ends]]]));
const LISTS_ASKED = Object.fromEntries(Object.entries(LISTED_VALUES).map(([label, lists]) => [label, copied(lists)]));
const REQUIRED_ENDS_ASKED = Object.fromEntries(Object.entries(REQUIRED_ENDS).map(([label, ends]) => [label, ends.map((one) => [...one])]));

function copied<W extends string>(table: Readonly<Record<string, readonly W[]>>): Record<string, W[]> {
  return Object.fromEntries(Object.entries(table).map(([key, words]) => [key, [...words]]));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
