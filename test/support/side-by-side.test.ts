import { expect, it } from 'vitest';
import { sideBySide, type Turn } from './side-by-side.ts';

const PASSED = { passed: 1, failed: 0, reasons: [] } as const;
const never = new AbortController().signal;

/** A lane that ends when `end(name)` is called, and a diary of what began, ended and was told. */
function stage(asked: readonly Omit<Turn, 'run'>[]) {
  const diary: string[] = [];
  const ends = new Map<string, () => void>();
  const turns = asked.map((turn): Turn => ({
    ...turn,
    run: () => new Promise((resolve) => {
      diary.push(`+${turn.name}`);
      ends.set(turn.name, () => { resolve(PASSED); });
    }),
  }));
  const end = async (name: string): Promise<void> => {
    ends.get(name)?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  const tell = ({ name }: { readonly name: string }): void => { diary.push(name); };
  return { diary, turns, end, tell };
}

it('runs no more at once than it may, and begins the next as soon as one is over', async () => {
  const { diary, turns, end, tell } = stage([{ name: 'a' }, { name: 'b' }, { name: 'c' }]);
  const all = sideBySide(turns, { atOnce: 2, signal: never, tell });
  expect(diary).toEqual(['+a', '+b']);
  await end('b');
  expect(diary).toEqual(['+a', '+b', '+c']);
  for (const name of ['a', 'c']) await end(name);
  expect((await all).map(({ name }) => name)).toEqual(['a', 'b', 'c']);
});

it('tells in the order of the list, whichever is over first, and each as soon as it may', async () => {
  const { diary, turns, end, tell } = stage([{ name: 'a' }, { name: 'b' }, { name: 'c' }]);
  const all = sideBySide(turns, { atOnce: 3, signal: never, tell });
  await end('c');
  await end('a');
  expect(diary.slice(3)).toEqual(['a']);
  await end('b');
  expect(diary.slice(3)).toEqual(['a', 'b', 'c']);
  await all;
});

it('begins what takes long first, and tells it in its place', async () => {
  const { diary, turns, end, tell } = stage([{ name: 'quick' }, { name: 'long', isLong: true }]);
  const all = sideBySide(turns, { atOnce: 1, signal: never, tell });
  for (const name of ['long', 'quick']) await end(name);
  await all;
  expect(diary).toEqual(['+long', '+quick', 'quick', 'long']);
});

it('holds a lane back until those before it are over, well or not, and lets others pass it', async () => {
  const { diary, turns, end, tell } = stage([{ name: 'stores' }, { name: 'on stores', after: ['stores', 'not asked for'] }, { name: 'other' }]);
  const all = sideBySide(turns, { atOnce: 2, signal: never, tell });
  expect(diary).toEqual(['+stores', '+other']);
  await end('stores');
  expect(diary).toContain('+on stores');
  for (const name of ['on stores', 'other']) await end(name);
  await all;
});

it('begins nothing more once it is stopped, waits for what runs, and tells that', async () => {
  const { diary, turns, end, tell } = stage([{ name: 'a' }, { name: 'b' }, { name: 'c' }]);
  const stopping = new AbortController();
  const all = sideBySide(turns, { atOnce: 2, signal: stopping.signal, tell });
  stopping.abort();
  await end('b');
  await end('a');
  expect((await all).map(({ name }) => name)).toEqual(['a', 'b']);
  expect(diary).toEqual(['+a', '+b', 'a', 'b']);
});

it('says which lanes wait for each other instead of waiting with them', async () => {
  const { turns, tell } = stage([{ name: 'a', after: ['b'] }, { name: 'b', after: ['a'] }]);
  await expect(sideBySide(turns, { atOnce: 2, signal: never, tell })).rejects.toThrow('These wait for each other: a, b.');
});
