// Whatever officers do, one edit after the other, breaks no rule of the record. Three hundred sequences of thirty, others in every run.
import { expect, it } from 'vitest';
import { editInSequence } from '../support/edits-in-sequence.ts';
import { ownStore } from '../support/own-store.ts';
import { COMMANDS_MADE_UP } from '../support/random-edits.ts';

const own = ownStore();

it('leaves the record whole after every accepted edit', async () => {
  const accepted = await editInSequence(await own.emptyStore(), { sequences: 300, edits: 30 });
  // A command that is always refused would prove nothing.
  expect(COMMANDS_MADE_UP.filter((command) => !accepted.has(command))).toEqual([]);
}, 3_600_000);
