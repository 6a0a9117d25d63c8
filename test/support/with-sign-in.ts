// The edge with sign-in, on loopback, between a database and two real issuers.
import { createServer } from 'node:http';
import { z } from 'zod';
import { createApi, type Edge } from '../../server/api/http.ts';
import type { Database } from '../../server/neo4j/database.ts';
import { startIssuer, type RunningIssuer } from './issuer.ts';
import type { LogFields } from '../../server/logger.ts';

export interface WithSignIn {
  readonly url: string;
  readonly council: RunningIssuer;
  readonly nhs: RunningIssuer;
  readonly lines: readonly LogFields[];
  /** Sends one operation; `headers` say who asks. */
  readonly ask: (query: string, headers?: Readonly<Record<string, string>>) => Promise<Asked>;
  readonly close: () => Promise<void>;
}

export interface Asked {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: { readonly data?: Readonly<Record<string, unknown>> | null | undefined; readonly codes: readonly string[] };
}

const answered = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ extensions: z.object({ code: z.string() }) })).default([]),
});

type Wanted = Partial<Pick<Edge, 'clientFolder' | 'limits'>> & { readonly idle?: number; readonly longest?: number };

/** Two issuers, "council" and "nhs", the second of which grants whoever it vouches for the role of reader. */
export async function withSignIn(database: Database, { idle = 3_600_000, longest = 36_000_000, ...edge }: Wanted = {}): Promise<WithSignIn> {
  const lines: LogFields[] = [];
  const hear = (fields: LogFields): void => { lines.push(fields); };
  const held: { handle: Parameters<typeof createServer>[1] } = { handle: undefined };
  const server = createServer((request, response) => { held.handle?.(request, response); });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const url = `http://127.0.0.1:${String(z.object({ port: z.number() }).parse(server.address()).port)}`;
  const [council, nhs] = await Promise.all(['council', 'nhs'].map((name) => startIssuer(name, url)));
  if (council === undefined || nhs === undefined) throw new Error('Two issuers were asked for.');
  const signIn = { url, idle, longest, issuers: [council.issuer, { ...nhs.issuer, everybody: ['reader' as const] }] };
  held.handle = await createApi({ database, config: { host: '127.0.0.1', signIn }, logger: { info: hear, warn: hear, error: hear }, keysAgainAfter: 0, ...edge });
  return {
    url, council, nhs, lines,
    ask: async (query, headers = {}) => {
      const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query }) });
      const text = await response.text();
      const { data, errors } = answered.parse(JSON.parse(text));
      return { status: response.status, headers: response.headers, text, body: { data, codes: errors.map(({ extensions }) => extensions.code) } };
    },
    close: async () => {
      server.closeAllConnections();
      await Promise.all([new Promise<void>((resolve) => { server.close(() => { resolve(); }); }), council.close(), nhs.close()]);
    },
  };
}

/** What a program sends to say who it is. */
export function bearing(token: string): Readonly<Record<string, string>> {
  return { authorization: `Bearer ${token}` };
}
