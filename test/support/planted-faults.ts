// Faults of every rule, each planted in the seeded record and mended as its finding says.
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
const linkAway = (from: string, type: string, to: string): string => `MATCH (:Record {id: '${from}'})-[link:${type}]->(:Record {id: '${to}'}) DELETE link`;
const cites = (claim: string, was: string, now: string): string => `${linkAway(claim, 'CITES', was)} WITH 1 AS gone ${link(claim, 'CITES', now)}`;
const begins = (id: string, [ofLine, ofEnd]: readonly [string, string]): string => `MATCH (end)-[n {id: '${id}'}]->() SET n.validFrom = date('${ofLine}'), end.validFrom = date('${ofEnd}')`;
const dutyOf = (item: string, party: string): string => `WITH copy MATCH (item:Record {id: '${item}'}) MATCH (party:Record {id: '${party}'}) CREATE (item)<-[:FOR]-(copy)-[:TO]->(party)`;
const termTo = (id: string, person: string): string =>
  `MATCH (term:Record {id: 'tn-01'})-[:TO_POST]->(post) MATCH (holder:Person {id: '${person}'}) CREATE (post)<-[:TO_POST]-(other:Record:Appointment)-[:HELD_BY]->(holder) SET other = term {.*, id: '${id}'}`;

const ABOUT_BSIL = 'c.b-bsil.p.001.0178';
const SEEN_IN_2016 = "firstAttested: date('2016-01-01'), lastAttested: date('2016-01-01'), attestedOn: [date('2016-01-01')]";

export const PLANTED: readonly Planted[] = [
  { what: 'a body without a kind', rule: 'PROPERTY_MISSING', plant: set('b-cdcp', 'n.was = n.kind, n.kind = null'), mend: set('b-cdcp', 'n.kind = n.was'), records: ['b-cdcp'], says: 'It lacks a kind.' },
  { what: 'a line without its days', rule: 'PROPERTY_MISSING', plant: setLine('rel-091', 'n.was = n.validTo, n.validTo = null'), mend: setLine('rel-091', 'n.validTo = n.was'), records: ['rel-091'], says: 'It lacks an end.' },
  { what: 'a deliverable that ends as it begins', rule: 'PERIOD_EMPTY', plant: set('d-lw-03', "n.validFrom = date('2014-01-01'), n.validTo = date('2014-01-01')"), mend: set('d-lw-03', "n.validFrom = date('0001-01-01'), n.validTo = date('9999-12-31')"), records: ['d-lw-03'], says: 'Its first day is not before its end.' },
  { what: 'a line that runs backwards', rule: 'PERIOD_EMPTY', plant: setLine('rel-091', "n.validFrom = date('2023-01-01'), n.validTo = date('2020-01-01')"), mend: setLine('rel-091', "n.validFrom = date('0001-01-01'), n.validTo = date('9999-12-31')"), records: ['rel-091'], says: 'Its first day is not before its end.' },
  { what: 'a deliverable without a claim', rule: 'CLAIM_MISSING', plant: set('d-lw-03', 'n.was = n.claimIds, n.claimIds = []'), mend: set('d-lw-03', 'n.claimIds = n.was'), records: ['d-lw-03'], says: 'It came from a paper and names no claim.' },
  { what: 'a line on a claim that there is not', rule: 'CLAIM_MISSING', plant: setLine('rel-091', "n.was = n.claimIds, n.claimIds = n.claimIds + ['c.gone']"), mend: setLine('rel-091', 'n.claimIds = n.was'), records: ['rel-091'], says: 'It rests on the claim c.gone, which the record does not hold.' },
  { what: 'a measured theme without a claim', rule: 'CLAIM_MISSING', plant: "MATCH (:Record {id: 'th-lw-1'})-[n:MEASURED_BY]->() SET n.was = n.claimIds, n.claimIds = []", mend: "MATCH (:Record {id: 'th-lw-1'})-[n:MEASURED_BY]->() SET n.claimIds = n.was", records: ['th-lw-1', 'm-lw-01'], says: 'It came from a paper and names no claim.' },
  { what: 'a body on a claim about something else', rule: 'CLAIM_MISSING', plant: linkAway(ABOUT_BSIL, 'ABOUT', 'b-bsil'), mend: `MATCH (a:Record {id: '${ABOUT_BSIL}'}) MATCH (b:Record {id: 'b-bsil'}) CREATE (a)-[:ABOUT {end: 'SUBJECT'}]->(b)`, records: ['b-bsil'], says: `It rests on the claim ${ABOUT_BSIL}, which is about something else` },
  { what: 'a line on a claim about neither of its ends', rule: 'CLAIM_MISSING', plant: setLine('rel-091', `n.was = n.claimIds, n.claimIds = n.claimIds + ['${ABOUT_BSIL}']`), mend: setLine('rel-091', 'n.claimIds = n.was'), records: ['rel-091'], says: `It rests on the claim ${ABOUT_BSIL}, which is about something else` },
  { what: 'a duty for nothing', rule: 'END_MISSING', plant: unLink('a.rel-092.fn.rel-092.b-sw-pb', 'FOR'), mend: link('a.rel-092.fn.rel-092.b-sw-pb', 'FOR', 'fn.rel-092'), records: ['a.rel-092.fn.rel-092.b-sw-pb'], says: 'It does not say what it is for.' },
  { what: 'a claim without a passage', rule: 'END_MISSING', plant: unLink('c.d-lw-03.p.001.0263', 'CITES'), mend: link('c.d-lw-03.p.001.0263', 'CITES', 'p.001.0263'), records: ['c.d-lw-03.p.001.0263'], says: 'It does not say which passage it cites.' },
  { what: 'a seat on an ended body', rule: 'END_ENDED', plant: set('b-crg', "n.validTo = date('2024-01-01')"), mend: set('m.rel-035.u1', "n.validTo = date('2024-01-01')"), records: ['m.rel-035.u1'], says: 'It goes on after Clinical Reference ended on 1 January 2024.' },
  { what: 'a line from a body that a paper ended', rule: 'END_ENDED', plant: set('b-cypf-sub', "n.status = 'ENDED'"), mend: setLine('rel-102', "n.status = 'ENDED'"), records: ['rel-102'], says: 'ended.' },
  { what: 'a line of no known kind', rule: 'LINE_NOT_ALLOWED', plant: link('b-cdcp', 'BEFRIENDS', 'b-bsil'), mend: 'MATCH ()-[n:BEFRIENDS]->() DELETE n', records: ['b-cdcp', 'b-bsil'], says: 'No list knows lines of this kind, so no page shows it.' },
  { what: 'a post that is part of a body', rule: 'LINE_NOT_ALLOWED', plant: line('x.part', 'PART_OF', ['post-lay', 'b-cdcp']), mend: lineAway('x.part'), records: ['x.part'], says: '“is part of” does not run from a post to a body.' },
  { what: 'boards that report in a circle', rule: 'LOOP', plant: line('x.up', 'REPORTS_TO', ['b-cdcp', 'b-sw-pb']), mend: lineAway('x.up'), records: ['x.up', 'rel-091'], says: 'County Durham Care Partnership reports to Starting Well Children Young People and Families Partnership Board, which is part of County Durham Care Partnership.' },
  { what: 'a second holder of one seat', rule: 'POST_OVERLAP', plant: copyOf('tn-01', ':Appointment', "id: 'x.term'} WITH copy MATCH (post:Post {id: 'post-dirplace'}) MATCH (holder:Person {id: 'p-shimmin'}) CREATE (copy)-[:TO_POST]->(post) CREATE (copy)-[:HELD_BY]->(holder)"), mend: away('x.term'), records: ['tn-01', 'x.term'], says: 'It has one seat, and two people hold it from 15 March 2023 on.' },
  { what: 'one name on two bodies', rule: 'SAME_NAME', plant: set('b-bsil', "n.aliases = ['Ageing-Well partnership board']"), mend: set('b-bsil', 'n.aliases = []'), records: ['b-aw-pb', 'b-bsil'], says: 'Ageing Well Partnership Board and BSIL can both be meant by “Ageing-Well partnership board”.' },
  { what: 'one identifier on two councils', rule: 'SAME_IDENTIFIER', plant: "MATCH (n:Organisation) WHERE n.id IN ['org-dcc', 'org-dbc'] SET n.identifiers = ['GSS E06000047']", mend: set('org-dbc', 'n.identifiers = null'), records: ['org-dbc', 'org-dcc'], says: 'both bear the identifier GSS E06000047.' },
  { what: 'one line stored twice', rule: 'STORED_TWICE', plant: line('x.twice', 'PART_OF', ['b-sw-pb', 'b-cdcp']), mend: lineAway('x.twice'), records: ['rel-091', 'x.twice'], says: 'It is stored twice for the same days.' },
  { what: 'one deliverable twice in its theme', rule: 'STORED_TWICE', plant: copyOf('d-lw-03', ':Ownable:Deliverable', "id: 'x.copy'} WITH copy MATCH (t:Theme {id: 'th-lw-1'}) CREATE (t)-[:CONTAINS]->(copy)"), mend: away('x.copy'), records: ['d-lw-03', 'x.copy'], says: 'It stands 2 times in the same place.' },
  { what: 'a deliverable in no theme', rule: 'ORPHAN', plant: copyOf('d-lw-05', ':Ownable:Deliverable', "id: 'x.lost', title: 'Lost'}"), mend: away('x.lost'), records: ['x.lost'], says: 'Nothing holds it, so no page leads to it.' },
  { what: 'an organisation that nothing touches', rule: 'ORPHAN', plant: copyOf('org-dca', ':Party:Organisation', "id: 'x.alone', name: 'Alone', aliases: [], claimIds: [], hash: null}"), mend: away('x.alone'), records: ['x.alone'], says: 'Nothing holds it, so no page leads to it.' },
  { what: 'a reason that no list holds', rule: 'VALUE_UNKNOWN', plant: set('gap.d-lw-02.owner', "n.reason = 'BECAUSE'"), mend: set('gap.d-lw-02.owner', "n.reason = 'NOT_STATED_IN_SOURCE'"), records: ['gap.d-lw-02.owner'], says: 'No closed list holds what it gives as a reason.' },
  { what: 'a standing that no list holds', rule: 'VALUE_UNKNOWN', plant: set('d-lw-03', "n.status = 'ACTIVE'"), mend: set('d-lw-03', "n.status = 'IN_FORCE'"), records: ['d-lw-03'], says: 'No closed list holds what it gives as a standing.' },
  { what: 'a line of a standing that no list holds', rule: 'VALUE_UNKNOWN', plant: setLine('rel-091', "n.status = 'ACTIVE'"), mend: setLine('rel-091', "n.status = 'IN_FORCE'"), records: ['rel-091'], says: 'No closed list holds what it gives as a standing.' },
  { what: 'a deliverable seen after every paper', rule: 'CLAIM_MISSING', plant: set('d-lw-03', "n.was = n.lastAttested, n.lastAttested = date('2031-01-01')"), mend: set('d-lw-03', 'n.lastAttested = n.was'), records: ['d-lw-03'], says: 'It was last seen on a day on which no paper of its claims' },
  { what: 'a line seen after every paper', rule: 'CLAIM_MISSING', plant: setLine('rel-091', "n.was = n.lastAttested, n.lastAttested = date('2031-01-01')"), mend: setLine('rel-091', 'n.lastAttested = n.was'), records: ['rel-091'], says: 'It was last seen on a day on which no paper of its claims' },
  { what: "a claim that cites another paper than its record's", rule: 'CLAIM_MISSING', plant: cites('c.tn-01.p.001.0007', 'p.001.0007', 'p.003.0036'), mend: cites('c.tn-01.p.001.0007', 'p.003.0036', 'p.001.0007'), records: ['tn-01'], says: 'It rests on the claim c.tn-01.p.001.0007, which cites a paper of a day on which it was not seen.' },
  { what: "a claim that cites another paper than its line's", rule: 'CLAIM_MISSING', plant: cites('c.rel-102.p.001.0115', 'p.001.0115', 'p.003.0036'), mend: cites('c.rel-102.p.001.0115', 'p.003.0036', 'p.001.0115'), records: ['rel-102'], says: 'which cites a paper of a day on which it was not seen.' },
  { what: 'a claim on two passages', rule: 'END_DOUBLED', plant: link('c.tn-07.p.003.0041', 'CITES', 'p.003.0036'), mend: linkAway('c.tn-07.p.003.0041', 'CITES', 'p.003.0036'), records: ['c.tn-07.p.003.0041'], says: 'It says more than once which passage it cites.' },
  { what: 'an appointment to two posts', rule: 'END_DOUBLED', plant: link('tn-01', 'TO_POST', 'post-lay'), mend: linkAway('tn-01', 'TO_POST', 'post-lay'), records: ['tn-01'], says: 'It says more than once which post it is to.' },
  { what: 'a part of a body that is only proposed', rule: 'END_NOT_YET', plant: line('x.soon', 'PART_OF', ['b-bsil', 'b-pb18']), mend: lineAway('x.soon'), records: ['x.soon'], says: 'which is only proposed or agreed.' },
  { what: 'a proposed body that is part of one in force', rule: 'END_NOT_YET', plant: line('x.soon', 'PART_OF', ['b-pb18', 'b-cdcp']), mend: lineAway('x.soon'), records: ['x.soon'], says: 'which is only proposed or agreed.' },
  { what: 'a line that begins before its end does', rule: 'END_NOT_YET', plant: begins('rel-091', ['2015-01-01', '2016-04-01']), mend: begins('rel-091', ['0001-01-01', '0001-01-01']), records: ['rel-091'], says: 'which begins on 1 April 2016 only' },
  { what: 'a seat taken before there is the body', rule: 'END_NOT_YET', plant: [set('m.post-lay', "n.validFrom = date('2015-01-01')"), 'WITH n MATCH (n)-[:IN]->(end) SET end.validFrom = date(\'2016-04-01\')'].join(' '), mend: [set('m.post-lay', "n.validFrom = date('0001-01-01')"), 'WITH n MATCH (n)-[:IN]->(end) SET end.validFrom = date(\'0001-01-01\')'].join(' '), records: ['m.post-lay'], says: 'which begins on 1 April 2016 only' },
  { what: 'a deliverable that contains a body', rule: 'LINE_NOT_ALLOWED', plant: link('d-lw-03', 'CONTAINS', 'b-cdcp'), mend: linkAway('d-lw-03', 'CONTAINS', 'b-cdcp'), records: ['d-lw-03', 'b-cdcp'], says: '“contains” does not run from a deliverable to a body.' },
  { what: 'a seat in an organisation', rule: 'LINE_NOT_ALLOWED', plant: `${unLink('m.post-lay', 'IN')} WITH 1 AS gone ${link('m.post-lay', 'IN', 'org-dcc')}`, mend: `${unLink('m.post-lay', 'IN')} WITH 1 AS gone ${link('m.post-lay', 'IN', 'b-cdcp')}`, records: ['m.post-lay', 'org-dcc'], says: '“in” does not run from a seat to an organisation.' },
  { what: 'a body that works with itself', rule: 'LINE_NOT_ALLOWED', plant: line('x.self', 'WORKS_WITH', ['b-cdcp', 'b-cdcp']), mend: lineAway('x.self'), records: ['x.self'], says: 'It runs from a party to itself.' },
  { what: 'a theme that contains its own area', rule: 'LOOP', plant: link('th-lw-1', 'CONTAINS', 'pa-lw'), mend: linkAway('th-lw-1', 'CONTAINS', 'pa-lw'), records: ['pa-lw', 'th-lw-1'], says: 'contains Urgent and Emergency Care, which contains it.' },
  { what: 'two holders of a post that states no seats', rule: 'POST_OVERLAP', plant: `${set('post-dirplace', 'n.seats = null')} WITH 1 AS done ${termTo('x.term', 'p-shimmin')}`, mend: `${set('post-dirplace', 'n.seats = 1')} WITH 1 AS done ${away('x.term')}`, records: ['tn-01', 'x.term'], says: 'It has one seat, and two people hold it' },
  { what: 'three holders of two seats', rule: 'POST_OVERLAP', plant: `${set('post-dirplace', 'n.seats = 2')} WITH 1 AS done ${termTo('x.term', 'p-shimmin')} WITH 1 AS done ${termTo('x.third', 'p-findlay')}`, mend: `${set('post-dirplace', 'n.seats = 1')} WITH 1 AS done MATCH (n:Record) WHERE n.id IN ['x.term', 'x.third'] DETACH DELETE n`, records: ['tn-01', 'x.term', 'x.third'], says: 'It has 2 seats, and 3 people hold it' },
  { what: 'one slot that is empty twice', rule: 'STORED_TWICE', plant: copyOf('gap.d-lw-03.owner', ':Absence', "id: 'x.gap'} WITH copy MATCH (item:Record {id: 'd-lw-03'}) CREATE (copy)-[:OF]->(item)"), mend: away('x.gap'), records: ['gap.d-lw-03.owner', 'x.gap'], says: 'The same is said of it twice for the same days.' },
  { what: 'one owner of an item twice', rule: 'STORED_TWICE', plant: copyOf('a.ch-01.post-chlead', ':Assignment', `id: 'x.duty'} ${dutyOf('ch-01', 'post-chlead')}`), mend: away('x.duty'), records: ['a.ch-01.post-chlead', 'x.duty'], says: 'The same is said of it twice for the same days.' },
  { what: 'an owner beside the word that there is none', rule: 'CONTRADICTED', plant: copyOf('a.rel-092.fn.rel-092.b-sw-pb', ':Assignment', `id: 'x.owner', letter: 'ACCOUNTABLE'} ${dutyOf('d-lw-02', 'b-sw-pb')}`), mend: away('x.owner'), records: ['gap.d-lw-02.owner', 'x.owner'], says: 'One paper both names who answers for it and leaves it without an owner.' },
  { what: 'a claim on which nothing rests', rule: 'ORPHAN', plant: copyOf('c.tn-01.p.001.0007', ':Claim', "id: 'x.claim'} WITH copy MATCH (passage:Record {id: 'p.001.0007'}) CREATE (copy)-[:CITES]->(passage)"), mend: away('x.claim'), records: ['x.claim'], says: 'Nothing rests on it' },
  { what: 'an action that only an old edit tells of', rule: 'EXTRAPOLATED', plant: copyOf('d-lw-07', ':Ownable:Deliverable', `id: 'x.edited', title: 'Edited', hash: null, claimIds: [], ${SEEN_IN_2016}} WITH copy MATCH (t:Theme {id: 'th-lw-1'}) CREATE (t)-[:CONTAINS]->(copy)`), mend: set('x.edited', "n.validTo = date('2020-01-01')"), records: ['x.edited'], says: 'nothing newer speaks of it than an edit of 1 January 2016.' },
  { what: 'a line that only an old edit tells of', rule: 'EXTRAPOLATED', plant: async (tx) => { await line('x.old', 'SUPPORTS', ['b-bsil', 'b-cdcp'])(tx); await work(tx, setLine('x.old', `n += {${SEEN_IN_2016}}`)); }, mend: setLine('x.old', "n.attestedOn = n.attestedOn + [date('2023-03-15')], n.lastAttested = date('2023-03-15')"), records: ['x.old'], says: 'nothing newer speaks of it than an edit of 1 January 2016.' },
];

/** Plants or mends. */
export async function work(tx: Tx, todo: Work): Promise<void> {
  if (typeof todo === 'string') await runnerOf(tx)(todo, {});
  else await todo(tx);
}
