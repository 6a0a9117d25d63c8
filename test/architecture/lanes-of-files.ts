// Which integration tests may run beside each other: only those that leave nothing behind in the store they share.
import { part, type Tree } from './house.ts';

const FILES = /^test\/integration\/.+\.test\.ts$/;

const LANES = [
  { ending: '.own.test.ts', signs: /support\/(own-neo4j|own-program|own-store|programs)\.ts'|\b(startServer|startCopy|startEmbedded|openStore|quickStart)\(/, why: 'starts databases or programs of its own' },
  { ending: '.server.test.ts', signs: /support\/(started-server|opened-page|officers-form)\.ts'|\.served\b/, why: 'uses the server of the run or its store' },
] as const;
const ON_SHARED_STORE = { ending: '.test.ts', why: 'only reads the shared store, or writes to it and rolls back' } as const;

/** Each file whose name puts it in a lane where it does not belong, and what it should be called. */
export function outOfLane(tree: Tree): readonly string[] {
  return [...part(tree, FILES)].flatMap(([path, text]) => {
    const { ending, why } = LANES.find(({ signs }) => signs.test(text)) ?? ON_SHARED_STORE;
    const wanted = path.replace(/(\.own|\.server)?\.test\.ts$/, ending);
    return path === wanted ? [] : [`${path}: it ${why}, so it is named ${wanted}`];
  });
}

/** Files that write to the shared store and keep it: what runs beside them would see it. */
export function keptInSharedStore(tree: Tree): readonly string[] {
  return [...part(tree, /^test\/(integration|contract|support)\/.+\.ts$/)].flatMap(([path, text]) => {
    const writes = [...text.matchAll(/sharedStore\(\)\s*\.write\(\s*(?!\{ dryRun: true)/g)];
    return writes.map(() => `${path}: writes to the shared store without dryRun`);
  });
}
