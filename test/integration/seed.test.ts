import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sharedStore } from '../support/with-tx.ts';

const counted = z.object({ n: z.number() });

/** The one number a text returns as `n`. */
async function count(text: string, params: Readonly<Record<string, unknown>> = {}): Promise<number> {
  const { driver, databaseName } = sharedStore();
  const { records } = await driver.executeQuery(text, params, { database: databaseName });
  return counted.parse(records[0]?.toObject()).n;
}

const nodes = (label: string, where = 'true'): string => `MATCH (n:${label}) WHERE ${where} RETURN count(n) AS n`;

const LINES = ['PART_OF', 'SUPPORTS', 'REPORTS_TO', 'OVERSEES', 'ESCALATES_TO', 'WORKS_WITH'];

describe('the seed of the five papers holds', () => {
  it.each([
    ['five papers', nodes('SourceDocument'), 5],
    ['670 passages', nodes('Passage'), 670],
    ['two places covered', 'MATCH (:SourceDocument)-[:COVERS]->(place:Place) RETURN count(DISTINCT place) AS n', 2],
    ['45 organisations', nodes('Organisation'), 45],
    ['7 of them sets or classes', nodes('Organisation', "n.kind = 'CLASS'"), 7],
    ['43 bodies in force', nodes('Body', "n.status = 'IN_FORCE'"), 43],
    ['2 bodies agreed', nodes('Body', "n.status = 'AGREED'"), 2],
    ['8 bodies proposed', nodes('Body', "n.status = 'PROPOSED'"), 8],
    ['21 posts', nodes('Post'), 21],
    ['3 of them proposed', nodes('Post', "n.status = 'PROPOSED'"), 3],
    ['9 people', nodes('Person'), 9],
    ['11 tenures seen', 'MATCH (:Person)<-[:HELD_BY]-(n:Appointment)-[:TO_POST]->(:Post) RETURN count(n) AS n', 11],
    ['one of them by virtue of another post', 'MATCH (:Appointment {id: "tn-11"})-[:BY_VIRTUE_OF]->(n:Post {id: "post-dircomm"}) RETURN count(n) AS n', 1],
    ['18 posts in an organisation or body', 'MATCH (:Post)-[n:POST_IN]->() RETURN count(n) AS n', 18],
    ['29 memberships', 'MATCH (n:Membership)-[:IN]->(:Body) RETURN count(n) AS n', 29],
    ['10 of members nobody names', nodes('Membership', 'n.memberText IS NOT NULL AND NOT (n)-[:MEMBER]->()'), 10],
    ['5 on behalf of an organisation', 'MATCH (n:Membership)-[:ON_BEHALF_OF]->(:Organisation) RETURN count(n) AS n', 5],
    ['65 assignments', nodes('Assignment'), 65],
    ['11 signatures', 'MATCH ()-[n:SIGNATORY_OF]->() RETURN count(n) AS n', 11],
    ['6 of them only proposed', "MATCH ()-[n:SIGNATORY_OF {status: 'PROPOSED'}]->() RETURN count(n) AS n", 6],
    ['8 decisions', nodes('Decision'), 8],
    ['2 meetings', nodes('Meeting'), 2],
    ['one change event', nodes('ChangeEvent'), 1],
    ['one delegation', nodes('Delegation'), 1],
    ['6 functions', nodes('Function'), 6],
    ['56 plans in one edition each', 'MATCH (:Plan)<-[:EDITION_OF]-(n:PlanEdition) RETURN count(n) AS n', 56],
    ['9 agreements', nodes('Agreement'), 9],
    ['one pooled fund, with its four amounts', 'MATCH (pool:Agreement {id: "pool.003", kind: "POOLED_FUND"}) RETURN size(pool.amounts) AS n', 4],
    ['2 laws', nodes('LegalBasis'), 2],
    ['12 alignments', 'MATCH ()-[n:ALIGNS_TO]->() RETURN count(n) AS n', 12],
    ['27 areas', nodes('PriorityArea'), 27],
    ['6 of them priorities of Darlington', nodes('PriorityArea', "n.id STARTS WITH 'l-darl-pri-'"), 6],
    ['4 of them priorities of the board in 2023', nodes('PriorityArea', "n.id STARTS WITH 'l-hwbb-2023-'"), 4],
    ['5 of them groups of chapters', nodes('PriorityArea', "n.id STARTS WITH 'grp.'"), 5],
    ['18 of them printed as a list, each under its edition', 'MATCH (:PlanEdition)-[:CONTAINS]->(n:PriorityArea) WHERE n.id STARTS WITH "l-" RETURN count(n) AS n', 18],
    ['49 themes', nodes('Theme'), 49],
    ['22 of them chapters', "MATCH (n:Theme) WHERE n.id STARTS WITH 'ch-' RETURN count(n) AS n", 22],
    ['89 objectives', nodes('Objective'), 89],
    ['23 of them printed as a list, each under its edition', 'MATCH (:PlanEdition)-[:CONTAINS]->(n:Objective) WHERE n.id STARTS WITH "l-" RETURN count(n) AS n', 23],
    ['12 outcomes', nodes('Outcome'), 12],
    ['8 programmes', nodes('Programme'), 8],
    ['156 deliverables', nodes('Deliverable'), 156],
    ['on 152 printed rows', 'MATCH (:Deliverable)<-[:ABOUT]-(:Claim {predicate: "COMMITS_TO"})-[:CITES]->(p) RETURN count(DISTINCT p) AS n', 152],
    ['with 155 printed numbers', nodes('Deliverable', 'n.printedNumber IS NOT NULL'), 155],
    ['5 deliverables on row 267', 'MATCH (n:Deliverable)<-[:ABOUT]-(:Claim {predicate: "COMMITS_TO"})-[:CITES]->(:Passage {id: "p.001.0267"}) RETURN count(n) AS n', 5],
    ['4 targets of objectives', 'MATCH (n:Observation {kind: "TARGET"})-[:OBSERVES]->(:Objective) RETURN count(n) AS n', 4],
    ['56 measures', nodes('Measure'), 56],
    ['2 baselines', nodes('Observation', "n.kind = 'BASELINE'"), 2],
    ['2 targets of measures', 'MATCH (n:Observation {kind: "TARGET"})-[:OBSERVES]->(:Measure) RETURN count(n) AS n', 2],
    ['one date', nodes('Observation', 'n.due IS NOT NULL'), 1],
    ['50 measures tied to a theme by their label', 'MATCH (:Theme)-[n:MEASURED_BY {basis: "IMPLIED"}]->(:Measure) RETURN count(n) AS n', 50],
    ['13 risks', nodes('Risk'), 13],
    ['one of them high', nodes('Risk', "n.rating = 'HIGH'"), 1],
    ['6 medium', nodes('Risk', "n.rating = 'MEDIUM'"), 6],
    ['6 unrated', nodes('Risk', 'n.rating IS NULL'), 6],
    ['12 mitigations', 'MATCH (n:Mitigation)-[:MITIGATES]->(:Risk)-[:THREATENS]->(:PlanEdition) RETURN count(n) AS n', 12],
    ['6 places', nodes('Place'), 6],
    ['4 of them sites', nodes('Place', "n.kind = 'SITE'"), 4],
    ['21 products', nodes('Term', "n.kind = 'PRODUCT'"), 21],
    ['70 abbreviations', nodes('Term', "n.kind = 'ABBREVIATION'"), 70],
    ['19 stakeholders that are a party', 'MATCH (said:Claim {predicate: "STAKEHOLDER_OF"})-[:ABOUT]->(:Party) RETURN count(DISTINCT said) AS n', 19],
    ['4 contradictions, both sides kept', 'MATCH (:Claim)-[n:RIVALS]->(:Claim) RETURN count(n) AS n', 4],
    ['3 with a side chosen and the reason', 'MATCH (:Claim)-[n:RIVALS]->(:Claim) WHERE n.chosen IS NOT NULL AND n.reason IS NOT NULL RETURN count(n) AS n', 3],
  ])('%s', async (_, text, expected) => {
    expect(await count(text)).toBe(expected);
  });

  it.each([
    ['PART_OF', 7], ['SUPPORTS', 6], ['REPORTS_TO', 4], ['OVERSEES', 2], ['ESCALATES_TO', 2], ['WORKS_WITH', 15],
  ])('lines %s: %i', async (type, expected) => {
    expect(await count('MATCH ()-[n]->() WHERE type(n) = $type RETURN count(n) AS n', { type })).toBe(expected);
  });

  it.each([['doc-003', 8, 8], ['doc-004', 8, 8], ['doc-002', 13, 9], ['doc-000', 2, 2], ['doc-001', 5, 5]])('%s gives %i of them, %i in force', async (paper, ...expected) => {
    const given = (where: string): Promise<number> => count(`MATCH ()-[n]->() WHERE type(n) IN $types AND ${where} AND EXISTS {
      MATCH (claim:Claim)-[:CITES]->(:Passage)<-[:HAS_PASSAGE]-(:SourceDocument {id: $paper}) WHERE claim.id IN n.claimIds } RETURN count(n) AS n`, { types: LINES, paper });
    expect([await given('true'), await given("n.status = 'IN_FORCE'")]).toEqual(expected);
  });

  it('36 lines to draw in all', async () => {
    expect(await count('MATCH ()-[n]->() WHERE type(n) IN $types RETURN count(n) AS n', { types: LINES })).toBe(36);
  });

  it.each([['ACCOUNTABLE', 40], ['RESPONSIBLE', 18], ['SUPPORTING', 7]])('assignments %s: %i', async (letter, expected) => {
    expect(await count(nodes('Assignment', 'n.letter = $letter'), { letter })).toBe(expected);
  });

  // The columns of the table of counts: what each paper speaks of.
  it.each([
    ['doc-003', 15, 13, 6, 4, 93], ['doc-004', 7, 6, 4, 2, 52], ['doc-002', 12, 16, 5, 3, 86], ['doc-000', 4, 6, 1, 0, 63], ['doc-001', 23, 18, 5, 1, 376],
  ])('%s speaks of %i organisations, %i bodies, %i posts, %i people, in %i passages', async (paper, ...expected) => {
    const spokenOf = (label: string): Promise<number> => count(`MATCH (:SourceDocument {id: $paper})-[:HAS_PASSAGE]->(:Passage)<-[:CITES]-(claim:Claim)
      WITH collect(claim.id) AS claims MATCH (n:${label}) WHERE any(id IN n.claimIds WHERE id IN claims) RETURN count(n) AS n`, { paper });
    const found = await Promise.all(['Organisation', 'Body', 'Post', 'Person'].map(spokenOf));
    expect([...found, await count('MATCH (:SourceDocument {id: $paper})-[:HAS_PASSAGE]->(n:Passage) RETURN count(n) AS n', { paper })]).toEqual(expected);
  });

  it.each([
    ['pa-sw', 9, 17, 26, 10], ['pa-lw', 6, 48, 14, 12], ['pa-aw', 5, 34, 18, 7], ['pa-cc', 7, 57, 8, 27],
  ])('in area %s: %i themes, %i deliverables, %i objectives, %i measures', async (area, ...expected) => {
    const below = (what: string): Promise<number> => count(`MATCH (:PriorityArea {id: $area})-[:CONTAINS]->${what} RETURN count(n) AS n`, { area });
    const found = await Promise.all([
      below('(n:Theme)'), below('(:Theme)-[:CONTAINS]->(n:Deliverable)'), below('(n:Objective)'), below('(n:Measure)'),
    ]);
    expect(found).toEqual(expected);
  });

  // One claim per row and passage it cites.
  it.each([
    ['doc', 11], ['org', 116], ['b', 139], ['post', 23], ['p', 15], ['tn', 11], ['rel', 124], ['plan', 140], ['al', 20], ['pa', 4], ['th', 27],
    ['d', 156], ['o', 66], ['ot', 4], ['m', 58], ['rk', 13], ['pr', 7], ['l', 139], ['site', 7], ['pd', 30], ['ab', 78], ['mon', 5], ['sk', 22], ['st', 14], ['t', 2],
  ])('claims of %s rows: %i', async (rows, expected) => {
    expect(await count(nodes('Claim', 'split(split(n.id, ".")[1], "-")[0] = $rows'), { rows })).toBe(expected);
  });

  it('1,258 claims in all, each citing one passage of its paper', async () => {
    expect(await count(nodes('Claim'))).toBe(1258);
    expect(await count(nodes('Claim', 'COUNT { (n)-[:CITES]->(:Passage)<-[:HAS_PASSAGE]-(:SourceDocument) } = 1'))).toBe(1258);
  });

  it('113 statements', async () => {
    const statements = "MATCH (c:Claim) WHERE c.id STARTS WITH 'c.rel-' AND c.basis IN $bases RETURN count(DISTINCT split(c.id, '.')[1]) AS n";
    expect(await count(statements, { bases: ['STATED', 'IMPLIED'] })).toBe(113);
  });

  // What became of them; what is not here is a claim only.
  it.each([
    ['a line', `MATCH ()-[n]->() WHERE type(n) IN ['${LINES.join("', '")}'] AND n.id STARTS WITH 'rel-' WITH split(n.id, '.')[0] AS row`, 26],
    ['a membership', "MATCH (n:Membership) WHERE n.id STARTS WITH 'm.rel-' WITH split(n.id, '.')[1] AS row", 12],
    ['an assignment', "MATCH (n:Assignment) WHERE n.id STARTS WITH 'a.rel-' WITH split(n.id, '.')[1] AS row", 22],
    ['a signature', "MATCH ()-[n:SIGNATORY_OF]->() WITH split(n.id, '.')[0] AS row", 6],
    ['a decision', "MATCH (n:Decision) WHERE n.id STARTS WITH 'dec.rel-' WITH n.id AS row", 4],
    ['a change of a party', 'MATCH (n:ChangeEvent) WITH n.id AS row', 1],
  ])('of the statements, so many become %s', async (_, text, expected) => {
    expect(await count(`${text} RETURN count(DISTINCT row) AS n`)).toBe(expected);
  });

  // Of those that only imply, one is stated and drawn between more parties than its sentence names: rel-069.
  it.each([
    ['doc-003', 5], ['doc-004', 2], ['doc-002', 2], ['doc-000', 1], ['doc-001', 5],
  ])('%s only implies %i of its statements', async (paper, expected) => {
    expect(await count(`MATCH (:SourceDocument {id: $paper})-[:HAS_PASSAGE]->(:Passage)<-[:CITES]-(c:Claim)
      WHERE c.id STARTS WITH 'c.rel-' WITH split(c.id, '.')[1] AS row, collect(c.basis) AS bases
      WHERE all(basis IN bases WHERE basis = 'IMPLIED') RETURN count(row) AS n`, { paper })).toBe(expected);
  });

  it.each([
    ['doc-003', 25, 4], ['doc-004', 18, 3], ['doc-002', 36, 3], ['doc-000', 11, 0], ['doc-001', 23, 1],
  ])('%s makes %i statements and shows %i tenures', async (paper, ...expected) => {
    const made = (row: string): Promise<number> => count(`MATCH (:SourceDocument {id: $paper})-[:HAS_PASSAGE]->(:Passage)<-[:CITES]-(c:Claim)
      WHERE c.id STARTS WITH $row RETURN count(DISTINCT split(c.id, '.')[1]) AS n`, { paper, row });
    expect([await made('c.rel-'), await made('c.tn-')]).toEqual(expected);
  });

  it.each([
    ['owner', 'NOT_STATED_IN_SOURCE', 170], ['timing', 'LOST_IN_EXTRACTION', 156], ['measureReference', 'LOST_IN_EXTRACTION', 156], ['content', 'LOST_IN_EXTRACTION', 22],
    ['baseline', 'BLANK_IN_SOURCE', 54], ['target', 'BLANK_IN_SOURCE', 54], ['due', 'BLANK_IN_SOURCE', 55],
    ['holder', 'POST_VACANT', 1], ['holder', 'AWAITING_AGREEMENT', 2], ['holder', 'NOT_STATED_IN_SOURCE', 2], ['holder', 'EXISTS_BUT_UNNAMED', 5],
  ])('the empty slot %s, %s: %i', async (slot, reason, expected) => {
    expect(await count('MATCH (n:Absence {slot: $slot, reason: $reason})-[:OF]->() RETURN count(n) AS n', { slot, reason })).toBe(expected);
  });

  it('677 empty slots in all', async () => {
    expect(await count(nodes('Absence'))).toBe(677);
  });
});

describe('what the seed must not hold', () => {
  it.each([
    ['an accountable owner of a deliverable', "MATCH (n:Assignment {letter: 'ACCOUNTABLE'})-[:FOR]->(:Deliverable) RETURN count(n) AS n"],
    ['a board for the cross cutting area', "MATCH (n:Assignment)-[:FOR]->(:PriorityArea {id: 'pa-cc'}) RETURN count(n) AS n"],
    ['a start or end that is the day of a paper', `MATCH (paper:SourceDocument) WITH collect(paper.issued) AS days MATCH (n:Record) WHERE n.validFrom IN days OR n.validTo IN days RETURN count(n) AS n`],
    ['a stated start or end but of one post and one contract', nodes('Record', "(n.validFrom > date('0001-01-01') OR n.validTo < date('9999-12-31')) AND NOT n.id IN ['post-dirint', 'plan-contract']")],
    ['a fact without a claim', nodes('Record', 'n.status IS NOT NULL AND size(n.claimIds) = 0')],
    ['a line without a claim', 'MATCH (:Record)-[n]->(:Record) WHERE n.validFrom IS NOT NULL AND size(coalesce(n.claimIds, [])) = 0 RETURN count(n) AS n'],
    ['a claim of no modality or basis', nodes('Claim', 'n.modality IS NULL OR n.basis IS NULL')],
    ['a claim id of a line that leads nowhere', 'MATCH (:Record)-[r]->(:Record) UNWIND r.claimIds AS id OPTIONAL MATCH (c:Claim {id: id}) WITH c WHERE c IS NULL RETURN count(*) AS n'],
    ['a claim id that leads nowhere', 'MATCH (r:Record) UNWIND r.claimIds AS id OPTIONAL MATCH (c:Claim {id: id}) WITH c WHERE c IS NULL RETURN count(*) AS n'],
    ['a record outside the span of the papers', nodes('Record', "n.lastAttested > date('2023-03-15') OR n.lastAttested < date('2014-02-13')")],
    ['one line between the two Health and Wellbeing Boards, the two Cabinets or the two Integrated Care Boards', `UNWIND [['b-hwb-cd', 'b-hwb-dar'], ['b-cab-dbc', 'b-cab-dcc'], ['b-icb18', 'org-nencicb']] AS pair
      MATCH (:Record {id: pair[0]})-[n]-(:Record {id: pair[1]}) RETURN count(n) AS n`],
    ['one name for a board of both places', `MATCH (one:Body {id: 'b-hwb-cd'}), (other:Body {id: 'b-hwb-dar'}) WHERE any(name IN one.aliases + one.name WHERE name = other.name) RETURN count(*) AS n`],
    ['a record with no label of its own', nodes('Record', 'size(labels(n)) < 2')],
    ['a line beyond its paper', 'MATCH (paper:SourceDocument)-[:HAS_PASSAGE]->(n:Passage) WHERE n.lineFrom < 1 OR n.lineTo > paper.lines OR n.lineTo < n.lineFrom RETURN count(n) AS n'],
  ])('%s', async (_, text) => {
    expect(await count(text)).toBe(0);
  });
});
