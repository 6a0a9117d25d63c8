// The way in for programs that write while a server runs: it alone writes to its database (ARCHITECTURE §7).
// The server's address and a token stand in the data folder, readable by its owner only.
import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { Refusal, type Config } from '../config.ts';
import { placesIn } from '../neo4j/embedded/data-folder.ts';
import { aliveIn } from '../neo4j/embedded/processes.ts';

const door = z.object({ pid: z.int(), url: z.string(), token: z.string().min(1) });
export type Door = z.infer<typeof door>;

/** A token that nobody can guess. */
export function newToken(): string {
  return randomBytes(24).toString('base64url');
}

/** Tells programs where the server is and what lets them in; answers how to take it back. The caller holds the data folder. */
export function openDoor(dataFolder: string, { url, token }: Omit<Door, 'pid'>): () => void {
  const { door: file } = placesIn(dataFolder);
  // Whoever may read the file that lies there, of a server that was killed, may not read this one.
  rmSync(file, { force: true });
  writeFileSync(file, `${JSON.stringify({ pid: process.pid, url, token })}\n`, { mode: 0o600, flag: 'wx' });
  return () => { rmSync(file, { force: true }); };
}

/** The door of the server that holds the data folder; undefined where none runs, or not yet. */
export function doorOf({ dataFolder, external }: Pick<Config, 'dataFolder' | 'external'>): Door | undefined {
  if (external !== undefined) return undefined;
  const places = placesIn(dataFolder);
  const holder = aliveIn(places.holder);
  const found = doorIn(places.door);
  return holder?.mode === 'serving' && found?.pid === holder.pid ? found : undefined;
}

function doorIn(file: string): Door | undefined {
  try {
    return door.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

const said = z.object({ said: z.array(z.string()) });
const refused = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) });

/** Has the server do one job and answers what it has to say. Throws a Refusal with the server's own sentence. */
export async function throughDoor({ url, token }: Door, job: string, asked: unknown): Promise<readonly string[]> {
  const response = await fetch(`${url}/programs/${job}`, {
    method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify(asked),
  });
  const body: unknown = await response.json();
  if (response.ok) return said.parse(body).said;
  const told = refused.safeParse(body);
  throw new Refusal(told.success ? told.data.errors.map(({ message }) => message).join('\n') : `The server answered with ${String(response.status)}.`);
}
