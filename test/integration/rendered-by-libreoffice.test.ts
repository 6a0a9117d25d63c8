// Slides and sheets as another program shows them: LibreOffice makes PDF of them, where it is installed.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { boardScenes } from '../../client/src/graph/board-scenes.ts';
import { arranged } from '../../client/src/graph/layout/arranged.ts';
import { aPartnershipOf, NETWORK } from '../../client/src/graph/structures.fixture.ts';
import { writeBoardSheet } from '../../client/src/graph/writers/board-sheet.ts';
import { writePptx } from '../../client/src/graph/writers/pptx.ts';

const run = promisify(execFile);
const URL = 'http://127.0.0.1:4000/structure?asOf=2026-04-01';
const LARGE = aPartnershipOf(4, 8);

async function slidesOf(structure: typeof NETWORK): Promise<Uint8Array> {
  const wanted = { structure, arrangement: 'banded' } as const;
  return writePptx(await arranged(wanted), { url: URL, passages: new Map(), boards: () => boardScenes(wanted, arranged) });
}

const SHEET = {
  name: 'Northmoor Place Board', kind: 'Partnership board', asOf: '2026-04-01', revision: 7, standing: 'This is proposed.', notice: null,
  rows: [{ heading: 'Quorum', say: 'Four members', source: 'Invented paper, ¶3' }], members: [{ say: 'Chair: Director of Place', source: 'Invented paper, ¶4' }], noMembers: '',
  lines: [{ say: 'It reports to the Health and Wellbeing Board.', source: 'Invented paper, ¶5' }], url: URL,
} as const;

/** What is on each page of the PDF, without spaces: a line may end anywhere. */
async function pagesOf(path: string): Promise<readonly string[]> {
  const pdf = await getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 }).promise;
  return Promise.all(Array.from({ length: pdf.numPages }, async (_, at) => {
    const { items } = await (await pdf.getPage(at + 1)).getTextContent();
    return bare(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }));
}

const bare = (text: string): string => text.replace(/\s+/gu, '');

/** The pages of each file, as LibreOffice makes them. */
async function rendered(files: Readonly<Record<string, Uint8Array>>): Promise<readonly (readonly string[])[]> {
  const folder = await mkdtemp(join(tmpdir(), 'answerable-rendered-'));
  const paths = Object.keys(files).map((name) => join(folder, name));
  try {
    await Promise.all(Object.entries(files).map(([name, bytes]) => writeFile(join(folder, name), bytes)));
    await run('soffice', [`-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths]);
    return await Promise.all(paths.map((path) => pagesOf(path.replace(/\.\w+$/u, '.pdf'))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const missing = (page: string, sayings: readonly string[]): readonly string[] => sayings.filter((said) => !page.includes(bare(said)));

const isThere = await run('soffice', ['--version']).then(() => true, () => false);

// Where it is not there nobody looks at them: what is asked of the files themselves stands beside their writers.
it.runIf(isThere)('shows every slide and the sheet on pages of their own, with every name and sentence', async () => {
  const [network = [], large = [], sheet = []] = await rendered({ 'network.pptx': await slidesOf(NETWORK), 'large.pptx': await slidesOf(LARGE), 'sheet.docx': await writeBoardSheet(SHEET) });
  const [picture = '', ...words] = network;
  expect(words).toHaveLength(2);
  expect(missing(picture, [...NETWORK.bodies.map(({ name }) => name), 'INCLUDES PROPOSALS', 'Level 1', 'Agreed or proposed, not in force', URL])).toEqual([]);
  expect(missing(words.join(''), NETWORK.lines.map(({ say }) => say))).toEqual([]);
  const boards = await boardScenes({ structure: LARGE, arrangement: 'banded' }, arranged);
  expect(boards.flatMap(({ title, bodies }, at) => missing(large[at + 1] ?? '', [title, ...bodies.map(({ name }) => name)]))).toEqual([]);
  expect(missing(large[boards.length + 1] ?? '', ['in words'])).toEqual([]);
  expect(sheet.map((page) => missing(page, [SHEET.name, SHEET.standing, 'Quorum', 'Four members (Invented paper, ¶3)', 'Chair: Director of Place', SHEET.lines[0].say, SHEET.url]))).toEqual([[]]);
}, 120_000);
