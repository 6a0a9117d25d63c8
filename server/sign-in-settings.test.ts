import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfig, Refusal } from './config.ts';

const folder = mkdtempSync(join(tmpdir(), 'sign-in-'));
afterAll(() => { rmSync(folder, { recursive: true }); });
const file = join(folder, 'sign-in.json');
writeFileSync(join(folder, 'nhs.secret'), 'of a file\n');

const COUNCIL = { name: 'council', label: 'The council', issuer: 'https://login.example/council/v2.0', clientId: 'a', roles: { Read: ['reader'], Run: ['admin', 'developer'] } };
const NHS = { name: 'nhs-trust', label: 'The trust', issuer: 'https://login.example/nhs/v2.0', clientId: 'b', secretFile: 'nhs.secret', audience: 'api://x', rolesClaim: ['realm_access', 'roles'], everybody: ['reader'] };
const GIVEN = { ANSWERABLE_SIGN_IN: file, ANSWERABLE_URL: 'https://answerable.example', ANSWERABLE_SECRET_COUNCIL: 'of a setting', HOST: '0.0.0.0' };

function read(content: unknown, environment: Readonly<Record<string, string | undefined>> = GIVEN) {
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return readConfig(environment);
}

function refusal(content: unknown, environment?: Readonly<Record<string, string | undefined>>): string {
  try {
    read(content, environment);
    return '';
  } catch (error) {
    return error instanceof Refusal ? error.message : 'not a refusal';
  }
}

describe('the settings of signing in', () => {
  it('name issuers, with secrets from the environment or a file beside them', () => {
    const { signIn, host } = read({ issuers: [COUNCIL, NHS] });
    expect(host).toBe('0.0.0.0');
    expect(signIn).toEqual({
      url: 'https://answerable.example', idle: 3_600_000, longest: 36_000_000,
      issuers: [
        { name: 'council', label: 'The council', issuer: COUNCIL.issuer, clientId: 'a', clientSecret: 'of a setting', audience: undefined, scope: 'openid profile', personClaim: 'sub', rolesClaim: ['roles'], grants: COUNCIL.roles, everybody: [] },
        { name: 'nhs-trust', label: 'The trust', issuer: NHS.issuer, clientId: 'b', clientSecret: 'of a file', audience: 'api://x', scope: 'openid profile', personClaim: 'sub', rolesClaim: ['realm_access', 'roles'], grants: {}, everybody: ['reader'] },
      ],
    });
  });

  it('are for this machine alone where there are none', () => {
    expect(readConfig({}).signIn).toBeUndefined();
    expect(() => readConfig({ HOST: '0.0.0.0' })).toThrow('without sign-in this server answers only its own machine');
  });

  it('take an address of this machine over http, and no other', () => {
    expect(refusal({ issuers: [{ ...COUNCIL, issuer: 'http://localhost:9000' }] }, { ...GIVEN, ANSWERABLE_URL: 'http://127.0.0.1:4000' })).toBe('');
    for (const ANSWERABLE_URL of ['http://answerable.example', 'https://answerable.example/path', 'https://a:b@127.0.0.1', 'ftp://127.0.0.1', 'answerable']) {
      expect(refusal({ issuers: [COUNCIL] }, { ...GIVEN, ANSWERABLE_URL })).toContain('ANSWERABLE_URL must be an https address');
    }
    expect(refusal({ issuers: [{ ...COUNCIL, issuer: 'http://login.example' }] })).toContain('issuers.0.issuer: must be an https address');
  });

  it.each([
    ['no JSON', '{', 'is not JSON'],
    ['no issuer', { issuers: [] }, 'must hold at least one issuer'],
    ['a name that is not known', { issuers: [{ ...COUNCIL, colour: 'red' }] }, 'colour'],
    ['a setting that is not known', { issuers: [COUNCIL], idle: 5 }, 'idle'],
    ['a role that is not ours', { issuers: [{ ...COUNCIL, roles: { Read: ['owner'] } }] }, 'issuers.0.roles.Read.0: must be of reader, editor, approver, admin, developer.'],
    ['nobody who gets in', { issuers: [{ ...COUNCIL, roles: {} }] }, 'nobody gets in'],
    ['tokens meant for browsers and programs alike', { issuers: [{ ...COUNCIL, audience: 'a' }] }, 'issuers.0.audience: must not be the clientId'],
    ['two issuers of one name', { issuers: [COUNCIL, { ...NHS, name: 'council' }] }, 'a name of their own'],
    ['two issuers at one address', { issuers: [COUNCIL, { ...NHS, issuer: COUNCIL.issuer }] }, 'an address of their own'],
    ['what asks for no identity', { issuers: [{ ...COUNCIL, scope: 'profile' }] }, 'must hold openid'],
    ['a secret file that is not there', { issuers: [{ ...NHS, secretFile: 'none' }] }, 'The secret of nhs-trust cannot be had'],
    ['two secrets', { issuers: [{ ...COUNCIL, secretFile: 'nhs.secret' }] }, 'leave out one of them'],
    ['a secret of nobody', { issuers: [NHS] }, 'ANSWERABLE_SECRET_COUNCIL is the secret of no issuer'],
  ])('with %s are refused', (_, content, said) => {
    expect(refusal(content)).toContain(said);
  });

  it('are refused with every other fault at once, and say no secret', () => {
    const said = refusal({ issuers: [{ ...COUNCIL, name: 'Council', issuer: 'x' }] }, { ...GIVEN, ANSWERABLE_URL: 'x', PORT: '0', ANSWERABLE_COLOUR: 'red' });
    for (const part of ['PORT must be', 'ANSWERABLE_COLOUR', 'ANSWERABLE_URL must be', 'issuers.0.name', 'issuers.0.issuer']) expect(said).toContain(part);
    expect(said).not.toContain('of a setting');
  });

  it('come together or not at all', () => {
    expect(refusal({ issuers: [COUNCIL] }, { ...GIVEN, ANSWERABLE_URL: undefined })).toContain('ANSWERABLE_URL is not');
    expect(refusal('', { ANSWERABLE_URL: 'https://answerable.example' })).toContain('ANSWERABLE_SIGN_IN is not');
    expect(refusal('', { ANSWERABLE_SECRET_COUNCIL: 'x' })).toContain('is the secret of no issuer');
    expect(refusal('', { ...GIVEN, ANSWERABLE_SIGN_IN: join(folder, 'none.json') })).toContain('cannot be read');
  });
});
