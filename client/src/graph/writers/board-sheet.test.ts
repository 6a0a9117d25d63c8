import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { writeBoardSheet } from './board-sheet.ts';
import { sheetFitting } from './board-sheet-room.ts';
import type { BoardSheet, Told } from './board-sheet-rows.ts';
import { readXml, type Tag } from './read-xml.fixture.ts';

const told = (say: string, source = 'Invented paper, ¶3'): Told => ({ say, source });

function aSheet(traits: Partial<BoardSheet> = {}): BoardSheet {
  return {
    name: 'Northmoor Place Board', kind: 'Partnership board', asOf: '2026-04-01', revision: 7, standing: null, notice: null,
    rows: [{ heading: 'What it is', ...told('A board of the Care Partnership') }, { heading: 'By what power', ...told('Not stated in the papers', '') }, { heading: 'Quorum', ...told('Four members') }],
    members: [told('Chair: Director of Place'), told('Two members for the council')], noMembers: 'No paper says who sits on it.',
    lines: [told('It reports to the Health and Wellbeing Board.'), told('It hears from the Discharge Group.')], url: 'http://127.0.0.1:4000/bodies/place?asOf=2026-04-01', ...traits,
  };
}

async function read(sheet: BoardSheet) {
  const bytes = await writeBoardSheet(sheet);
  const files = new Map(Object.entries(unzipSync(bytes)).map(([path, part]): [string, readonly Tag[]] => [path, readXml(strFromU8(part))]));
  const document = files.get('word/document.xml') ?? [];
  return { bytes, files, document, paragraphs: document.filter(({ name }) => name === 'w:p').map(({ inside }) => inside.filter(({ name }) => name === 'w:t').map(({ text }) => text).join('')) };
}

describe('the board sheet', () => {
  it('tells purpose, power, quorum, members, lines, sources and address on one A4 page', async () => {
    const { document, paragraphs } = await read(aSheet());
    expect(paragraphs).toEqual(expect.arrayContaining([
      'Northmoor Place Board', 'Partnership board · as at 1 April 2026', 'What it is', 'A board of the Care Partnership (Invented paper, ¶3)', 'Not stated in the papers', 'Quorum',
      'Chair: Director of Place', 'Two members for the council', 'It reports to the Health and Wellbeing Board. (Invented paper, ¶3)', 'It hears from the Discharge Group. (Invented paper, ¶3)',
    ]));
    expect(paragraphs.at(-1)).toMatch(/prevail\. Revision 7 .*http:\/\/127\.0\.0\.1:4000\/bodies\/place/);
    expect(document.find(({ name }) => name === 'w:pgSz')?.attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
    expect(document.filter(({ name }) => name === 'w:tbl')).toHaveLength(2);
    expect(document.filter(({ name, attributes }) => name === 'w:br' && attributes['w:type'] === 'page')).toEqual([]);
  });

  it('gives the reason where no member and no line is known, and says what is proposed or invented', async () => {
    const { paragraphs } = await read(aSheet({ members: [], lines: [], standing: 'This is proposed.', notice: 'Fictional example' }));
    expect(paragraphs).toEqual(expect.arrayContaining([
      'Partnership board · as at 1 April 2026 · Fictional example', 'This is proposed.', 'No paper says who sits on it.', 'No paper says to whom it reports, or which groups report to it.',
    ]));
  });

  it('takes smaller letters for a longer list, and counts what then has no room', async () => {
    const many = (count: number): readonly Told[] => Array.from({ length: count }, (_, at) => told(`Member number ${String(at + 1)}, for an organisation with a long name of its own`));
    expect(sheetFitting(aSheet()).size).toBe(10);
    const longer = sheetFitting(aSheet({ members: many(33) }));
    expect(longer.size).toBeLessThan(10);
    expect(longer.left).toEqual({ members: 0, lines: 0 });
    const longest = sheetFitting(aSheet({ members: many(90) }));
    expect(longest).toMatchObject({ size: 8, members: { length: 90 - longest.left.members }, left: { lines: 0 } });
    const { paragraphs } = await read(aSheet({ members: many(90) }));
    expect(paragraphs).toContain(`And ${String(longest.left.members)} more members that had no room on this page: see the address below.`);
    expect(paragraphs.filter((text) => text.startsWith('Member number'))).toHaveLength(90 - longest.left.members);
  });

  it('leaves nobody out while there is room: sources stand in smaller letters, and wide enough', () => {
    const source = 'Partnership agreement 2022, ¶7; Governance review 2023, ¶7; Governance handbook 2025, ¶7; Governance handbook 2026, ¶7';
    const sheet = aSheet({ rows: Array.from({ length: 7 }, () => ({ heading: 'What it may do', ...told('Decides under delegation', source) })), members: Array.from({ length: 10 }, () => told('Chief Executive of Northmoor Council', source)), lines: Array.from({ length: 9 }, () => told('The Adults and Carers Board reports to the Northmoor Place Board.', source)) });
    expect(sheetFitting(sheet).left).toEqual({ members: 0, lines: 0 });
  });

  it('lets no name break out of its place', async () => {
    const name = 'Board </w:t> & <Care>\n"x" \u0000\uD800 ]]>';
    const { paragraphs } = await read(aSheet({ name, members: [told(name)] }));
    expect(paragraphs.filter((text) => text === 'Board </w:t> & <Care> "x" ]]>')).toHaveLength(2);
  });

  it('is the same, byte for byte, at another time', async () => {
    const one = await read(aSheet());
    vi.useFakeTimers({ toFake: ['Date'], now: 1_936_000_000_000 });
    const other = await read(aSheet()).finally(() => vi.useRealTimers());
    expect(other.bytes).toEqual(one.bytes);
    expect((one.files.get('docProps/core.xml') ?? []).filter(({ name }) => name.startsWith('dcterms:')).map(({ text }) => text)).toEqual(['2026-04-01T00:00:00Z', '2026-04-01T00:00:00Z']);
  });
});
