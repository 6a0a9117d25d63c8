// A real OpenID provider on this machine, for those who sign in in tests: people by a page of its own, programs by their secret.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { exportJWK, generateKeyPair, SignJWT, type JWK, type JWTPayload } from 'jose';
import Provider, { type Configuration } from 'oidc-provider';
import { z } from 'zod';
import type { Grant, Issuer } from '../../server/sign-in-settings.ts';

/** What the issuer's words are worth here. */
export const GRANTS_OF_WORDS: Readonly<Record<string, readonly Grant[]>> = {
  Read: ['reader'], Edit: ['editor'], Approve: ['approver'], Run: ['admin'], Develop: ['reader', 'developer'],
};
export const AUDIENCE = 'https://answerable.example/api';
const SECRET = 'a-secret-of-nobody-but-the-tests';

export interface RunningIssuer {
  /** As the server is told of it, to come back to `url`. */
  readonly issuer: Issuer;
  /** A token for a program to which the issuer gives this word, from its token endpoint. */
  readonly tokenFor: (word: string) => Promise<string>;
  /** Signed with the issuer's own key, and saying whatever the test wants. */
  readonly forged: (claims: Readonly<Record<string, unknown>>, header?: Readonly<Record<string, unknown>>) => Promise<string>;
  readonly publicKey: () => JWK;
  /** Other keys from now on, as when an issuer changes them. */
  readonly changeKeys: () => Promise<void>;
  /** Answers nothing but errors from now on. */
  readonly goAway: () => void;
  readonly asked: () => readonly string[];
  readonly close: () => Promise<void>;
}

interface Key {
  readonly jwk: JWK;
  readonly shown: JWK;
  readonly sign: (claims: JWTPayload, header: Readonly<Record<string, unknown>>) => Promise<string>;
}

/** People are called what they sign in as, `WORD-anything`: the issuer gives them the word before the hyphen. `back`: addresses of ours it may lead to. */
export async function startIssuer(name: string, url: string): Promise<RunningIssuer> {
  const held: { key: Key; handle: (request: IncomingMessage, response: ServerResponse) => void } = { key: await newKey(), handle: () => undefined };
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${(request.url ?? '').replace(/\?.*/u, '')}`);
    held.handle(request, response);
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const address = `http://localhost:${String(portOf(server))}`;
  const open = (): void => { held.handle = answering(new Provider(address, configuration(held.key.jwk, `${url}/sign-in`, name))); };
  open();
  return {
    issuer: {
      name, label: `The ${name}`, issuer: address, clientId: 'answerable', clientSecret: SECRET, audience: AUDIENCE, scope: 'openid profile', personClaim: 'sub',
      rolesClaim: ['roles'], grants: GRANTS_OF_WORDS, everybody: [],
    },
    tokenFor: async (word) => {
      const body = new URLSearchParams({ grant_type: 'client_credentials', resource: AUDIENCE, client_id: `${word}-program`, client_secret: SECRET });
      return z.object({ access_token: z.string() }).parse(await (await fetch(`${address}/token`, { method: 'POST', body })).json()).access_token;
    },
    forged: async (claims, header = {}) => {
      const now = Math.floor(Date.now() / 1_000);
      const said: Readonly<Record<string, unknown>> = { iss: address, aud: AUDIENCE, sub: 'Run-forged', roles: ['Run'], iat: now, exp: now + 300, ...claims };
      return await held.key.sign(Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)), header);
    },
    publicKey: () => held.key.shown,
    changeKeys: async () => {
      held.key = await newKey();
      open();
    },
    goAway: () => { held.handle = (_, response) => { response.writeHead(500).end(); }; },
    asked: () => asked,
    close: () => new Promise((resolve) => {
      server.close(() => { resolve(); });
      server.closeAllConnections();
    }),
  };
}

async function newKey(): Promise<Key> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const kid = crypto.randomUUID();
  return {
    jwk: { ...await exportJWK(privateKey), kid, alg: 'RS256', use: 'sig' },
    shown: { ...await exportJWK(publicKey), kid, alg: 'RS256', use: 'sig' },
    sign: (claims, header) => new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid, typ: 'at+jwt', ...header }).sign(privateKey),
  };
}

const wordOf = (account: string): readonly string[] => [account.split('-')[0] ?? ''];

function configuration(key: JWK, back: string, name: string): Configuration {
  const ours = { client_secret: SECRET, token_endpoint_auth_method: 'client_secret_post' };
  return {
    clients: [
      { ...ours, client_id: 'answerable', redirect_uris: [`${back}/${name}/back`], post_logout_redirect_uris: [back] },
      ...[...Object.keys(GRANTS_OF_WORDS), 'Nothing'].map((word) => ({ ...ours, client_id: `${word}-program`, grant_types: ['client_credentials'], redirect_uris: [], response_types: [] })),
    ],
    jwks: { keys: [key] },
    cookies: { keys: ['of the tests'] },
    claims: { openid: ['sub', 'roles'], profile: ['name'] },
    conformIdTokenClaims: false,
    findAccount: (_: unknown, accountId: string) => ({ accountId, claims: () => ({ sub: accountId, name: `${accountId} by name`, roles: wordOf(accountId) }) }),
    extraTokenClaims: (_: unknown, { clientId }: { readonly clientId: string }) => ({ roles: wordOf(clientId) }),
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      rpInitiatedLogout: { logoutSource: (context: { body: string }, form: string) => { context.body = `<!doctype html><title>Leave</title>${form}<button form="op.logoutForm" name="logout" value="yes">Leave</button>`; } },
      resourceIndicators: {
        enabled: true, defaultResource: () => undefined,
        getResourceServerInfo: () => ({ scope: '', audience: AUDIENCE, accessTokenFormat: 'jwt', jwt: { sign: { alg: 'RS256' } } }),
      },
    },
    interactions: { url: (_: unknown, { uid }: { readonly uid: string }) => `/interaction/${uid}` },
    // Whoever signs in has agreed to what we ask for.
    loadExistingGrant: async ({ oidc: { client: { clientId }, session, provider } }) => {
      const known = session.grantIdFor(clientId);
      if (known !== undefined) return await provider.Grant.find(known);
      const grant = new provider.Grant({ accountId: session.accountId, clientId });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
  };
}

/** Its page of signing in asks for a name alone; all else is the provider's. */
function answering(provider: Provider): (request: IncomingMessage, response: ServerResponse) => void {
  const others = provider.callback();
  return (request, response) => {
    if (request.url?.startsWith('/interaction/') !== true) {
      others(request, response);
    } else if (request.method === 'POST') {
      void signedIn(provider, request, response);
    } else {
      response.writeHead(200, { 'content-type': 'text/html' })
        .end('<!doctype html><title>Sign in</title><form method="post"><label>Name <input name="login"></label><button>Sign in</button></form>');
    }
  };
}

async function signedIn(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const login = new URLSearchParams(await text(request)).get('login') ?? '';
  await provider.interactionFinished(request, response, login === '' ? { error: 'access_denied' } : { login: { accountId: login } });
}

function portOf(server: Server): number {
  return z.object({ port: z.number() }).parse(server.address()).port;
}
