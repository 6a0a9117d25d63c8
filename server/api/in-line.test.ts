import { expect, it } from 'vitest';
import { inLine } from './in-line.ts';

/** Pieces that last until they are ended by name, and the order they were begun in. */
function aLine(names: readonly string[], atOnce: number) {
  const begun: string[] = [];
  const endings = new Map<string, (error?: Error) => void>();
  const work = new Map(names.map((name) => [name, () => new Promise<void>((resolve, reject) => {
    begun.push(name);
    endings.set(name, (error) => { if (error === undefined) resolve(); else reject(error); });
  })]));
  const end = async (name: string, error?: Error): Promise<void> => {
    endings.get(name)?.(error);
    await new Promise((resolve) => { setImmediate(resolve); });
  };
  return { line: inLine(work, atOnce), begun, end };
}

it('takes as many at once as it may, in order', async () => {
  const { begun, end } = aLine(['a', 'b', 'c'], 2);
  expect(begun).toEqual(['a', 'b']);
  await end('b');
  expect(begun).toEqual(['a', 'b', 'c']);
});

it('takes next what somebody waits for, and tells them when it was tried', async () => {
  const { line, begun, end } = aLine(['a', 'b', 'c'], 1);
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
  const { line, end } = aLine(['a', 'b'], 1);
  await end('a', new Error('This one fails.'));
  await expect(line.tried(['a', 'nothing of the kind'])).resolves.toBeUndefined();
  await end('b');
  expect(line.isDone()).toBe(true);
});
