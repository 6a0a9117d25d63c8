import { expect, it } from 'vitest';
import { newPassword } from './password.ts';

it('makes no password that Neo4j would take for an option', () => {
  expect(newPassword(Buffer.alloc(24, 0xfb))).not.toMatch(/^-/);
  expect(newPassword()).not.toBe(newPassword());
});
