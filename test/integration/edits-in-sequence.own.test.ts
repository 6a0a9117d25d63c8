// Whatever officers do, one edit after the other, breaks no rule of the record. Few sequences, the same in every run; many in edits-at-length.
import { expect, it } from 'vitest';
import { editInSequence } from '../support/edits-in-sequence.ts';
import { ownStore } from '../support/own-store.ts';
import { COMMANDS_MADE_UP } from '../support/random-edits.ts';

const own = ownStore();

it('leaves the record whole after every accepted edit', async () => {
  const accepted = await editInSequence(await own.emptyStore(), { sequences: 6, edits: 40, seed: 2048 });
  // Sequences in which most is refused would prove little; edits-at-length wants every command.
  expect(COMMANDS_MADE_UP.filter((command) => !accepted.has(command)).length).toBeLessThan(COMMANDS_MADE_UP.length / 3);
}, 300_000);
