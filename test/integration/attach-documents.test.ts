// Papers attached to the real database, seen in the evidence, and taken away again without a trace.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { attachedDocuments } from '#cypher/importing/attached-documents.ts';
import type { CypherQuery } from '#cypher/define-cypher.ts';
import { CHECKOUT } from '../../server/config.ts';
import { attachDocuments, detachDocuments } from '../../server/importing/attach-documents.ts';
import { loadFacts } from '../../server/importing/load-facts.ts';
import { readDocuments } from '../../server/importing/read-documents.ts';
import { run } from '../../server/neo4j/run.ts';
import { doDocuments } from '../../server/programs/documents-job.ts';
import type { Tx } from '../../server/neo4j/tx.ts';
import { evidence } from '../../server/questions/evidence.ts';
import { anAppointment, PAPER_DAY, set } from '../support/hand-made.ts';
import { hashOf, INVENTED, inventedFacts, MEETS, TIDE } from '../support/invented-papers.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { sharedStore, withTx } from '../support/with-tx.ts';

const BY = { viewer: { id: 'a-test' } };
const SOURCES = join(CHECKOUT, '..', 'shared', 'sources');

let folder = '';
beforeEach(() => {
  folder = temporaryFolder('documents');
  cpSync(INVENTED, folder, { recursive: true });
});
afterEach(() => { rmSync(folder, { recursive: true, force: true }); });

/** Everything the store holds of a text, wherever it stands. */
const holding: CypherQuery<{ words: string }, { place: string }> = {
  name: 'holding', mode: 'read', params: z.object({ words: z.string() }), row: z.object({ place: z.string() }),
  text: `MATCH (n) WHERE any(key IN keys(n) WHERE any(value IN CASE WHEN n[key] IS :: LIST<ANY> THEN n[key] ELSE [n[key]] END
      WHERE toStringOrNull(value) CONTAINS $words))
    RETURN head(labels(n)) + ' ' + coalesce(n.id, '') AS place ORDER BY place`,
};
const textNodes: CypherQuery<Record<string, never>, { count: number }> = {
  name: 'text-nodes', mode: 'read', params: z.object({}), row: z.object({ count: z.int() }),
  text: 'MATCH (n:AttachedText|TextLine) RETURN count(n) AS count',
};

async function attach(tx: Tx, mayBeChanged = false) {
  const read = await readDocuments(folder);
  if (!read.ok) return read.problems.map(({ code }) => code);
  const outcome = await attachDocuments(tx, { files: read.value.files, mayBeChanged }, BY);
  return outcome.ok ? outcome.value : outcome.problems.map(({ code }) => code);
}

async function withPapers<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return await withTx(async (tx) => {
    const loaded = await loadFacts(tx, inventedFacts(), BY);
    expect(loaded.ok).toBe(true);
    return await work(tx);
  });
}

const textOf = async (tx: Tx, id: string) => (await evidence(tx, { id, asOf: PAPER_DAY }))?.texts;

it('are refused under names that can neither hide nor forge a line of a terminal', async () => {
  writeFileSync(join(folder, 'forged\u001B[2K\nAttached 5 papers.txt'), 'No paper of ours.\n');
  await expect(doDocuments(sharedStore(), { do: 'attach', folder, mayBeChanged: false })).rejects.toThrow(/^ {2}forged\\u\{1b\}\[2K\\u\{a\}Attached 5 papers\.txt is none of the papers we hold/mu);
});

describe('attached papers', () => {
  it('show the cited lines between their neighbours, and only while they are attached', async () => {
    const [before, during, after] = await withPapers(async (tx) => {
      const none = await textOf(tx, MEETS);
      await attach(tx);
      const shown = await textOf(tx, MEETS);
      await detachDocuments(tx, [], BY);
      return [none, shown, await textOf(tx, MEETS)];
    });
    expect(before).toEqual([{ of: MEETS, isChanged: false, lines: null }]);
    expect(during?.[0]?.lines?.map(({ number, isCited }) => [number, isCited])).toEqual([[3, false], [5, false], [8, true], [9, true], [11, false]]);
    expect(during?.[0]?.lines?.[3]?.text).toBe('and its chair is Alder Quillfeather.');
    expect(after).toEqual(before);
  });

  it('are attached as one change that holds none of their words, and a second time not at all', async () => {
    const [first, second, places] = await withPapers(async (tx) => [await attach(tx), await attach(tx), await run(tx, holding, { words: 'Quillfeather' })] as const);
    expect(first).toMatchObject({ files: [{ paper: { id: 'doc-009' }, lines: 11, isNew: true, isChanged: false }, { paper: { id: 'doc-008' }, isNew: true }], change: { command: 'attachDocuments', actor: 'a-test' } });
    expect('change' in first ? JSON.parse(first.change?.rows ?? '') : '').toEqual([
      { paper: 'doc-009', fileName: 'harbour-plan.txt', sha256: hashOf('harbour-plan.txt'), lines: 11 },
      { paper: 'doc-008', fileName: 'tide-table.txt', sha256: hashOf('tide-table.txt'), lines: 3 },
    ]);
    expect(second).toMatchObject({ files: [{ isNew: false }, { isNew: false }], change: undefined });
    expect(places).toEqual([{ place: 'TextLine doc-009#9' }]);
  });

  it('leave every bit of themselves when detached, as one change, and nothing is left to detach', async () => {
    const [one, rest, again, left, words] = await withPapers(async (tx) => {
      await attach(tx);
      return [await detachDocuments(tx, ['doc-009'], BY), await detachDocuments(tx, [], BY), await detachDocuments(tx, [], BY),
        await run(tx, textNodes, {}), await run(tx, holding, { words: 'Quillfeather' })] as const;
    });
    expect(one).toMatchObject({ ok: true, value: { papers: [{ id: 'doc-009' }], change: { command: 'detachDocuments' } } });
    expect(rest).toMatchObject({ ok: true, value: { papers: [{ id: 'doc-008' }] } });
    expect(again).toEqual({ ok: true, value: { papers: [], change: undefined } });
    expect([left, words]).toEqual([[{ count: 0 }], []]);
  });

  it('are not detached by an identifier that we do not hold', async () => {
    const [outcome, left] = await withPapers(async (tx) => {
      await attach(tx);
      return [await detachDocuments(tx, ['doc-009', 'doc-x'], BY), await run(tx, textNodes, {})] as const;
    });
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: 'UNKNOWN_SOURCE', path: ['doc-x'] }] });
    expect(left[0]?.count).toBeGreaterThan(2);
  });

  it('keep a line from a reader who may not see whom it names', async () => {
    const shown = await withPapers(async (tx) => {
      await anAppointment(tx, { id: 'held', name: 'Alder Quillfeather', post: 'post-dirplace', visibility: 'RESTRICTED' });
      await attach(tx);
      const lineFor = async (visibilities: readonly ('PUBLIC' | 'RESTRICTED')[]) =>
        (await evidence(tx, { id: MEETS, asOf: PAPER_DAY, visibilities }))?.texts[0]?.lines?.find(({ number }) => number === 9);
      return [await lineFor(['PUBLIC']), await lineFor(['PUBLIC', 'RESTRICTED'])];
    });
    expect(shown).toEqual([{ number: 9, text: null, isCited: true }, expect.objectContaining({ text: 'and its chair is Alder Quillfeather.' })]);
  });
});

describe('a changed copy', () => {
  beforeEach(() => { writeFileSync(join(folder, 'harbour-plan.txt'), 'Otter Bay Harbour Plan 2031\n\nEverything moved.\n'); });

  it('is refused by name, and nothing of the folder is attached', async () => {
    const [outcome, left] = await withPapers(async (tx) => [await attach(tx), await run(tx, textNodes, {})] as const);
    expect(outcome).toEqual(['CHANGED_PAPER']);
    expect(left).toEqual([{ count: 0 }]);
  });

  it('is taken when told to, is marked wherever it shows, and gives way to the true one', async () => {
    const [changed, shown, replaced, then] = await withPapers(async (tx) => {
      const first = await attach(tx, true);
      const marked = await textOf(tx, MEETS);
      cpSync(INVENTED, folder, { recursive: true });
      return [first, marked, await attach(tx), await textOf(tx, MEETS)] as const;
    });
    expect(changed).toMatchObject({ files: [{ isChanged: true }, { isChanged: false }] });
    expect(shown).toEqual([{ of: MEETS, isChanged: true, lines: [{ number: 1, text: 'Otter Bay Harbour Plan 2031', isCited: false }, { number: 3, text: 'Everything moved.', isCited: false }] }]);
    expect(replaced).toMatchObject({ files: [{ isNew: true, isChanged: false }, { isNew: false }] });
    expect(then?.[0]).toMatchObject({ isChanged: false, lines: [{ number: 3 }, { number: 5 }, { number: 8 }, { number: 9 }, { number: 11 }] });
  });

  it('shows as changed when the record comes to cite another copy', async () => {
    cpSync(INVENTED, folder, { recursive: true });
    const shown = await withPapers(async (tx) => {
      await attach(tx);
      await set(tx, 'doc-008', { sha256: 'f'.repeat(64) });
      return [await textOf(tx, TIDE), await textOf(tx, MEETS)];
    });
    expect(shown.map((texts) => texts?.[0]?.isChanged)).toEqual([true, false]);
  });
});

it.each([
  ['a stranger', 'Nothing of ours', 'UNKNOWN_PAPER'],
  ['a paper that lies there twice', readFileSync(join(INVENTED, 'harbour-plan.txt')), 'SAME_PAPER_TWICE'],
  ['NUL bytes', 'a\0', 'FILE_HAS_NUL'],
])('refuses a folder with %s, and attaches nothing of it', async (_, words, code) => {
  writeFileSync(join(folder, 'other.txt'), words);
  const [outcome, left] = await withPapers(async (tx) => [await attach(tx), await run(tx, textNodes, {})] as const);
  expect(outcome).toEqual([code]);
  expect(left).toEqual([{ count: 0 }]);
});

const areHere = existsSync(SOURCES);
it(areHere ? 'attaches the real papers of the seed, and shows their cited lines'
  : 'attaches no real paper: there is no ../shared/sources beside the checkout, so only invented ones were tried', async () => {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  const { wanted, unchanged, cited } = await withTx(async (tx) => {
    const papers = areHere ? await run(tx, attachedDocuments, {}) : [];
    for (const { fileName } of papers) cpSync(join(SOURCES, fileName), join(folder, fileName));
    const attached = areHere ? await attach(tx) : { files: [] };
    const files = 'files' in attached ? attached.files : [];
    return {
      wanted: papers.map(({ id }) => id).toSorted(),
      unchanged: files.filter(({ isChanged }) => !isChanged).map(({ paper }) => paper.id).toSorted(),
      cited: (await textOf(tx, 'd-lw-03'))?.[0]?.lines?.filter(({ isCited }) => isCited),
    };
  });
  expect(unchanged).toEqual(wanted);
  expect(wanted.length > 0).toBe(areHere);
  expect(cited?.map(({ number }) => number)).toEqual(areHere ? [263] : undefined);
});
