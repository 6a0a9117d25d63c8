import { composeSdl } from '#schema/compose.ts';
import { parse, print } from 'graphql';
import { expect, it } from 'vitest';
import { makeRegister } from './register.ts';

const SLOW = 60_000;

it('is refused, when it is checked, where a field of ours asks for one that is not there', async () => {
  const sdl = parse(print(composeSdl()).replace('requires: "claimIds"', 'requires: "claimIdds"'));
  await expect(makeRegister({ isChecked: true, sdl })).rejects.toThrow('Cannot query field "claimIdds"');
}, SLOW);
