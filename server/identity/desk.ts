// Signing in and out by a browser: code and PKCE with the issuer, a session here, a cookie between the two.
import { EncryptJWT, jwtDecrypt } from 'jose';
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { SignIn } from '../sign-in-settings.ts';
import { personOf } from './granted.ts';
import type { Begun, Provider } from './provider.ts';
import { placeToReturnTo } from './return-to.ts';
import type { Sessions } from './sessions.ts';

/** Why somebody is not signed in after all, as the page of signing in is told. */
export const FAILURES = ['failed', 'expired', 'no-role', 'unreachable', 'unknown'] as const;
export type Failure = (typeof FAILURES)[number];

/** A cookie of its own for each sign-in that has begun: two pages may do so at once. `value` undefined: to be taken away. */
export interface Cookie {
  readonly name: string;
  readonly value: string | undefined;
}

export interface Desk {
  /** Undefined: there is no such issuer. Throws SignInUnavailable. */
  begin(issuer: string, to: string): Promise<{ readonly to: string; readonly cookie: Cookie } | undefined>;
  /** `address`: the whole address the browser came back to; `before`: the session it had until now, which is over in any case. */
  finish(issuer: string, came: Came): Promise<Finished>;
  /** Answers where the browser is to go. */
  end(session: string): Promise<string>;
}

export interface Came {
  readonly address: string;
  readonly cookieOf: (name: string) => string | undefined;
  readonly before: string | undefined;
}

export type Finished =
  | { readonly session: string; readonly to: string; readonly cookie: Cookie }
  | { readonly failure: Failure; readonly cookie: Cookie | undefined };

export const SIGN_IN = '/sign-in';
const BEGUN_FOR = '10m';
const sealed = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), issuer: z.string(), to: z.string() });

interface Behind {
  readonly signIn: SignIn;
  readonly providers: readonly Provider[];
  readonly sessions: Sessions;
}

/** What has begun is sealed for this process alone, in the browser that began it: nobody can fill a memory of ours with it. */
export function createDesk({ signIn, providers, sessions }: Behind): Desk {
  const seal = randomBytes(32);
  const providerOf = (name: string): Provider | undefined => providers.find(({ issuer }) => issuer.name === name);
  const backTo = (issuer: string): string => `${signIn.url}${SIGN_IN}/${issuer}/back`;

  async function begunBy(provider: Provider, { address, cookieOf }: Came): Promise<{ readonly cookie: Cookie; readonly begun: Begun & { readonly to: string } } | undefined> {
    const state = new URL(address, signIn.url).searchParams.get('state') ?? '';
    const begun = await opened(seal, cookieOf(nameFor(state)));
    if (begun?.state !== state || begun.issuer !== provider.issuer.name) return undefined;
    return { begun, cookie: { name: nameFor(state), value: undefined } };
  }

  return {
    begin: async (issuer, wanted) => {
      const provider = providerOf(issuer);
      if (provider === undefined) return undefined;
      const { to, begun } = await provider.begin(backTo(issuer));
      const value = await new EncryptJWT({ ...begun, issuer, to: placeToReturnTo(wanted, signIn.url) })
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' }).setExpirationTime(BEGUN_FOR).encrypt(seal);
      return { to, cookie: { name: nameFor(begun.state), value } };
    },
    finish: async (issuer, came) => {
      const provider = providerOf(issuer);
      if (provider === undefined) return { failure: 'unknown', cookie: undefined };
      const found = await begunBy(provider, came);
      if (found === undefined) return { failure: 'expired', cookie: undefined };
      const { begun, cookie } = found;
      const vouched = await provider.finish(new URL(came.address, signIn.url), begun);
      const person = vouched === undefined ? undefined : personOf(provider.issuer, vouched.claims);
      if (vouched === undefined || person === undefined) return { failure: 'failed', cookie };
      if (person.viewer.roles.length === 0) return { failure: 'no-role', cookie };
      // A session that was there before, perhaps put there by somebody else, is never signed in.
      if (came.before !== undefined) sessions.end(came.before);
      return { session: sessions.begin({ ...person, issuer, idToken: vouched.idToken }), to: begun.to, cookie };
    },
    end: async (id) => {
      const session = sessions.end(id);
      const provider = session === undefined ? undefined : providerOf(session.issuer);
      if (session === undefined || provider === undefined) return SIGN_IN;
      // Signed out here in any case.
      return await provider.end(session.idToken, `${signIn.url}${SIGN_IN}`).catch(() => undefined) ?? SIGN_IN;
    },
  };
}

/** What has begun; undefined: it was not sealed here, or too long ago. */
async function opened(seal: Uint8Array, value = ''): Promise<z.output<typeof sealed> | undefined> {
  try {
    return sealed.parse((await jwtDecrypt(value, seal, { keyManagementAlgorithms: ['dir'], contentEncryptionAlgorithms: ['A256GCM'] })).payload);
  } catch {
    return undefined;
  }
}

function nameFor(state: string): string {
  return `__Host-answerable-begun-${state.replace(/[^\w-]/gu, '').slice(0, 16)}`;
}
