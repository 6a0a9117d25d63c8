import { expect, it } from 'vitest';
import { ESCALATION_ORDER, meaningOf, RELATIONSHIP_TYPE_NAMES } from '#schema/vocabulary/relationship-types.ts';
import { part, readHouse, type Tree } from './house.ts';
import { climbFindings, climbing, cypherFindings, enumFindings, namesIn, undrawnTypes } from './vocabulary.ts';

const house = readHouse();
const a = (files: Readonly<Record<string, string>>): Tree => new Map(Object.entries(files));

it('says in every enum what its table says', () => {
  expect(enumFindings(house)).toEqual([]);
});

it('names only labels and types of the vocabulary', () => {
  expect(part(house, /\.cypher$/).size).toBeGreaterThan(0);
  expect(cypherFindings(house)).toEqual([]);
});

it('climbs by every type that escalates, wherever it climbs', () => {
  expect(climbing(house).size).toBeGreaterThan(0);
  expect(climbFindings(house)).toEqual([]);
});

it('draws every type of line there is', () => {
  expect(undrawnTypes(house)).toEqual([]);
  const text = house.get('cypher/structure/structure.cypher') ?? '';
  expect(undrawnTypes(a({ 'cypher/structure/structure.cypher': text.replace('|FUNDS', '') }))).toEqual(['FUNDS']);
});

it('keeps the order of escalation as the registry numbers it', () => {
  const numbered = RELATIONSHIP_TYPE_NAMES.filter((type) => meaningOf(type).escalates !== undefined)
    .toSorted((one, other) => (meaningOf(one).escalates ?? 0) - (meaningOf(other).escalates ?? 0));
  expect(numbered).toEqual(ESCALATION_ORDER);
});

it('reads labels and types out of patterns, and nothing out of maps, texts and comments', () => {
  const text = `// (c:Comment)-[:COMMENT]-()
    MATCH (a:Body|Post {id: $id, name: 'x:Quoted'})<-[held:FOR|TO {order: 1}]-{0,3}(b:Assignment:Party)-[:OF]->(:Absence)
    MATCH (a)-[line:PART_OF|OVERSEES WHERE line.status IN ['IN_FORCE']]-(c)
    WHERE type(line) = 'REPORTS_TO' RETURN a {.id, via: CASE WHEN a:Organisation THEN null END, all: COLLECT { MATCH (d:Plan) RETURN d }} AS a`;
  expect(namesIn(text)).toEqual({
    labels: ['Body', 'Post', 'Assignment', 'Party', 'Absence', 'Organisation', 'Plan'],
    types: ['FOR', 'TO', 'OF', 'PART_OF', 'OVERSEES', 'REPORTS_TO'],
  });
});

it('reports a label, a type and a compared type that nobody knows', () => {
  const findings = cypherFindings(a({ 'cypher/plans/x.cypher': "MATCH (a:Board)-[line:LEADS]->(:Body) WHERE type(line) IN ['RUNS', 'PART_OF'] RETURN a" }));
  expect(findings.map((finding) => finding.split(': the ')[1])).toEqual([
    'label Board is not in the vocabulary', 'type LEADS is not in the vocabulary', 'type RUNS is not in the vocabulary',
  ]);
});

it('reports a climb that leaves a type out', () => {
  const text = 'MATCH (a)-[:ESCALATES_TO|ACCOUNTABLE_TO|REPORTS_TO|PART_OF]->(b) RETURN b';
  expect(climbFindings(a({ 'cypher/accountability/x.cypher': text }))).toEqual(['cypher/accountability/x.cypher: climbs, but not by OVERSEES']);
});

it('reports an enum without a table, and one whose words differ', () => {
  const table = "export const SIDES = ['LEFT', 'RIGHT'] as const;\nexport type Side = (typeof SIDES)[number];";
  const say = (sdl: string): readonly string[] => enumFindings(a({ 'schema/sdl/x.graphql': sdl, 'schema/vocabulary/sides.ts': table }));
  expect(say('enum Side { LEFT RIGHT }')).toEqual([]);
  expect(say('enum Side { LEFT }')).toHaveLength(1);
  expect(say('enum Side { RIGHT LEFT }')).toHaveLength(1);
  expect(say('enum Height { LOW }')).toHaveLength(1);
});
