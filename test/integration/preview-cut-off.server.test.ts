// A preview whose process dies in the middle: the database undoes it by itself, and lets the next one in.
import { spawn } from 'node:child_process';
import { expect, it } from 'vitest';
import { createLogger } from '../../server/logger.ts';
import { openDatabase } from '../../server/neo4j/database.ts';
import { runnerOf } from '../../server/neo4j/tx.ts';
import { postImpact } from '../../server/previewing/post-impact.ts';
import { writtenStore } from '../support/started-server.ts';

const ASK = { id: 'post-cdcyps', on: '2026-04-01', proposals: false, visibilities: ['PUBLIC'] } as const;
const BY = { viewer: { id: 'officer' }, reason: 'Tried and undone' };

it('leaves nothing behind when its process is killed between the change and the undoing', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/support/dying-preview.ts'], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  child.send(writtenStore());
  const said = await new Promise<string>((resolve) => { child.stdout?.once('data', (chunk: Buffer) => { resolve(chunk.toString()); }); });
  expect(said.trim()).toBe('1 loss, not undone yet');
  const ended = new Promise((resolve) => { child.once('exit', resolve); });
  child.kill('SIGKILL');
  await ended;
  const database = openDatabase(writtenStore(), createLogger('silent'));
  try {
    const until = () => database.read(async (tx) => (await runnerOf(tx)('MATCH (p:Post {id: $id}) RETURN toString(p.validTo) AS until, p.version AS version', { id: ASK.id }))[0]);
    const [before, impact] = [await until(), await database.write({ dryRun: true }, (tx) => postImpact(tx, ASK, BY))];
    expect(before).toMatchObject({ until: '9999-12-31' });
    expect(impact?.losses).toHaveLength(1);
    expect(await until()).toEqual(before);
  } finally {
    await database.close();
  }
});
