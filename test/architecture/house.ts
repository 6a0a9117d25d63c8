// The tree as the checks read it: the files a checkout holds, and small trees to plant faults in.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** The checkout's root folder. */
export const HOUSE = fileURLToPath(new URL('../..', import.meta.url));

/** A tree as a list of paths (with `/`, from the root) and their texts. */
export type Tree = ReadonlyMap<string, string>;

// What is fetched, built or generated on this machine; git ignores it too.
const NOT_OURS = new Set(['node_modules', '.git', '.data', 'gql']);
const READABLE = /\.(ts|tsx|js|mjs|cypher|graphql|json|csv|md|scss|html|yml)$/;
const ROOT_FILES = ['package.json', 'package-lock.json', 'README.md', 'eslint.config.js', '.dependency-cruiser.js'];
const ROOMS = ['schema', 'cypher', 'server', 'client', 'seed', 'test'];

/** Every readable file of the house's rooms, in path order. */
export function readHouse(): Tree {
  const inRooms = ROOMS.flatMap(filesUnder).filter((path) => READABLE.test(path));
  return new Map([...ROOT_FILES, ...inRooms.toSorted()].map((path) => [path, readFileSync(join(HOUSE, path), 'utf8')]));
}

/** Every file of the checkout that is text, packed ones unpacked, in path order. */
export function readWhole(): Tree {
  const top = readdirSync(HOUSE, { withFileTypes: true }).filter(({ name }) => !NOT_OURS.has(name) && !name.endsWith('.log'));
  const inside = top.filter((entry) => entry.isDirectory()).flatMap(({ name }) => filesUnder(name));
  const paths = [...top.filter((entry) => entry.isFile()).map(({ name }) => name), ...inside].toSorted();
  return new Map(paths.flatMap((path) => {
    const bytes = readFileSync(join(HOUSE, path));
    const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    // Of a picture, the first bytes are no text.
    return text.includes('\uFFFD') && text.includes('\0') ? [] : [[path, text] as const];
  }));
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(join(HOUSE, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(HOUSE.length).split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => NOT_OURS.has(part)));
}

/** The part of a tree whose paths match. */
export function part(tree: Tree, path: RegExp): Tree {
  return new Map([...tree].filter(([name]) => path.test(name)));
}

/** `escalation-route` for `escalationRoute`. */
export function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Writes a small tree into a temporary folder, lends it to `work` and removes it. */
export async function planted<T>(files: Readonly<Record<string, string>>, work: (root: string) => Promise<T>): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'answerable-planted-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return await work(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
