import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { laneA } from '../support/with-tx.ts';

const counted = z.object({ n: z.number() });

/** The one number a text returns as `n`. */
async function count(text: string, params: Readonly<Record<string, unknown>> = {}): Promise<number> {
  const { driver, databaseName } = laneA();
  const { records } = await driver.executeQuery(text, params, { database: databaseName });
  return counted.parse(records[0]?.toObject()).n;
}

const nodes = (label: string, where = 'true'): string => `MATCH (n:${label}) WHERE ${where} RETURN count(n) AS n`;

describe('the seed of the 2023 plan holds', () => {
  it.each([
    ['one paper', nodes('SourceDocument'), 1],
    ['376 passages', nodes('Passage'), 376],
    ['23 organisations', nodes('Organisation'), 23],
    ['16 bodies in force', nodes('Body', "n.status = 'IN_FORCE'"), 16],
    ['2 bodies proposed', nodes('Body', "n.status = 'PROPOSED'"), 2],
    ['5 posts', nodes('Post'), 5],
    ['one person in one post', 'MATCH (:Person)<-[:HELD_BY]-(n:Appointment)-[:TO_POST]->(:Post) RETURN count(n) AS n', 1],
    ['5 lines on the picture', "MATCH ()-[n]->() WHERE type(n) IN ['PART_OF', 'SUPPORTS', 'REPORTS_TO', 'OVERSEES', 'ESCALATES_TO', 'WORKS_WITH'] RETURN count(n) AS n", 5],
    ['and all of them part of', 'MATCH (:Body)-[n:PART_OF]->(:Body) RETURN count(n) AS n', 5],
    ['one post in a body', 'MATCH (:Post)-[n:POST_IN]->(:Body) RETURN count(n) AS n', 1],
    ['4 memberships', 'MATCH (n:Membership)-[:IN]->(:Body {id: "b-cdcp"}) RETURN count(n) AS n', 4],
    ['2 of them of members nobody names', nodes('Membership', 'n.memberText IS NOT NULL AND NOT (n)-[:MEMBER]->()'), 2],
    ['10 assignments', nodes('Assignment'), 10],
    ['2 decisions', nodes('Decision'), 2],
    ['31 plans in one edition each', 'MATCH (:Plan)<-[:EDITION_OF]-(n:PlanEdition) RETURN count(n) AS n', 31],
    ['3 alignments', 'MATCH ()-[n:ALIGNS_TO]->() RETURN count(n) AS n', 3],
    ['156 deliverables', nodes('Deliverable'), 156],
    ['on 152 printed rows', 'MATCH (:Deliverable)<-[:ABOUT]-(:Claim {predicate: "COMMITS_TO"})-[:CITES]->(p) RETURN count(DISTINCT p) AS n', 152],
    ['with 155 printed numbers', nodes('Deliverable', 'n.printedNumber IS NOT NULL'), 155],
    ['5 deliverables on row 267', 'MATCH (n:Deliverable)<-[:ABOUT]-(:Claim {predicate: "COMMITS_TO"})-[:CITES]->(:Passage {id: "p.001.0267"}) RETURN count(n) AS n', 5],
    ['4 areas of the plan and 4 priorities of the board', nodes('PriorityArea'), 8],
    ['66 objectives of the plan', 'MATCH (:PriorityArea)-[:CONTAINS]->(n:Objective) RETURN count(n) AS n', 66],
    ['4 goals of the wider strategy', 'MATCH (:PlanEdition)-[:CONTAINS]->(n:Objective) RETURN count(n) AS n', 4],
    ['4 targets of objectives', 'MATCH (n:Observation {kind: "TARGET"})-[:OBSERVES]->(:Objective) RETURN count(n) AS n', 4],
    ['56 measures', nodes('Measure'), 56],
    ['2 baselines', nodes('Observation', "n.kind = 'BASELINE'"), 2],
    ['2 targets of measures', 'MATCH (n:Observation {kind: "TARGET"})-[:OBSERVES]->(:Measure) RETURN count(n) AS n', 2],
    ['one date', nodes('Observation', 'n.due IS NOT NULL'), 1],
    ['50 measures tied to a theme by their label', 'MATCH (:Theme)-[n:MEASURED_BY {basis: "IMPLIED"}]->(:Measure) RETURN count(n) AS n', 50],
    ['5 risks, unrated', nodes('Risk', 'n.rating IS NULL'), 5],
    ['a mitigation for each', 'MATCH (n:Mitigation)-[:MITIGATES]->(:Risk)-[:THREATENS]->(:PlanEdition {id: "e.plan-2023"}) RETURN count(n) AS n', 5],
    ['4 sites', nodes('Place', "n.kind = 'SITE'"), 4],
    ['21 products', nodes('Term', "n.kind = 'PRODUCT'"), 21],
    ['43 abbreviations', nodes('Term', "n.kind = 'ABBREVIATION'"), 43],
    ['one contradiction, both sides kept', 'MATCH (:Claim)-[n:RIVALS]->(:Claim) WHERE n.chosen IS NULL RETURN count(n) AS n', 1],
  ])('%s', async (_, text, expected) => {
    expect(await count(text)).toBe(expected);
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

  // One claim per row and passage it cites; the three boards also cite their own line of the list.
  it.each([
    ['doc', 1], ['org', 38], ['b', 42], ['post', 5], ['p', 1], ['tn', 1], ['rel', 26], ['plan', 44], ['al', 9], ['pa', 4], ['th', 27],
    ['d', 156], ['o', 66], ['ot', 4], ['m', 58], ['rk', 5], ['l', 24], ['site', 7], ['pd', 30], ['ab', 49], ['sk', 22], ['st', 11],
  ])('claims of %s rows: %i', async (rows, expected) => {
    expect(await count(nodes('Claim', 'split(split(n.id, ".")[1], "-")[0] = $rows'), { rows })).toBe(expected);
  });

  it('630 claims in all, each citing one passage of the paper', async () => {
    expect(await count(nodes('Claim'))).toBe(630);
    expect(await count(nodes('Claim', 'COUNT { (n)-[:CITES]->(:Passage)<-[:HAS_PASSAGE]-(:SourceDocument) } = 1'))).toBe(630);
  });

  it('23 statements, 5 of them implied', async () => {
    const statements = "MATCH (c:Claim) WHERE c.id STARTS WITH 'c.rel-' AND c.basis IN $bases RETURN count(DISTINCT split(c.id, '.')[1]) AS n";
    expect(await count(statements, { bases: ['STATED', 'IMPLIED'] })).toBe(23);
    expect(await count(statements, { bases: ['IMPLIED'] })).toBe(5);
  });

  it.each([
    ['owner', 'NOT_STATED_IN_SOURCE', 162], ['timing', 'LOST_IN_EXTRACTION', 156], ['measureReference', 'LOST_IN_EXTRACTION', 156],
    ['baseline', 'BLANK_IN_SOURCE', 54], ['target', 'BLANK_IN_SOURCE', 54], ['due', 'BLANK_IN_SOURCE', 55],
    ['holder', 'POST_VACANT', 1], ['holder', 'AWAITING_AGREEMENT', 1], ['holder', 'NOT_STATED_IN_SOURCE', 2],
  ])('the empty slot %s, %s: %i', async (slot, reason, expected) => {
    expect(await count('MATCH (n:Absence {slot: $slot, reason: $reason})-[:OF]->() RETURN count(n) AS n', { slot, reason })).toBe(expected);
  });

  it('641 empty slots in all', async () => {
    expect(await count(nodes('Absence'))).toBe(641);
  });
});

describe('what the seed must not hold', () => {
  it.each([
    ['an accountable owner of a deliverable', "MATCH (n:Assignment {letter: 'ACCOUNTABLE'})-[:FOR]->(:Deliverable) RETURN count(n) AS n"],
    ['a board for the cross cutting area', "MATCH (n:Assignment)-[:FOR]->(:PriorityArea {id: 'pa-cc'}) RETURN count(n) AS n"],
    ['a stated start or end', nodes('Record', "n.validFrom > date('0001-01-01') OR n.validTo < date('9999-12-31')")],
    ['a fact without a claim', nodes('Record', 'n.status IS NOT NULL AND size(n.claimIds) = 0')],
    ['a claim id that leads nowhere', 'MATCH (r:Record) UNWIND r.claimIds AS id OPTIONAL MATCH (c:Claim {id: id}) WITH c WHERE c IS NULL RETURN count(*) AS n'],
    ['a record outside the span of the paper', nodes('Record', "n.firstAttested <> date('2023-03-15') OR n.lastAttested <> date('2023-03-15')")],
    ['a record with no label of its own', nodes('Record', 'size(labels(n)) < 2')],
    ['a line beyond the paper', nodes('Passage', 'n.lineFrom < 1 OR n.lineTo > 571 OR n.lineTo < n.lineFrom')],
  ])('%s', async (_, text) => {
    expect(await count(text)).toBe(0);
  });
});
