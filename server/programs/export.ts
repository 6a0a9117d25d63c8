// `npm run export -- [--scope …] [--as-of …] [--compare …] [--format …] [--out …]`: the structure of a place as a file, while the server runs or not.
import { constants } from 'node:fs';
import { access, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { todayInLondon } from '#schema/period.ts';
import { readConfig, Refusal, type Config } from '../config.ts';
import { sayTooMany } from '../exporting/picture-arrangement.ts';
import { pictureFile } from '../exporting/picture-file.ts';
import { structurePicture, type StructurePicture } from '../exporting/structure-picture.ts';
import { createLogger } from '../logger.ts';
import { joinStore } from '../neo4j/join-store.ts';
import { placeProfile } from '../questions/place-profile.ts';
import { addressOfPage, askedFor, usage, type AskedOfExport } from './export-words.ts';
import { untilAskedToStop } from './stopping.ts';

const UNHURRIED = { timeoutMs: 60_000 };

await untilAskedToStop(async (signal) => {
  const asked = askedFor(process.argv.slice(2));
  if (asked === undefined) {
    console.log(usage());
    return 0;
  }
  await assertWritable(asked.folder);
  const config = readConfig();
  const picture = await drawn(asked, config, signal);
  const file = await pictureFile(picture, { ...asked, url: addressOfPage(asked, config, picture) });
  if (file === undefined) throw new Refusal(usage());
  const path = join(asked.folder, file.name);
  await writeFile(path, file.content);
  const otherwise = sayTooMany(asked.arrangement, picture.scene.bodies.length);
  if (otherwise !== undefined) console.log(otherwise);
  console.log(`Wrote ${path}: ${picture.scene.title}, ${String(picture.scene.bodies.length)} boxes and ${String(picture.scene.lines.length)} lines`);
  return 0;
});

// Before any database is started for it.
async function assertWritable(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory() !== true) throw new Refusal(`There is no folder ${folder} to write to. Make it first, or name another with --out.`);
  await access(folder, constants.W_OK).catch(() => { throw new Refusal(`Nothing can be written to ${folder}. Name another folder with --out.`); });
}

async function drawn({ scope, asOf, compare, proposals, folding, arrangement }: AskedOfExport, config: Config, signal: AbortSignal): Promise<StructurePicture> {
  const store = await joinStore(config, { logger: createLogger(), say: console.log, signal });
  try {
    const today = todayInLondon();
    const place = await store.database.read((tx) => placeProfile(tx, { id: scope ?? null, asOf: asOf ?? today, today, proposals }), UNHURRIED);
    const picture = await store.database.read((tx) => structurePicture(tx, { scope, proposals, compare, folding, arrangement, asOf: asOf ?? place?.firstDay ?? today }), UNHURRIED);
    if (picture === undefined) throw new Refusal(scope === undefined
      ? 'The record holds no paper yet, so there is no structure to draw. Run npm run seed first.'
      : `We hold no paper and no place with the id ${scope}. The page Structure lists them under "Choose a paper or place"; the address there holds the id.`);
    return picture;
  } finally {
    await store.close();
  }
}
