import DOMPurify from 'dompurify';
import mermaid from 'mermaid';
import { describe, expect, it } from 'vitest';
import { hanging } from '../layout/hanging.ts';
import type { Scene } from '../scene.ts';
import { aBoard, aLine, anOrganisation, aPartnershipOf, aStructure, NETWORK, PARTNERSHIP } from '../structures.fixture.ts';
import { writeMermaid } from './mermaid.ts';

const URL = 'http://127.0.0.1:4000/structure?asOf=2026-04-01&proposals=show';
const HOSTILE = [
  'Board "of" [all] (things) {x}', 'a --> b', 'end', '`**bold**`', '%%{init: {"securityLevel": "loose"}}%%', '#quot; #35; & &lt;b&gt; <script>alert(1)</script>',
  'two\nlines\r\n---\nclick b1 "javascript:alert(1)"', 'Lifestyle board: A#B;', '1. First', '- minus', '; linkStyle 0 stroke:red', '|pipe| \\ back', 'Ŷnys Môn – Bwrdd’r Sir', '\u202Eturned', 'lone \uD800 half \u0000',
];

// The parser needs no page, but for this one step that cleans what is drawn into one.
Object.assign(DOMPurify, { sanitize: (text: string) => text, addHook: () => undefined });

interface Chart {
  /** Settings of the program that the text changes. */
  readonly config: object;
  /** By id: what stands in the box, its breaks as line ends. */
  readonly texts: ReadonlyMap<string, string>;
  readonly edges: readonly { readonly start: string; readonly end: string; readonly text: string; readonly stroke: string | undefined; readonly type: string | undefined }[];
  readonly groups: readonly { readonly title: string; readonly nodes: readonly string[] }[];
}

/** As Mermaid's own parser understands it; throws where the text is not Mermaid. */
async function read(text: string): Promise<Chart> {
  const { config } = await mermaid.parse(text);
  // oxlint-disable-next-line typescript/no-deprecated -- the one way to what was understood, and not only whether
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text.replace(/^---\n.*\n---\n/, ''));
  if (!isFlowchart(db)) throw new Error('This is no flowchart.');
  return {
    config,
    texts: new Map([...db.getVertices()].map(([id, vertex]) => [id, decoded(vertex.text ?? '')])),
    edges: db.getEdges().map(({ start, end, text: word, stroke, type }) => ({ start, end, text: decoded(word), stroke, type })),
    groups: db.getSubGraphs().map(({ title, nodes }) => ({ title: decoded(title), nodes })),
  };
}

/** What the parser has put down. */
interface Flowchart {
  readonly getVertices: () => ReadonlyMap<string, { readonly text?: string }>;
  readonly getEdges: () => Chart['edges'];
  readonly getSubGraphs: () => Chart['groups'];
}

function isFlowchart(db: object): db is Flowchart {
  return 'getVertices' in db && 'getEdges' in db && 'getSubGraphs' in db;
}

/** Mermaid keeps a numbered sign in a code of its own until it draws. */
function decoded(text: string): string {
  return text.replaceAll('<br/>', '\n').replace(/ﬂ°°(\d+)¶ß/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

const partiesOf = ({ texts }: Chart): readonly string[] => [...texts].filter(([id]) => /^b\d+$/.test(id)).map(([, text]) => text.split('\n')[0] ?? '');
const linesOf = ({ edges }: Chart): Chart['edges'] => edges.filter(({ start }) => /^b\d+$/.test(start));
const written = (scene: Scene): Promise<Chart> => read(writeMermaid(scene, { url: URL }));

describe('the picture as Mermaid', () => {
  it.each([['a network', NETWORK], ['a partnership', PARTNERSHIP], ['sixty boxes', aPartnershipOf(6, 8)], ['nothing', aStructure([], [])]])('holds every party and line of %s once', async (_, structure) => {
    const scene = hanging(structure);
    const chart = await written(scene);
    expect(partiesOf(chart).toSorted()).toEqual(scene.bodies.map(({ name }) => name).toSorted());
    const nameOf = (id: string): string => chart.texts.get(id)?.split('\n')[0] ?? '';
    const named = new Map(scene.bodies.map(({ id, name }) => [id, name]));
    expect(linesOf(chart).map(({ start, end }) => `${nameOf(start)} > ${nameOf(end)}`).toSorted())
      .toEqual(scene.lines.map(({ from, to }) => `${named.get(from) ?? ''} > ${named.get(to) ?? ''}`).toSorted());
  });

  it('draws reporting dotted with an arrow, working solid without, and proposals thick with their word', async () => {
    const text = writeMermaid(hanging(NETWORK), { url: URL });
    const lines = linesOf(await read(text));
    expect(lines.filter(({ text: word }) => word === 'reports to')).toEqual([expect.objectContaining({ stroke: 'dotted', type: 'arrow_point' })]);
    expect(lines.filter(({ stroke }) => stroke === 'normal').map(({ type }) => type)).toEqual(Array.from({ length: 7 }, () => 'arrow_open'));
    const proposed = lines.filter(({ stroke }) => stroke === 'thick');
    expect(proposed.map(({ text: word }) => word).toSorted()).toEqual(['Proposed: oversees', 'Proposed: reports to', 'Proposed: reports to', 'Proposed: reports to']);
    expect(text).toMatch(/-\.->\|"reports to"\|/);
    expect(text).toMatch(/b\d+ --- b\d+/);
  });

  it('keeps both parents of a group', async () => {
    const chart = await written(hanging(NETWORK));
    const group = [...chart.texts].find(([, text]) => text.startsWith('Task and Finish group'))?.[0];
    expect(linesOf(chart).filter(({ start }) => start === group)).toHaveLength(2);
  });

  it('says how a party stands, and holds what no paper places in a group with its heading', async () => {
    const chart = await written(hanging(NETWORK));
    expect([...chart.texts.values()]).toContain('Provider Board\nBoard · Proposed');
    const tray = chart.groups.find(({ title }) => title.startsWith('No paper says where these sit (10)'));
    expect(tray?.nodes).toHaveLength(10);
  });

  it('carries title, day, key, sources, address and the mark of proposals', async () => {
    const text = writeMermaid(hanging(NETWORK), { url: URL });
    expect(text).toContain('title: "Northmoor: who reports to whom (includes proposals)"');
    const chart = await read(text);
    const about = chart.texts.get('about');
    expect(about).toMatch(/As at 1 April 2026, proposals shown[^]*Source: Invented paper, 1 April 2026[^]*Revision 7[^]*asOf=2026-04-01&proposals=show/);
    expect([...chart.texts.values()]).toEqual(expect.arrayContaining(['Working relationship', 'Reporting relationship', 'Proposed or agreed: same pattern, thick', 'N: NHS']));
    expect(writeMermaid(hanging(PARTNERSHIP), { url: URL })).not.toContain('includes proposals');
  });

  it('says of an invented structure that it is one', async () => {
    const scene = hanging({ ...PARTNERSHIP, notice: 'Fictional example' });
    expect(writeMermaid(scene, { url: URL })).toContain('title: "Northmoor: what is part of what (Fictional example)"');
    expect((await written(scene)).texts.get('about')).toMatch(/^Fictional example\n/);
  });

  it('lets no name break out of its box', async () => {
    const ids = HOSTILE.map((_, at) => `h${String(at).padStart(2, '0')}`);
    const lines = ids.slice(1).map((id) => aLine('REPORTS_TO', id, 'h00'));
    const scene = hanging(aStructure(HOSTILE.map((name, at) => (at % 2 === 0 ? aBoard : anOrganisation)(ids[at] ?? '', name)), lines), { title: HOSTILE.join(' ') });
    const chart = await written(scene);
    expect(partiesOf(chart).toSorted()).toEqual(HOSTILE.map(asOneLine).toSorted());
    expect(linesOf(chart)).toHaveLength(lines.length);
    expect(chart.config).toEqual({});
    expect(chart.groups.map(({ title }) => title)).toEqual(['Key']);
  });

  it('is the same text from the same rows in another order', () => {
    const shuffled = { ...NETWORK, bodies: NETWORK.bodies.toReversed(), lines: NETWORK.lines.toReversed() };
    expect(writeMermaid(hanging(shuffled), { url: URL })).toBe(writeMermaid(hanging(NETWORK), { url: URL }));
  });
});

function asOneLine(name: string): string {
  return name.replace(/[\p{Cc}\p{Cs}]/gu, ' ').replace(/\u202E/gu, '').replace(/\s+/gu, ' ').trim();
}
