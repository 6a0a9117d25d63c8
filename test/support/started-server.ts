// The real server of the run, for tests that speak HTTP.
import { inject } from 'vitest';
import type { DatabaseConfig } from '../../server/neo4j/driver.ts';

/** The server's store, for those that keep what they write there. They are a lane of their own, after all that only read it. */
export function writtenStore(): DatabaseConfig {
  return served().store;
}

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Address of the server, started once for the whole run. */
export function startedServer(): { readonly url: string } {
  return { url: served().url };
}

function served() {
  const { served: server } = inject('stand');
  if (server === null) throw new Error('The server of the run is not up yet.');
  return server;
}

/** Sends one GraphQL request as the client would; `body` is undefined when the answer is not JSON. */
export async function ask(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
  const response = await fetch(`${startedServer().url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: jsonIn(text) };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
