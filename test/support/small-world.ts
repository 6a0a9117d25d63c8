// A record so small that all of it can be checked after each edit: three councils, four boards, four posts, three people, a plan of two actions, one paper.
import { OPEN_END, START_UNKNOWN } from '#schema/period.ts';
import { runnerOf, type Tx } from '../../server/neo4j/tx.ts';
import { PAPER_DAY } from './hand-made.ts';

type Values = Readonly<Record<string, string | number>>;
type Row = readonly [labels: readonly string[], id: string, values: Values];

const named = (label: string, [id, name]: readonly [string, string], values: Values = {}): Row =>
  [['Party', label], id, { name, searchText: name.toLowerCase(), ...values }];
const body = (...names: readonly [string, string]): Row => named('Body', names, { kind: 'COMMITTEE', authority: 'NOT_STATED', level: 'PLACE' });
const organisation = (...names: readonly [string, string]): Row => named('Organisation', names, { kind: 'LOCAL_AUTHORITY', function: 'UNKNOWN' });
const person = (...names: readonly [string, string]): Row => named('Person', names, { visibility: 'PUBLIC' });

const ROWS: readonly Row[] = [
  body('b-alder', 'Alder Committee'), body('b-birch', 'Birch Panel'), body('b-cedar', 'Cedar Group'), body('b-damson', 'Damson Network'),
  organisation('org-elm', 'Elmshire'), organisation('org-fir', 'Firley'), organisation('org-gorse', 'Gorseby'),
  named('Post', ['post-hazel', 'Warden of hazels']), named('Post', ['post-ivy', 'Keeper of ivies']), named('Post', ['post-juniper', 'Teller of junipers'], { seats: 2 }), named('Post', ['post-kale', 'Sower of kale']),
  person('p-one', 'Ada Linden'), person('p-two', 'Bo Maple'), person('p-three', 'Cy Nettle'),
  [['Plan'], 'plan-oak', { title: 'Oak plan', kind: 'STRATEGY' }],
  [['Ownable', 'PlanEdition'], 'e-oak', { title: 'Oak plan 2023' }],
  [['Ownable', 'PriorityArea'], 'pa-shade', { title: 'Shade' }], [['Ownable', 'Theme'], 'th-tall', { title: 'Tall trees' }],
  [['Ownable', 'Deliverable'], 'd-pine', { title: 'Plant pines', itemNumber: 1 }], [['Ownable', 'Deliverable'], 'd-rowan', { title: 'Water rowans', itemNumber: 2 }],
];

/** Everything in force on every day, and known from the day of the paper on. */
export async function makeSmallWorld(tx: Tx): Promise<void> {
  await runnerOf(tx)(`CREATE (:Record:SourceDocument {id: 'doc-moss', title: 'Moss report', shortTitle: 'Moss', issued: date($day), issuedPrecision: 'DAY', issuedBasis: 'STATED',
      status: 'PUBLISHED', describesStructure: true, version: 1, claimIds: []})
    WITH 1 AS paper UNWIND $rows AS row
    CREATE (thing:Record:$(row[0]) {id: row[1]})
    SET thing += row[2], thing += {status: 'IN_FORCE', fromBasis: 'UNKNOWN', untilBasis: 'UNKNOWN', version: 1, claimIds: [], validFrom: date($from), validTo: date($to),
      firstAttested: date($day), lastAttested: date($day), attestedOn: [date($day)], recordedOn: date($day)}
    FOREACH (key IN [key IN ['seats', 'itemNumber'] WHERE thing[key] IS NOT NULL] | SET thing.seats = toInteger(thing.seats), thing.itemNumber = toInteger(thing.itemNumber))`,
  { rows: ROWS, from: START_UNKNOWN, to: OPEN_END, day: PAPER_DAY });
  await runnerOf(tx)(`UNWIND $ties AS tie MATCH (start:Record {id: tie[0]}) MATCH (end:Record {id: tie[2]}) CREATE (start)-[link:$(tie[1])]->(end) SET link.order = 1`, { ties: TIES });
}

const TIES = [
  ['e-oak', 'EDITION_OF', 'plan-oak'], ['e-oak', 'CONTAINS', 'pa-shade'], ['pa-shade', 'CONTAINS', 'th-tall'], ['th-tall', 'CONTAINS', 'd-pine'], ['th-tall', 'CONTAINS', 'd-rowan'],
] as const;
