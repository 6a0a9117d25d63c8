// Who asks, decided once at the door: the administrator of this machine, a browser with a session, or a program with a token.
import type { IncomingHttpHeaders } from 'node:http';
import { NothingGranted, NotSignedIn } from '#schema/bad-news.ts';
import type { Config } from '../config.ts';
import type { SignIn } from '../sign-in-settings.ts';
import { createDesk, type Desk } from './desk.ts';
import { personOf } from './granted.ts';
import { localViewer } from './local.ts';
import { claimedIssuer, createProvider, type Provider } from './provider.ts';
import { createSessions, type Session, type Sessions } from './sessions.ts';
import type { Viewer } from './viewer.ts';

export interface Asker {
  readonly viewer: Viewer;
  /** False once they have signed out, or their time is over. */
  readonly isStill: () => boolean;
}

/** Throws NotSignedIn, NothingGranted or SignInUnavailable; a bad token is never passed over. */
export type WhoAsks = (headers: IncomingHttpHeaders) => Promise<Asker>;

/** What there is where people sign in, and not in local mode. */
export interface SigningIn {
  readonly signIn: SignIn;
  readonly desk: Desk;
  /** Of the browser that sends these headers; it counts as no request. */
  readonly sessionOf: (headers: IncomingHttpHeaders) => Session | undefined;
}

export interface Asking {
  readonly whoAsks: WhoAsks;
  readonly signingIn: SigningIn | undefined;
}

/** No other site and no page of another address can set one of this name, and no script read it. */
export const SESSION_COOKIE = '__Host-answerable';
const KEYS_AGAIN_AFTER = 30_000;

/** Throws a Refusal in local mode when the server would listen beyond this machine. */
export function createAsking({ host, signIn }: Pick<Config, 'host'> & Partial<Pick<Config, 'signIn'>>, keysAgainAfter = KEYS_AGAIN_AFTER): Asking {
  if (signIn === undefined) {
    const asker: Asker = { viewer: localViewer(host), isStill: () => true };
    return { whoAsks: () => Promise.resolve(asker), signingIn: undefined };
  }
  const providers = signIn.issuers.map((issuer) => createProvider(issuer, keysAgainAfter));
  const sessions = createSessions(signIn);
  return {
    whoAsks: (headers) => (headers.authorization === undefined ? Promise.resolve(headers).then((sent) => bySession(sessions, sent)) : byToken(providers, headers.authorization)),
    signingIn: { signIn, desk: createDesk({ signIn, providers, sessions }), sessionOf: (headers) => sessions.look(cookieIn(headers, SESSION_COOKIE) ?? '') },
  };
}

function bySession(sessions: Sessions, headers: IncomingHttpHeaders): Asker {
  const id = cookieIn(headers, SESSION_COOKIE);
  const session = id === undefined ? undefined : sessions.find(id);
  if (id === undefined || session === undefined) throw new NotSignedIn();
  return { viewer: session.viewer, isStill: () => sessions.look(id) !== undefined };
}

async function byToken(providers: readonly Provider[], authorization: string): Promise<Asker> {
  const [, token] = /^Bearer ([\w.-]+)$/iu.exec(authorization) ?? [];
  const said = token === undefined ? undefined : claimedIssuer(token);
  const provider = providers.find(({ issuer }) => issuer.issuer === said);
  if (token === undefined || provider === undefined) throw new NotSignedIn();
  const claims = await provider.verify(token);
  const person = personOf(provider.issuer, claims);
  if (person === undefined) throw new NotSignedIn();
  if (person.viewer.roles.length === 0) throw new NothingGranted();
  return { viewer: person.viewer, isStill: () => true };
}

/** The value of a cookie; undefined: it was not sent. */
export function cookieIn({ cookie = '' }: IncomingHttpHeaders, name: string): string | undefined {
  const found = cookie.split(';').map((one) => one.trim()).find((one) => one.startsWith(`${name}=`));
  return found?.slice(name.length + 1);
}
