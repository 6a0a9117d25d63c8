import { isAbsolute } from 'node:path';
import { expect, it } from 'vitest';
import { askedFor } from './documents-words.ts';

it.each(['', 'attach', 'attach a b', 'attach a --force', 'detach --all', 'list x', 'drop'])('says how it is used when it is told %j', (typed) => {
  expect(() => askedFor(typed.split(' ').filter((word) => word !== ''))).toThrow('npm run documents -- attach FOLDER');
});

it('takes a folder from the checkout on, papers by name, and the whole list', () => {
  const attach = askedFor(['attach', 'papers', '--accept-changed']);
  expect(attach).toMatchObject({ do: 'attach', mayBeChanged: true });
  expect(attach.do === 'attach' && isAbsolute(attach.folder)).toBe(true);
  expect(askedFor(['attach', '/papers'])).toEqual({ do: 'attach', folder: '/papers', mayBeChanged: false });
  expect(askedFor(['detach', 'doc-001'])).toEqual({ do: 'detach', papers: ['doc-001'] });
  expect(askedFor(['list'])).toEqual({ do: 'list' });
});
