import { describe, expect, it } from 'vitest';
import type { Issuer } from '../sign-in-settings.ts';
import { personOf } from './granted.ts';

const COUNCIL: Issuer = {
  name: 'council', label: 'The council', issuer: 'https://login.example', clientId: 'a', clientSecret: 'x', audience: undefined, scope: 'openid', personClaim: 'sub',
  rolesClaim: ['roles'], grants: { Read: ['reader'], Edit: ['editor', 'reader'], Develop: ['developer'] }, everybody: [],
};
const rolesOf = (roles: unknown, issuer: Partial<Issuer> = {}) => personOf({ ...COUNCIL, ...issuer }, { sub: 'x', roles })?.viewer;

describe('roles', () => {
  it.each([
    ['Read', ['reader']], [['Read'], ['reader']], [['Edit', 'Read', 'Unknown'], ['reader', 'editor']], [['read'], []], [[], []], [undefined, []], [null, []], [{ Read: true }, []], [['constructor', '__proto__', 'toString'], []],
    [[['Read']], []], [7, []], ['Read Edit', []], [['Read', 7, null], ['reader']],
  ])('of the words %j are %j', (words, roles) => {
    expect(rolesOf(words)?.roles).toEqual(roles);
  });

  it('come beside those that everybody has', () => {
    expect([rolesOf(['Edit'], { everybody: ['reader'] })?.roles, rolesOf([], { everybody: ['reader'] })?.roles]).toEqual([['reader', 'editor'], ['reader']]);
  });

  it('do not come with the right to look into the API, nor it with them', () => {
    expect([rolesOf(['Edit'])?.isDeveloper, rolesOf(['Develop'])]).toMatchObject([false, { isDeveloper: true, roles: [] }]);
  });

  it('may stand inside another claim', () => {
    const nested = { ...COUNCIL, rolesClaim: ['realm_access', 'roles'] };
    expect(personOf(nested, { sub: 'x', realm_access: { roles: ['Edit'] }, roles: ['Develop'] })?.viewer).toMatchObject({ roles: ['reader', 'editor'], isDeveloper: false });
    expect(personOf(nested, { sub: 'x', realm_access: ['Edit'] })?.viewer.roles).toEqual([]);
  });
});

describe('whoever an issuer vouches for', () => {
  it('is one person to us for as long as the issuer says so, and not the one that another issuer calls the same', () => {
    const idOf = (issuer: Partial<Issuer>, claims = {}) => personOf({ ...COUNCIL, ...issuer }, { sub: 'x', ...claims })?.viewer.id;
    expect(idOf({ name: 'renamed', label: 'Renamed' }, { name: 'Other', roles: ['Read'] })).toBe(idOf({}));
    expect(idOf({ issuer: 'https://other.example' })).not.toBe(idOf({}));
    expect(idOf({}, { sub: 'y' })).not.toBe(idOf({}));
    expect(idOf({})).toMatch(/^u-[0-9a-f]{24}$/u);
  });

  it('is nobody without the claim that names them', () => {
    expect([personOf(COUNCIL, {}), personOf(COUNCIL, { sub: '' }), personOf(COUNCIL, { sub: 7 }), personOf({ ...COUNCIL, personClaim: 'oid' }, { sub: 'x' })]).toEqual([undefined, undefined, undefined, undefined]);
    expect(personOf({ ...COUNCIL, personClaim: 'oid' }, { oid: 'x' })?.viewer.id).toBe(personOf(COUNCIL, { sub: 'x' })?.viewer.id);
  });

  it.each([
    [{ name: ' Ada Lovelace ' }, 'Ada Lovelace'], [{ name: '', preferred_username: 'ada' }, 'ada'], [{}, 'Signed in'], [{ name: 7 }, 'Signed in'], [{ name: 'A\u202Eda\u0000' }, 'Ada'], [{ name: 'x'.repeat(500) }, 'x'.repeat(80)],
  ])('with %j is called %s', (claims, name) => {
    expect(personOf(COUNCIL, { sub: 'x', ...claims })?.name).toBe(name);
  });
});
