import { parse, print, Kind, type DocumentNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { composeSdl, withDated } from './compose.ts';

const TEMPLATE = `
  "Marks it."
  directive @dated on OBJECT
  interface Dated { "Where it stands." status: String! @sortable(byValue: false) "First day." from: Date }`;

const composed = (sdl: string): string => print({ kind: Kind.DOCUMENT, definitions: withDated(parse(`${TEMPLATE} ${sdl}`).definitions) });
const written = (sdl: string): string => print(parse(sdl));

describe('the fields of every dated record', () => {
  it('stand in a type that is marked, with what is said of them, below its own', () => {
    expect(composed('"A board." type Body @node @dated @plural(value: "bodies") { "Ours." id: ID! parts: [Body!]! @relationship(type: "PART_OF") name: String }')).toBe(written(
      '"A board." type Body @node @plural(value: "bodies") { "Ours." id: ID! parts: [Body!]! @relationship(type: "PART_OF") name: String "Where it stands." status: String! @sortable(byValue: false) "First day." from: Date }',
    ));
  });

  it('stand in no other type, and what is not marked stays as it is, in its order', () => {
    const others = 'type Passage @node { id: ID! } enum Status { LIVE } extend schema @query(read: true) interface Thing { id: ID! } directive @other on OBJECT';
    expect(composed(others)).toBe(written(others));
    expect(composed(`type Plan @dated { id: ID! } ${others}`)).toBe(written(`type Plan { id: ID! "Where it stands." status: String! @sortable(byValue: false) "First day." from: Date } ${others}`));
  });

  it('are written in no marked type a second time', () => {
    expect(() => composed('type Body @dated { id: ID! from: Date }')).toThrow('Body.from is a field of Dated: leave it there.');
    expect(composed('type Body { id: ID! from: Date }')).toBe(written('type Body { id: ID! from: Date }'));
  });

  it('are missed where a type is marked and nothing says what they are', () => {
    expect(() => withDated(parse('type Body @dated { id: ID! }').definitions)).toThrow('Body is marked @dated, and no file has the fields of Dated.');
  });
});

describe('the SDL of the files', () => {
  const sdl: DocumentNode = composeSdl();

  it('has neither mark nor template left', () => {
    expect(print(sdl)).not.toMatch(/@dated|\bDated\b/u);
  });

  it('dates everything stored but papers and their passages', () => {
    const stored = sdl.definitions.flatMap((part) => (part.kind === Kind.OBJECT_TYPE_DEFINITION && part.directives?.some(({ name }) => name.value === 'node') === true ? [part] : []));
    const undated = stored.filter(({ fields = [] }) => !['from', 'until', 'lastAttested', 'validFrom', 'validTo'].every((name) => fields.some((field) => field.name.value === name)));
    expect(stored.length).toBeGreaterThan(20);
    expect(undated.map(({ name }) => name.value).toSorted()).toEqual(['Passage', 'SourceDocument']);
  });
});
