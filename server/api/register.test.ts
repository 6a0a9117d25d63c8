import { composeSdl } from '#schema/compose.ts';
import { Kind, parse, print } from 'graphql';
import { expect, it } from 'vitest';
import { makeRegister } from './register.ts';

const SLOW = 60_000;

it('is refused, when it is checked, where a field of ours asks for one that is not there', async () => {
  const sdl = parse(print(composeSdl()).replace('requires: "claimIds"', 'requires: "claimIdds"'));
  await expect(makeRegister({ isChecked: true, sdl })).rejects.toThrow('Cannot query field "claimIdds"');
}, SLOW);

it('carries evidence on everything stored but on what evidence is made of', () => {
  const stored = parse(print(composeSdl())).definitions.flatMap((definition) => (
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.directives?.some(({ name }) => name.value === 'node') === true ? [definition] : []));
  const bare = stored.filter(({ fields = [] }) => !fields.some(({ name }) => name.value === 'evidence')).map(({ name }) => name.value);
  expect(stored.length).toBeGreaterThan(20);
  expect(bare.toSorted()).toEqual(['Passage']);
});
