// One issuer that vouches for people: where a browser is sent to sign in, what it comes back with, and which tokens of programs are good.
import { createRemoteJWKSet, decodeJwt, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import {
  allowInsecureRequests, authorizationCodeGrant, buildAuthorizationUrl, buildEndSessionUrl, calculatePKCECodeChallenge, ClientSecretPost, discovery, enableNonRepudiationChecks,
  randomNonce, randomPKCECodeVerifier, randomState, type Configuration,
} from 'openid-client';
import { NotSignedIn, SignInUnavailable } from '#schema/bad-news.ts';
import { isSafeAddress, type Issuer } from '../sign-in-settings.ts';
import type { Claims } from './granted.ts';

/** Of a sign-in that has begun: kept by the browser, sealed, until it comes back. */
export interface Begun {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export interface Vouched {
  readonly claims: Claims;
  readonly idToken: string;
}

export interface Provider {
  readonly issuer: Issuer;
  /** Throws SignInUnavailable. `back`: where the browser comes back to. */
  begin(back: string): Promise<{ readonly to: string; readonly begun: Begun }>;
  /** `address`: the whole address the browser came back to. Undefined: the issuer, or whoever sent the browser, is not to be believed. */
  finish(address: URL, begun: Begun): Promise<Vouched | undefined>;
  /** Where the browser is sent to sign out there too; undefined: the issuer has no such place. */
  end(idToken: string, back: string): Promise<string | undefined>;
  /** The claims of a program's token. Throws NotSignedIn for one that is not good, SignInUnavailable where that cannot be found out. */
  verify(token: string): Promise<Claims>;
}

// What one who holds only public keys cannot make, and no others.
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const [WAIT_SECONDS, CLOCKS_DIFFER_SECONDS, KEYS_KEPT_MS] = [5, 30, 600_000];

/** Asks nothing of the issuer until it is needed, and again where it did not answer. `keysAgainAfter`: milliseconds before keys are fetched again for a token whose key is not known. */
export function createProvider(issuer: Issuer, keysAgainAfter: number): Provider {
  const known = once(() => discovered(issuer));
  const notFetched = (error: unknown): never => { throw isAway(error) ? new SignInUnavailable(issuer.label) : error; };
  const keys = once(async () => {
    const { jwks_uri: address } = (await known()).serverMetadata();
    if (address === undefined || !isSafeAddress(address)) throw new SignInUnavailable(issuer.label);
    const fetched = createRemoteJWKSet(new URL(address), { timeoutDuration: WAIT_SECONDS * 1_000, cooldownDuration: keysAgainAfter, cacheMaxAge: KEYS_KEPT_MS });
    const keyFor: JWTVerifyGetKey = (header, signed) => fetched(header, signed).catch(notFetched);
    return keyFor;
  });

  return {
    issuer,
    begin: async (back) => {
      const begun = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
      const to = buildAuthorizationUrl(await known(), {
        redirect_uri: back, scope: issuer.scope, state: begun.state, nonce: begun.nonce,
        code_challenge: await calculatePKCECodeChallenge(begun.verifier), code_challenge_method: 'S256',
      });
      return { to: to.href, begun };
    },
    finish: async (address, { state, nonce, verifier }) => {
      const configuration = await known();
      try {
        const tokens = await authorizationCodeGrant(configuration, address, { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true });
        const [claims, idToken] = [tokens.claims(), tokens.id_token];
        return claims === undefined || idToken === undefined ? undefined : { claims, idToken };
      } catch {
        return undefined;
      }
    },
    end: async (idToken, back) => {
      const configuration = await known();
      if (configuration.serverMetadata().end_session_endpoint === undefined) return undefined;
      return buildEndSessionUrl(configuration, { id_token_hint: idToken, post_logout_redirect_uri: back }).href;
    },
    verify: async (token) => {
      const { audience, personClaim } = issuer;
      if (audience === undefined) throw new NotSignedIn();
      try {
        const options = { issuer: issuer.issuer, audience, algorithms: ALGORITHMS, clockTolerance: CLOCKS_DIFFER_SECONDS, requiredClaims: ['exp', personClaim] };
        return (await jwtVerify(token, await keys(), options)).payload;
      } catch (error) {
        throw error instanceof SignInUnavailable ? error : new NotSignedIn();
      }
    },
  };
}

/** Who a token says has issued it, unproven; undefined: it is no token. */
export function claimedIssuer(token: string): string | undefined {
  try {
    return decodeJwt(token).iss;
  } catch {
    return undefined;
  }
}

async function discovered({ issuer, label, clientId, clientSecret }: Issuer): Promise<Configuration> {
  // oxlint-disable-next-line typescript/no-deprecated -- marked so to stand out: the settings allow http for this machine alone
  const insecure = new URL(issuer).protocol === 'http:' ? [allowInsecureRequests] : [];
  try {
    return await discovery(new URL(issuer), clientId, undefined, ClientSecretPost(clientSecret), { execute: [enableNonRepudiationChecks, ...insecure], timeout: WAIT_SECONDS });
  } catch {
    throw new SignInUnavailable(label);
  }
}

// Where keys could not be fetched nothing is known of the token; where it bears none of them it is no good.
function isAway(error: unknown): boolean {
  return !(error instanceof errors.JOSEError) || [errors.JWKSTimeout.code, errors.JOSEError.code].includes(error.code);
}

/** What was found is kept; what failed is tried again by whoever asks next. */
function once<T>(find: () => Promise<T>): () => Promise<T> {
  let finding: Promise<T> | undefined;
  return () => {
    finding ??= find().catch((error: unknown) => {
      finding = undefined;
      throw error;
    });
    return finding;
  };
}
