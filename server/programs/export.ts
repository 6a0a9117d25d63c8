// `npm run export -- [--scope …] [--as-of …] [--compare …] [--focus …] [--mine …] [--route …] [--format …] [--out …]`: the structure of a place as a file, while the server runs or not.
import { constants } from 'node:fs';
import { access, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sayDay, todayInLondon, type Day } from '#schema/period.ts';
import { readConfig, Refusal, type Config } from '../config.ts';
import { MOST_BANDED, sayTooMany, type Arrangement } from '../exporting/picture-arrangement.ts';
import { pictureFile } from '../exporting/picture-file.ts';
import { mineOf, wayUpOf } from '../exporting/picture-marks.ts';
import { structurePicture, type StructurePicture } from '../exporting/structure-picture.ts';
import { createLogger } from '../logger.ts';
import { joinStore } from '../neo4j/join-store.ts';
import type { Tx } from '../neo4j/tx.ts';
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
  const otherwise = sayTooMany(asked.arrangement ?? picture.scene.arrangement, picture.scene.bodies.length);
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

async function drawn(asked: AskedOfExport, config: Config, signal: AbortSignal): Promise<StructurePicture> {
  const { scope, compare, proposals, folding, arrangement, focusing } = asked;
  const store = await joinStore(config, { logger: createLogger(), say: console.log, signal });
  const read: Read = (work) => store.database.read(work, UNHURRIED);
  try {
    const today = todayInLondon();
    const place = await read((tx) => placeProfile(tx, { id: scope ?? null, asOf: asked.asOf ?? today, today, proposals }));
    const asOf = asked.asOf ?? place?.firstDay ?? today;
    const marks = { mine: await mineAsked(read, asked, asOf), wayUp: await wayAsked(read, asked, asOf) };
    const picture = await arrangedFor(arrangement, (as) => read((tx) => structurePicture(tx, { scope, proposals, compare, folding, arrangement: as, focusing, ...marks, asOf })));
    if (picture === undefined) throw new Refusal(scope === undefined
      ? 'The record holds no paper yet, so there is no structure to draw. Run npm run seed first.'
      : `We hold no paper and no place with the id ${scope}. The page Structure lists them under "Choose a paper or place"; the address there holds the id.`);
    if (focusing !== undefined && !picture.isFocused) throw new Refusal(`Nobody with the id ${focusing.id} is in the structure of ${sayDay(asOf)}. The address of the page of a party ends with its id.`);
    return picture;
  } finally {
    await store.close();
  }
}

/** Where nothing is asked, in bands as long as they fill a page. */
async function arrangedFor(asked: Arrangement | undefined, draw: (arrangement: Arrangement) => Promise<StructurePicture | undefined>): Promise<StructurePicture | undefined> {
  const picture = await draw(asked ?? 'banded');
  return asked === undefined && picture !== undefined && picture.scene.bodies.length > MOST_BANDED ? draw('hanging') : picture;
}

type Read = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

async function mineAsked(read: Read, { mine: id, proposals }: AskedOfExport, asOf: Day): Promise<Mine> {
  if (id === undefined) return undefined;
  const mine = await read((tx) => mineOf(tx, { id, asOf, proposals }));
  if (mine === undefined) throw new Refusal(`We hold no organisation with the id ${id}. The address of its page ends with its id.`);
  return mine;
}

async function wayAsked(read: Read, { route: id, way, proposals }: AskedOfExport, asOf: Day): Promise<Way> {
  if (id === undefined) return undefined;
  const wayUp = await read((tx) => wayUpOf(tx, { id, way, asOf, proposals }));
  if (wayUp === undefined) throw new Refusal(`There is no way up number ${String(way)} from ${id} on ${sayDay(asOf)}. Its page of ways up, /escalation/${id}, lists them.`);
  return wayUp;
}

type Mine = Awaited<ReturnType<typeof mineOf>>;
type Way = Awaited<ReturnType<typeof wayUpOf>>;
