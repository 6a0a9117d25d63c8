// Who somebody is to us, by the claims an issuer vouches for.
import { createHash } from 'node:crypto';
import type { Grant, Issuer } from '../sign-in-settings.ts';
import { ROLES, type Viewer } from './viewer.ts';

export interface Person {
  readonly viewer: Viewer;
  /** To greet them by; never stored. */
  readonly name: string;
}

export type Claims = Readonly<Record<string, unknown>>;

/** Undefined: the claims name nobody. Someone to whom nothing is granted has no roles. */
export function personOf(issuer: Issuer, claims: Claims): Person | undefined {
  const subject = claims[issuer.personClaim];
  if (typeof subject !== 'string' || subject === '') return undefined;
  const granted = new Set([...issuer.everybody, ...wordsAt(claims, issuer.rolesClaim).flatMap((word) => grantsOf(issuer, word))]);
  const roles = ROLES.filter((role) => granted.has(role));
  return { viewer: { id: idOf(issuer, subject), roles, isDeveloper: granted.has('developer') }, name: nameIn(claims) };
}

function grantsOf({ grants }: Issuer, word: string): readonly Grant[] {
  return Object.hasOwn(grants, word) ? grants[word] ?? [] : [];
}

// Of the issuer's address and not of its short name, which whoever runs the server may change.
function idOf({ issuer }: Issuer, subject: string): string {
  return `u-${createHash('sha256').update(JSON.stringify([issuer, subject])).digest('hex').slice(0, 24)}`;
}

/** One word or a list of them; anything else grants nothing. */
function wordsAt(claims: Claims, path: readonly string[]): readonly string[] {
  const found = path.reduce<unknown>((at, name) => (isRecord(at) && Object.hasOwn(at, name) ? at[name] : undefined), claims);
  return (Array.isArray(found) ? found : [found]).filter((word) => typeof word === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// Control signs and those that turn the direction of a text would let a name pass for other words of the page.
const UNFIT = /[\p{Cc}\p{Cf}]/gu;

function nameIn({ name, preferred_username: account }: Claims): string {
  const [first] = [name, account].flatMap((given) => (typeof given === 'string' ? [given.replace(UNFIT, '').trim().slice(0, 80)] : [])).filter((given) => given !== '');
  return first ?? 'Signed in';
}
