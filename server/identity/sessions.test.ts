import { expect, it } from 'vitest';
import { createSessions, type Session } from './sessions.ts';

const ADA: Session = { viewer: { id: 'u-1', roles: ['reader'], isDeveloper: false }, name: 'Ada', issuer: 'council', idToken: 'x' };

it('no two have one id, and an id of none finds none', () => {
  const sessions = createSessions({ idle: 10, longest: 100 }, () => 0);
  const ids = Array.from({ length: 50 }, () => sessions.begin(ADA));
  expect(new Set(ids).size).toBe(50);
  expect([sessions.find(''), sessions.find('x'), sessions.end('x')]).toEqual([undefined, undefined, undefined]);
});

it('one is over when it was left alone, after its time however it is used, and when it is ended', () => {
  const clock = { at: 0 };
  const sessions = createSessions({ idle: 10, longest: 25 }, () => clock.at);
  const id = sessions.begin(ADA);
  const foundAt = (at: number, how: 'find' | 'look' = 'find') => {
    clock.at = at;
    return sessions[how](id) !== undefined;
  };
  expect([foundAt(9), foundAt(18), foundAt(24), foundAt(25), foundAt(24)]).toEqual([true, true, true, false, false]);
  const other = sessions.begin(ADA);
  clock.at = 33;
  expect(sessions.look(other)).toBe(ADA);
  clock.at = 34;
  expect(sessions.find(other)).toBeUndefined();
  const last = sessions.begin(ADA);
  expect([sessions.end(last), sessions.look(last), sessions.end(last)]).toEqual([ADA, undefined, undefined]);
});

it('there are never more than may be: the oldest goes', () => {
  const sessions = createSessions({ idle: 10, longest: 25, most: 2 }, () => 0);
  const [first = '', second = '', third = ''] = [1, 2, 3].map(() => sessions.begin(ADA));
  expect([sessions.look(first), sessions.look(second), sessions.look(third)]).toEqual([undefined, ADA, ADA]);
});
