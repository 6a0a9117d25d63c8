// As much of a browser as signing in takes: it keeps cookies host by host, follows where it is sent, and fills in the issuer's page.
import { z } from 'zod';

interface Kept {
  readonly value: string;
  /** As the server wrote it. */
  readonly line: string;
}

export interface SigningBrowser {
  /** Answers without following. */
  readonly get: (address: string, init?: RequestInit) => Promise<Response>;
  /** Follows to where it ends. */
  readonly follow: (address: string) => Promise<{ readonly address: string; readonly response: Response }>;
  /** From our address of signing in to where the browser ends up; an empty `account` turns back on the issuer's page. */
  readonly signIn: (address: string, account: string) => Promise<string>;
  readonly cookies: (address: string) => Map<string, Kept>;
}

const STEPS = 12;
const QUESTION = '{ ownership(id: "d-lw-03") { say } }';
/** The cookie of a session. */
export const COOKIE = '__Host-answerable';
const sessionShape = z.object({ is: z.string(), name: z.string().optional(), roles: z.array(z.string()).optional(), by: z.string().optional() });

/** A browser that has signed in at `url`, and where it ended up. */
export async function signInAs(account: string, { url, issuer = 'council', to = '/' }: { readonly url: string; readonly issuer?: string; readonly to?: string }) {
  const browser = signingBrowser();
  return { browser, ended: await browser.signIn(`${url}/sign-in/${issuer}?to=${encodeURIComponent(to)}`, account) };
}

/** Who the server at `url` takes the browser for. */
export async function whoLooks(browser: SigningBrowser, url: string) {
  return sessionShape.parse(await (await browser.get(`${url}/session`)).json());
}

/** With what status a question of theirs is answered. */
export async function statusFor(browser: SigningBrowser, url: string): Promise<number> {
  return (await browser.get(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: QUESTION }) })).status;
}

/** Of its session with `url`; empty: it has none. */
export function sessionIdOf(browser: SigningBrowser, url: string): string {
  return browser.cookies(url).get(COOKIE)?.value ?? '';
}

/** `post`: like a form of the page; `get` takes any other way as `init`. */
export function signingBrowser(): SigningBrowser {
  const jars = new Map<string, Map<string, Kept>>();

  function cookies(address: string): Map<string, Kept> {
    const { host } = new URL(address);
    const jar = jars.get(host) ?? new Map<string, Kept>();
    jars.set(host, jar);
    return jar;
  }

  async function get(address: string, init: RequestInit = {}): Promise<Response> {
    const jar = cookies(address);
    const cookie = [...jar].map(([name, { value }]) => `${name}=${value}`).join('; ');
    const headers = new Headers(init.headers);
    if (cookie !== '') headers.set('cookie', cookie);
    const response = await fetch(address, { redirect: 'manual', ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(line) ?? [];
      if (value === '' || /Expires=Thu, 01 Jan 1970/iu.test(line)) jar.delete(name);
      else jar.set(name, { value, line });
    }
    return response;
  }

  async function follow(address: string, init?: RequestInit): Promise<{ readonly address: string; readonly response: Response }> {
    const at = { address, response: await get(address, init) };
    for (let step = 0; step < STEPS; step += 1) {
      const to = at.response.headers.get('location');
      if (to === null) return at;
      at.address = new URL(to, at.address).href;
      at.response = await get(at.address);
    }
    throw new Error(`It is sent on without end, at last to ${at.address}.`);
  }

  return {
    get, cookies, follow: (address) => follow(address),
    signIn: async (address, account) => {
      const { address: page } = await follow(address);
      return new URL(page).pathname.startsWith('/interaction/') ? (await follow(page, { method: 'POST', body: new URLSearchParams({ login: account }) })).address : page;
    },
  };
}
