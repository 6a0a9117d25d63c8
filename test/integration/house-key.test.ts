// What solid and dashed mean: chosen by an officer, kept with a Change, and followed by page, files and command line; rolled back.
import { describe, expect, it } from 'vitest';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import type { Scene } from '../../client/src/graph/scene.ts';
import { pictureFile } from '../../server/exporting/picture-file.ts';
import { structurePicture, type AskPicture } from '../../server/exporting/structure-picture.ts';
import { chooseHouseKey } from '../../server/commands/choose-house-key.ts';
import type { Tx } from '../../server/neo4j/tx.ts';
import { editState } from '../../server/questions/edit-state.ts';
import { edits } from '../../server/questions/edits.ts';
import { recordState } from '../../server/questions/record-state.ts';
import { structure } from '../../server/questions/structure.ts';
import { codesOf, OFFICER } from '../support/editing.ts';
import { withTx } from '../support/with-tx.ts';

const OF_2014 = { asOf: '2014-02-13', proposals: true, scope: undefined } as const;
const ARRANGEMENTS = ['hanging', 'banded', 'right', 'map'] as const;
const choose = async (tx: Tx, houseKey: string, version = 0) => chooseHouseKey(tx, [{ houseKey, version }], OFFICER);
const drawn = async (tx: Tx, over: Partial<AskPicture> = {}) => {
  const picture = await structurePicture(tx, { ...OF_2014, ...over });
  if (picture === undefined) throw new Error('The picture is not there.');
  return picture;
};
const all = async (tx: Tx): Promise<readonly Scene[]> => {
  const scenes: Scene[] = [];
  for (const arrangement of ARRANGEMENTS) scenes.push((await drawn(tx, { arrangement })).scene);
  return scenes;
};
const keysOf = ({ key, bundles, legend }: Scene) => [key, ...bundles.map(({ look }) => look.key), ...legend.entries.flatMap(({ sample }) => (sample.is === 'line' ? [sample.look.key] : []))];
const fileOf = async (tx: Tx, format: string, over: Partial<AskPicture> = {}): Promise<string> => String((await pictureFile(await drawn(tx, over), { format, paper: 'a4', url: 'http://127.0.0.1:4000/structure' }))?.content);

describe('choosing the house key', () => {
  it('is told of the record and of its form, and each choice by the edit that made it', async () => {
    await withTx(async (tx) => {
      expect([(await recordState(tx)).houseKey, await editState(tx, { id: 'house-key' })]).toMatchObject([null, { version: 0, what: 'the house key', say: 'None was chosen.' }]);
      expect(codesOf(await choose(tx, 'SOLID_REPORTS'))).toEqual([]);
      expect([(await recordState(tx)).houseKey, await editState(tx, { id: 'house-key' })]).toMatchObject(['SOLID_REPORTS', { version: 1, say: 'Reporting relationships solid, working relationships dashed.' }]);
      const [edit] = (await edits(tx, { today: '2026-12-01', first: 1, skip: 0, visibilities: VISIBILITIES }))?.edits ?? [];
      expect(edit).toMatchObject({ command: 'chooseHouseKey', touches: [{ what: 'The house key', before: 'None was chosen.', after: 'Reporting relationships solid, working relationships dashed.' }] });
    });
  });

  it('is refused where it is so already, unknown, or chosen by another since', async () => {
    await withTx(async (tx) => {
      await choose(tx, 'SOLID_REPORTS');
      expect(codesOf(await choose(tx, 'SOLID_REPORTS', 1))).toEqual(['NOTHING_CHANGES 0 houseKey']);
      expect(codesOf(await choose(tx, 'DOTTED_REPORTS', 1))).toEqual(['INVALID 0 houseKey']);
      await expect(choose(tx, 'DASHED_REPORTS', 0)).rejects.toMatchObject({ current: { id: 'house-key', version: 2, say: ['Reporting relationships solid, working relationships dashed.'] } });
    });
  });
});

describe('a picture by the house key', () => {
  it('stands as it stood, its lines and its key drawn the other way, in every arrangement', async () => {
    await withTx(async (tx) => {
      const usual = await all(tx);
      await choose(tx, 'SOLID_REPORTS');
      const turned = await all(tx);
      expect([usual, turned].map((scenes) => scenes.map((scene) => [...new Set(keysOf(scene))]))).toEqual([ARRANGEMENTS.map(() => ['DASHED_REPORTS']), ARRANGEMENTS.map(() => ['SOLID_REPORTS'])]);
      expect(turned.map(({ bodies, lines, bbox }) => ({ bodies, lines, bbox }))).toEqual(usual.map(({ bodies, lines, bbox }) => ({ bodies, lines, bbox })));
    });
  });

  it('is a file by it too, until the key of a paper is asked for', async () => {
    await withTx(async (tx) => {
      const [svg, mermaid, drawio] = [await fileOf(tx, 'svg'), await fileOf(tx, 'mermaid'), await fileOf(tx, 'drawio')];
      await choose(tx, 'SOLID_REPORTS');
      expect([await fileOf(tx, 'svg') === svg, await fileOf(tx, 'mermaid') === mermaid, await fileOf(tx, 'drawio') === drawio]).toEqual([false, false, false]);
      expect(mermaid).toMatch(/b9 --- b11/u);
      expect(await fileOf(tx, 'mermaid')).toMatch(/b9 -\.- b11/u);
      expect((await structure(tx, { ...OF_2014, depth: 2, legend: 'doc-003' }))?.key).toBe('DASHED_REPORTS');
      expect(await fileOf(tx, 'mermaid', { legend: 'doc-003' })).toMatch(/b9 --- b11/u);
    });
  });
});
