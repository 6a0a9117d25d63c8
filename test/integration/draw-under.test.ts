// Under which of its parents a body is drawn: chosen by an officer, followed by every picture and file; on the seeded database, rolled back.
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { writeRecords } from '#cypher/importing/write-records.ts';
import { outlineOf, type Branch } from '../../client/src/graph/outline.ts';
import { sceneFaults } from '../../client/src/graph/scene-faults.ts';
import { drawUnder } from '../../server/commands/draw-under.ts';
import { pictureFile } from '../../server/exporting/picture-file.ts';
import { readFacts } from '../../server/importing/read-facts.ts';
import { loadRows } from '../../server/importing/record-rows.ts';
import { structurePicture, type AskPicture } from '../../server/exporting/structure-picture.ts';
import { run } from '../../server/neo4j/run.ts';
import { runnerOf, type Tx } from '../../server/neo4j/tx.ts';
import { editState } from '../../server/questions/edit-state.ts';
import { codesOf, OFFICER, versionOf } from '../support/editing.ts';
import { PAPER_DAY } from '../support/hand-made.ts';
import { withTx } from '../support/with-tx.ts';

/** It answers to the one, and is part of the other. */
const [BOARD, RULED, CHOSEN] = ['b-aw-pb', 'b-hwb-cd', 'b-cdcp'] as const;
const SEED = fileURLToPath(new URL('../../seed/', import.meta.url));
const ARRANGEMENTS = ['hanging', 'banded', 'right', 'map'] as const;

/** Stated by the paper that says of what it is part. */
const secondParent = async (tx: Tx): Promise<void> => {
  await runnerOf(tx)('MATCH (board:Body {id: $board})-[known:PART_OF]->(:Body {id: $chosen}) MATCH (second:Body {id: $ruled}) CREATE (board)-[line:ACCOUNTABLE_TO]->(second) SET line = properties(known), line.id = "l.second"', { board: BOARD, ruled: RULED, chosen: CHOSEN });
};
/** As it is loaded from the files. */
const rowsOfBoard = () => {
  const facts = readFacts(SEED);
  if (!facts.ok) throw new Error(JSON.stringify(facts.problems));
  return loadRows(facts.value).records.filter(({ id }) => id === BOARD);
};
const choose = async (tx: Tx, under: string | null, body: string = BOARD) => drawUnder(tx, [{ body, version: await versionOf(tx, body), under }], OFFICER);
const drawn = async (tx: Tx, over: Partial<AskPicture> = {}) => {
  const picture = await structurePicture(tx, { asOf: PAPER_DAY, proposals: false, scope: undefined, ...over });
  if (picture === undefined) throw new Error('The picture is not there.');
  expect(sceneFaults(picture.scene)).toEqual([]);
  return picture;
};
const boardIn = async (tx: Tx, over: Partial<AskPicture> = {}) => (await drawn(tx, over)).scene.bodies.find(({ id }) => id === BOARD);
const detailIn = (branches: readonly Branch[]): string => branches.map(({ body, detail, children }) => (body.id === BOARD ? detail : detailIn(children))).join('');
const svgOf = async (tx: Tx): Promise<string> => String((await pictureFile(await drawn(tx), { format: 'svg', paper: 'a4', url: 'http://127.0.0.1:4000/structure' }))?.content);

it('draws it under the parent that was chosen in every arrangement, and says of whoever has several who chose', async () => {
  await withTx(async (tx) => {
    await secondParent(tx);
    const [before, file] = [await drawn(tx), await svgOf(tx)];
    expect(before.scene.bodies.find(({ id }) => id === BOARD)).toMatchObject({ parent: RULED, placedBy: 'RULE' });
    expect(file).toContain('Of several parents our rule took the first for Ageing Well Partnership Board');
    expect(outlineOf(before.scene).map(({ branches }) => detailIn(branches)).join('')).toContain('accountable to County Durham Health and Wellbeing Board, the first of several by our rule');
    expect(codesOf(await choose(tx, CHOSEN))).toEqual([]);
    for (const arrangement of ARRANGEMENTS) expect(await boardIn(tx, { arrangement })).toMatchObject({ parent: CHOSEN, placedBy: 'OFFICER' });
    expect((await boardIn(tx))?.say).toContain('part of County Durham Care Partnership, one of several, chosen by an officer');
    expect(await svgOf(tx)).not.toContain('our rule took');
  });
});

it('stays through a load of the papers, and falls back to our rule on days without that line, and where it is taken away', async () => {
  await withTx(async (tx) => {
    await secondParent(tx);
    await choose(tx, CHOSEN);
    expect(await run(tx, writeRecords, { rows: rowsOfBoard() })).toEqual([{ written: 1 }]);
    expect(await boardIn(tx)).toMatchObject({ parent: CHOSEN });
    await runnerOf(tx)("MATCH (:Body {id: $id})-[line:PART_OF]->() SET line.validTo = date('2023-03-01')", { id: BOARD });
    expect(await boardIn(tx)).toMatchObject({ parent: RULED, placedBy: null });
    expect(codesOf(await choose(tx, null))).toEqual([]);
    expect(codesOf(await choose(tx, null))).toEqual(['NOTHING_CHANGES 0 under']);
  });
});

it('is told by name before and after, and refused where no line leads on any day, or another was chosen since', async () => {
  await withTx(async (tx) => {
    await secondParent(tx);
    const outcome = await choose(tx, CHOSEN);
    expect(outcome.ok ? outcome.value.touched : outcome.problems).toContain('"after":{"drawnUnder":"County Durham Care Partnership"}');
    expect((await editState(tx, { id: BOARD }))?.say).toContain('It is drawn under “County Durham Care Partnership”.');
    const refused = await choose(tx, 'b-lw-pb');
    expect(refused.ok ? [] : refused.problems.map(({ code, message }) => [code, message])).toEqual([
      ['NOT_A_PARENT', 'No line leads from Ageing Well Partnership Board up to that one on any day. Choose County Durham Care Partnership and County Durham Health and Wellbeing Board.'],
    ]);
    expect(codesOf(await drawUnder(tx, [{ body: 'no-such-body', version: 1, under: CHOSEN }], OFFICER))).toEqual(['UNKNOWN_ID 0 body']);
    await expect(drawUnder(tx, [{ body: BOARD, version: 1, under: RULED }], OFFICER)).rejects.toMatchObject({ current: { id: BOARD } });
  });
});
