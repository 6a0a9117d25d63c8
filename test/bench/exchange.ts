// One HTTP request to a server of the bench, on a connection that stays open.
import { Agent, request } from 'node:http';
import { readFileSync } from 'node:fs';

/** Lends one connection to `work` and closes it. */
export async function onOneConnection<T>(work: (agent: Agent) => Promise<T>): Promise<T> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  try {
    return await work(agent);
  } finally {
    agent.destroy();
  }
}

/** The text of the operation `name` in questions/. */
export function operation(name: string): string {
  return readFileSync(new URL(`./questions/${name}.graphql`, import.meta.url), 'utf8');
}

export interface Asking {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Asks the API. Rejects, with the codes of its errors, when the answer carries any. */
export async function asked(url: string, agent: Agent, body: Asking): Promise<unknown> {
  const answer = await exchanged(`${url}/graphql`, agent, JSON.stringify(body));
  const errors = pathInto(answer, ['errors']);
  if (errors !== undefined) throw new Error(`The API answered ${JSON.stringify(body.variables)} with ${JSON.stringify(errors)}.`);
  return answer;
}

let askings = 0;

/** The same by a request of its own, which the server cannot have held an answer to. */
export async function askedAnew(url: string, agent: Agent, body: Asking): Promise<unknown> {
  askings += 1;
  return await asked(url, agent, Object.assign({ extensions: { asking: askings } }, body));
}

/** GET, or POST of a JSON body; the answer read as JSON. */
export function exchanged(url: string, agent: Agent, body?: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const headers = body === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(url, { agent, method: body === undefined ? 'GET' : 'POST', headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => { parts.push(part); });
      response.on('end', () => {
        try {
          resolve(JSON.parse(Buffer.concat(parts).toString('utf8')));
        } catch (error) {
          reject(new Error(`${url} answered no JSON.`, { cause: error }));
        }
      });
      response.on('error', reject);
    });
    sent.on('error', (error: NodeJS.ErrnoException) => {
      // The server let the idle connection go just then; a new one is opened only when it is asked for.
      if (sent.reusedSocket && error.code === 'ECONNRESET') exchanged(url, agent, body).then(resolve, reject);
      else reject(error);
    });
    sent.end(body);
  });
}

/** What stands in a JSON value under the names of `path`; undefined where there is none. */
export function pathInto(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Object.entries(at).find(([name]) => name === key)?.[1] : undefined), value);
}
