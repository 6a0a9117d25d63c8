// Faults of every rule, each planted in the seeded record by itself and mended as its finding says.
import type { DataRule } from '#schema/vocabulary/data-rules.ts';
import { runnerOf, type Tx } from '../../server/neo4j/tx.ts';
import { aLine } from './hand-made.ts';

type Work = string | ((tx: Tx) => Promise<void>);

export interface Planted {
  readonly what: string;
  readonly rule: DataRule;
  /** Makes the fault. */
  readonly plant: Work;
  /** Mends it as its finding says. */
  readonly mend: string;
  readonly records: readonly string[];
  readonly says: string;
}

const set = (id: string, change: string): string => `MATCH (n:Record {id: '${id}'}) SET ${change}`;
const setLine = (id: string, change: string): string => `MATCH ()-[n {id: '${id}'}]->() SET ${change}`;
const unLink = (id: string, type: string): string => `MATCH (:Record {id: '${id}'})-[link:${type}]->() DELETE link`;
const link = (from: string, type: string, to: string): string => `MATCH (a:Record {id: '${from}'}) MATCH (b:Record {id: '${to}'}) CREATE (a)-[:${type}]->(b)`;
const away = (id: string): string => `MATCH (n:Record {id: '${id}'}) DETACH DELETE n`;
const lineAway = (id: string): string => `MATCH ()-[n {id: '${id}'}]->() DELETE n`;
const line = (id: string, type: Parameters<typeof aLine>[1]['type'], ends: readonly [from: string, to: string]) =>
  (tx: Tx): Promise<void> => aLine(tx, { id, type, from: ends[0], to: ends[1] });
const copyOf = (id: string, labels: string, over: string): string => `MATCH (n:Record {id: '${id}'}) CREATE (copy:Record${labels}) SET copy = n {.*, ${over}`;

export const PLANTED: readonly Planted[] = [
  { what: 'a body without a kind', rule: 'PROPERTY_MISSING', plant: set('b-cdcp', 'n.was = n.kind, n.kind = null'), mend: set('b-cdcp', 'n.kind = n.was'), records: ['b-cdcp'], says: 'It lacks a kind.' },
  { what: 'a line without its days', rule: 'PROPERTY_MISSING', plant: setLine('rel-091', 'n.was = n.validTo, n.validTo = null'), mend: setLine('rel-091', 'n.validTo = n.was'), records: ['rel-091'], says: 'It lacks an end.' },
  { what: 'a deliverable that ends as it begins', rule: 'PERIOD_EMPTY', plant: set('d-lw-03', "n.validFrom = date('2014-01-01'), n.validTo = date('2014-01-01')"), mend: set('d-lw-03', "n.validFrom = date('0001-01-01'), n.validTo = date('9999-12-31')"), records: ['d-lw-03'], says: 'Its first day is not before its end.' },
  { what: 'a line that runs backwards', rule: 'PERIOD_EMPTY', plant: setLine('rel-091', "n.validFrom = date('2023-01-01'), n.validTo = date('2020-01-01')"), mend: setLine('rel-091', "n.validFrom = date('0001-01-01'), n.validTo = date('9999-12-31')"), records: ['rel-091'], says: 'Its first day is not before its end.' },
  { what: 'a deliverable without a claim', rule: 'CLAIM_MISSING', plant: set('d-lw-03', 'n.was = n.claimIds, n.claimIds = []'), mend: set('d-lw-03', 'n.claimIds = n.was'), records: ['d-lw-03'], says: 'It came from a paper and names no claim.' },
  { what: 'a line on a claim that there is not', rule: 'CLAIM_MISSING', plant: setLine('rel-091', "n.was = n.claimIds, n.claimIds = n.claimIds + ['c.gone']"), mend: setLine('rel-091', 'n.claimIds = n.was'), records: ['rel-091'], says: 'It rests on the claim c.gone, which the record does not hold.' },
  { what: 'a measured theme without a claim', rule: 'CLAIM_MISSING', plant: "MATCH (:Record {id: 'th-lw-1'})-[n:MEASURED_BY]->() SET n.was = n.claimIds, n.claimIds = []", mend: "MATCH (:Record {id: 'th-lw-1'})-[n:MEASURED_BY]->() SET n.claimIds = n.was", records: ['(without an id)'], says: 'It came from a paper and names no claim.' },
  { what: 'a duty for nothing', rule: 'END_MISSING', plant: unLink('a.rel-092.fn.rel-092.b-sw-pb', 'FOR'), mend: link('a.rel-092.fn.rel-092.b-sw-pb', 'FOR', 'fn.rel-092'), records: ['a.rel-092.fn.rel-092.b-sw-pb'], says: 'It does not say what it is for.' },
  { what: 'a claim without a passage', rule: 'END_MISSING', plant: unLink('c.d-lw-03.p.001.0263', 'CITES'), mend: link('c.d-lw-03.p.001.0263', 'CITES', 'p.001.0263'), records: ['c.d-lw-03.p.001.0263'], says: 'It does not say which passage it cites.' },
  { what: 'a seat on an ended body', rule: 'END_ENDED', plant: set('b-crg', "n.validTo = date('2024-01-01')"), mend: set('m.rel-035.u1', "n.validTo = date('2024-01-01')"), records: ['m.rel-035.u1'], says: 'It goes on after Clinical Reference ended on 1 January 2024.' },
  { what: 'a line from a body that a paper ended', rule: 'END_ENDED', plant: set('b-cypf-sub', "n.status = 'ENDED'"), mend: setLine('rel-102', "n.status = 'ENDED'"), records: ['rel-102'], says: 'ended.' },
  { what: 'a line of no known kind', rule: 'LINE_NOT_ALLOWED', plant: link('b-cdcp', 'BEFRIENDS', 'b-bsil'), mend: 'MATCH ()-[n:BEFRIENDS]->() DELETE n', records: ['(without an id)'], says: 'No list knows lines of this kind, so no page shows it.' },
  { what: 'a post that is part of a body', rule: 'LINE_NOT_ALLOWED', plant: line('x.part', 'PART_OF', ['post-lay', 'b-cdcp']), mend: lineAway('x.part'), records: ['x.part'], says: '“is part of” does not run from a post to a body.' },
  { what: 'boards that report in a circle', rule: 'LOOP', plant: line('x.up', 'REPORTS_TO', ['b-cdcp', 'b-sw-pb']), mend: lineAway('x.up'), records: ['x.up', 'rel-091'], says: 'County Durham Care Partnership reports to Starting Well Children Young People and Families Partnership Board, which is part of County Durham Care Partnership.' },
  { what: 'a second holder of one seat', rule: 'POST_OVERLAP', plant: copyOf('tn-01', ':Appointment', "id: 'x.term'} WITH copy MATCH (post:Post {id: 'post-dirplace'}) MATCH (holder:Person {id: 'p-shimmin'}) CREATE (copy)-[:TO_POST]->(post) CREATE (copy)-[:HELD_BY]->(holder)"), mend: away('x.term'), records: ['tn-01', 'x.term'], says: 'It has one seat, and two people hold it from 15 March 2023 on.' },
  { what: 'one name on two bodies', rule: 'SAME_NAME', plant: set('b-bsil', "n.aliases = ['Ageing-Well partnership board']"), mend: set('b-bsil', 'n.aliases = []'), records: ['b-aw-pb', 'b-bsil'], says: 'Ageing Well Partnership Board and BSIL can both be meant by “Ageing-Well partnership board”.' },
  { what: 'one identifier on two councils', rule: 'SAME_IDENTIFIER', plant: "MATCH (n:Organisation) WHERE n.id IN ['org-dcc', 'org-dbc'] SET n.identifiers = ['GSS E06000047']", mend: set('org-dbc', 'n.identifiers = null'), records: ['org-dbc', 'org-dcc'], says: 'both bear the identifier GSS E06000047.' },
  { what: 'one line stored twice', rule: 'STORED_TWICE', plant: line('x.twice', 'PART_OF', ['b-sw-pb', 'b-cdcp']), mend: lineAway('x.twice'), records: ['rel-091', 'x.twice'], says: 'It is stored twice for the same days.' },
  { what: 'one deliverable twice in its theme', rule: 'STORED_TWICE', plant: copyOf('d-lw-03', ':Ownable:Deliverable', "id: 'x.copy'} WITH copy MATCH (t:Theme {id: 'th-lw-1'}) CREATE (t)-[:CONTAINS]->(copy)"), mend: away('x.copy'), records: ['d-lw-03', 'x.copy'], says: 'It stands 2 times in the same place.' },
  { what: 'a deliverable in no theme', rule: 'ORPHAN', plant: copyOf('d-lw-03', ':Ownable:Deliverable', "id: 'x.lost', title: 'Lost'}"), mend: away('x.lost'), records: ['x.lost'], says: 'Nothing holds it, so no page leads to it.' },
  { what: 'an organisation that nothing touches', rule: 'ORPHAN', plant: copyOf('org-dca', ':Party:Organisation', "id: 'x.alone', name: 'Alone', aliases: []}"), mend: away('x.alone'), records: ['x.alone'], says: 'Nothing holds it, so no page leads to it.' },
];

/** Plants or mends. */
export async function work(tx: Tx, todo: Work): Promise<void> {
  if (typeof todo === 'string') await runnerOf(tx)(todo, {});
  else await todo(tx);
}
