// How people sign in, as a file says it: which issuers vouch for them, and which of their words are which of our roles. Secrets never stand in it.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';

/** What may be granted: the roles, and beside them the right to look into the API itself. */
export const GRANTS = ['reader', 'editor', 'approver', 'admin', 'developer'] as const;
export type Grant = (typeof GRANTS)[number];

export interface Issuer {
  /** In addresses and in the name of its secret's setting. */
  readonly name: string;
  /** As people know it. */
  readonly label: string;
  /** Its address, exactly as its tokens bear it. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Whom tokens of API clients must be meant for; undefined: none of this issuer's are taken. */
  readonly audience: string | undefined;
  readonly scope: string;
  /** The claim that never changes for a person. */
  readonly personClaim: string;
  /** Where the claim of roles lies: names inside one another. */
  readonly rolesClaim: readonly string[];
  readonly grants: Readonly<Record<string, readonly Grant[]>>;
  /** Granted to whoever this issuer vouches for. */
  readonly everybody: readonly Grant[];
}

export interface SignIn {
  /** The address at which people reach this server, without a path. */
  readonly url: string;
  readonly issuers: readonly Issuer[];
  /** Milliseconds: without a request, and in all. */
  readonly idle: number;
  readonly longest: number;
}

interface Given {
  /** Path of the file. */
  readonly file: string | undefined;
  readonly url: string | undefined;
  /** The settings that may hold secrets, by name. */
  readonly secrets: Readonly<Record<string, string | undefined>>;
}

interface Read {
  readonly signIn: SignIn | undefined;
  readonly faults: readonly string[];
}

export const SECRET = 'ANSWERABLE_SECRET_';
const [MINUTE, HOUR] = [60_000, 3_600_000];

/** True for an address that cannot be listened in on: https, or this machine's own. */
export function isSafeAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  return username === '' && password === '' && (protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname)));
}

const isOrigin = (address: string): boolean => isSafeAddress(address) && address.replace(/\/$/u, '') === new URL(address).origin;
const safe = z.string().refine(isSafeAddress, 'must be an https address; http is for this machine only.');
const grants = z.array(z.enum(GRANTS, `must be of ${GRANTS.join(', ')}.`));
const text = z.string().min(1).max(300);

const issuer = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9-]{0,30}$/, 'must be a short word of small letters, such as council.'),
  label: text.max(80),
  issuer: safe,
  clientId: text,
  secretFile: text.optional(),
  audience: text.optional(),
  scope: z.string().regex(/(?:^| )openid(?: |$)/u, 'must hold openid.').default('openid profile'),
  personClaim: text.default('sub'),
  rolesClaim: z.union([text, z.array(text).min(1)]).default('roles'),
  roles: z.record(text, grants).default({}),
  everybody: grants.default([]),
}).refine(({ audience, clientId }) => audience !== clientId, { path: ['audience'], error: 'must not be the clientId: a token that tells us who signed in would pass for one that lets a program in.' })
  .refine(({ roles, everybody }) => everybody.length > 0 || Object.keys(roles).length > 0, { path: ['roles'], error: 'must name at least one role, or nobody gets in.' });

const whole = z.strictObject({
  issuers: z.array(issuer).min(1, 'must hold at least one issuer.')
    .refine((all) => new Set(all.map(({ name }) => name)).size === all.length, 'must each have a name of their own.')
    .refine((all) => new Set(all.map((one) => one.issuer)).size === all.length, 'must each have an address of their own.'),
  idleMinutes: z.int().min(1).max(24 * 60).default(60),
  longestHours: z.int().min(1).max(24 * 7).default(10),
});

/** Every fault at once; no sign-in where neither is set. */
export function readSignIn({ file, url, secrets }: Given): Read {
  const faults = [...faultsOfUrl(file, url), ...(file === undefined ? Object.keys(secrets).map(unknownSecret) : [])];
  if (file === undefined) return { signIn: undefined, faults };
  const found = contentOf(file);
  if ('fault' in found) return { signIn: undefined, faults: [...faults, found.fault] };
  const parsed = whole.safeParse(found.content);
  if (!parsed.success) return { signIn: undefined, faults: [...faults, ...parsed.error.issues.map(({ path, message }) => `ANSWERABLE_SIGN_IN, ${path.length === 0 ? 'the file' : path.join('.')}: ${message}`)] };
  const { issuers, idleMinutes, longestHours } = parsed.data;
  const read = issuers.map((one) => withSecret(one, secrets, dirname(resolve(file))));
  const known = new Set(issuers.map(({ name }) => settingOf(name)));
  faults.push(...read.flatMap((one) => ('fault' in one ? [one.fault] : [])), ...Object.keys(secrets).filter((name) => !known.has(name)).map(unknownSecret));
  if (faults.length > 0 || url === undefined) return { signIn: undefined, faults };
  const complete = read.flatMap((one) => ('fault' in one ? [] : [one]));
  return { signIn: { url: new URL(url).origin, issuers: complete, idle: idleMinutes * MINUTE, longest: longestHours * HOUR }, faults };
}

function faultsOfUrl(file: string | undefined, url: string | undefined): readonly string[] {
  if (file === undefined) return url === undefined ? [] : ['ANSWERABLE_URL is set but ANSWERABLE_SIGN_IN is not: set both, or neither to use this server on its own machine.'];
  if (url === undefined) return ['ANSWERABLE_SIGN_IN is set but ANSWERABLE_URL is not: say at which address people reach this server.'];
  return isOrigin(url) ? [] : ['ANSWERABLE_URL must be an https address without a path, such as https://answerable.example.org; http is for this machine only.'];
}

function contentOf(file: string): { readonly content: unknown } | { readonly fault: string } {
  try {
    return { content: JSON.parse(readFileSync(file, 'utf8')) };
  } catch (error) {
    return { fault: `ANSWERABLE_SIGN_IN names ${file}, which ${error instanceof SyntaxError ? 'is not JSON' : 'cannot be read'}.` };
  }
}

type Written = z.output<typeof issuer>;

function withSecret({ secretFile, roles, rolesClaim, audience, ...one }: Written, secrets: Given['secrets'], folder: string): Issuer | { readonly fault: string } {
  const setting = settingOf(one.name);
  const given = secrets[setting];
  if (given !== undefined && secretFile !== undefined) return { fault: `${setting} is set and ${one.name} names a secretFile: leave out one of them.` };
  const clientSecret = given ?? (secretFile === undefined ? undefined : secretIn(resolve(folder, secretFile)));
  if (clientSecret === undefined || clientSecret === '') return { fault: `The secret of ${one.name} cannot be had: set ${setting}, or name a file that can be read as its secretFile.` };
  return { ...one, audience, clientSecret, grants: roles, rolesClaim: typeof rolesClaim === 'string' ? [rolesClaim] : rolesClaim };
}

function secretIn(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return undefined;
  }
}

function settingOf(name: string): string {
  return `${SECRET}${name.toUpperCase().replaceAll('-', '_')}`;
}

function unknownSecret(setting: string): string {
  return `${setting} is the secret of no issuer that ANSWERABLE_SIGN_IN names.`;
}
