import { expect, it } from 'vitest';
import { inLine } from './in-line.ts';

/** Pieces that last until they are ended by name, and the order they were begun in. */
function aLine(names: readonly string[], atOnce: number, { first = names, unasked = 1 }: { readonly first?: readonly string[]; readonly unasked?: number } = {}) {
  const begun: string[] = [];
  const endings = new Map<string, (error?: Error) => void>();
  const work = new Map(names.map((name) => [name, () => new Promise<void>((resolve, reject) => {
    begun.push(name);
    endings.set(name, (error) => { if (error === undefined) resolve(); else reject(error); });
  })]));
  const settled = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve); });
  const end = async (name: string, error?: Error): Promise<void> => {
    endings.get(name)?.(error);
    await settled();
  };
  const line = inLine(work, { atOnce, unasked });
  void line.tried(first);
  return { line, begun, end, settled };
}

it('takes as many at once as it may, in order', async () => {
  const { begun, end, settled } = aLine(['a', 'b', 'c'], 2);
  await settled();
  expect(begun).toEqual(['a', 'b']);
  await end('b');
  expect(begun).toEqual(['a', 'b', 'c']);
});

it('begins with what is wanted from the first', async () => {
  const { begun, settled } = aLine(['a', 'b', 'c', 'd'], 2, { first: ['d', 'c'] });
  await settled();
  expect(begun).toEqual(['c', 'd']);
});

it('takes next what somebody waits for, and tells them when it was tried', async () => {
  const { line, begun, end, settled } = aLine(['a', 'b', 'c'], 1, { first: [] });
  await settled();
  const told: string[] = [];
  void line.tried(['c']).then(() => { told.push('c'); });
  await end('a');
  expect(begun).toEqual(['a', 'c']);
  expect(told).toEqual([]);
  await end('c');
  expect(told).toEqual(['c']);
  expect(line.isDone()).toBe(false);
});

it('goes on after a piece that failed, and is done when all were tried', async () => {
  const { line, end, settled } = aLine(['a', 'b'], 1);
  await settled();
  await end('a', new Error('This one fails.'));
  await expect(line.tried(['a', 'nothing of the kind'])).resolves.toBeUndefined();
  await end('b');
  expect(line.isDone()).toBe(true);
});

it('takes fewer at once of what nobody waits for, and more again when somebody does', async () => {
  const { line, begun, end, settled } = aLine(['a', 'b', 'c', 'd'], 2, { first: ['b', 'a'] });
  await settled();
  expect(begun).toEqual(['a', 'b']);
  await end('a');
  expect(begun).toEqual(['a', 'b']);
  await end('b');
  expect(begun).toEqual(['a', 'b', 'c']);
  void line.tried(['d']);
  await settled();
  expect(begun).toEqual(['a', 'b', 'c', 'd']);
});
