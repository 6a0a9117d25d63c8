// The body of a request: JSON, not compressed, not too long, not too slow. Read here because each refusal has its own status.
import type { IncomingMessage } from 'node:http';
import type { Limits } from './limits.ts';
import type { PublicCode } from './public-error.ts';

/** A request that is refused before anybody looks at what it asks. */
export class RequestRefused extends Error {
  override readonly name = 'RequestRefused';
  readonly code: PublicCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: PublicCode, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.code = code;
    this.details = details;
  }
}

/** The parsed body; undefined for requests that carry none. Throws RequestRefused. */
export async function readBody(request: IncomingMessage, limits: Limits): Promise<unknown> {
  if (request.method !== 'POST') return undefined;
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity' || !isJson(request.headers['content-type'] ?? '')) {
    throw new RequestRefused('UNSUPPORTED_MEDIA_TYPE', 'Send JSON in UTF-8, with content type application/json, not compressed.');
  }
  return parsed(await bytesOf(request, { maximum: limits.body, limit: 'body', time: limits.bodyTime }));
}

/** No form of another site can send it: a browser asks before it sends what is of this type. */
const UPLOADED = 'application/octet-stream';

/** The bytes of a file. Throws RequestRefused. */
export async function readUpload(request: IncomingMessage, limits: Limits): Promise<Uint8Array> {
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity' || request.headers['content-type'] !== UPLOADED) {
    throw new RequestRefused('UNSUPPORTED_MEDIA_TYPE', `Send the bytes of the file as they are, with content type ${UPLOADED}.`);
  }
  return await bytesOf(request, { maximum: limits.upload, limit: 'upload', time: limits.bodyTime });
}

function isJson(type: string): boolean {
  const [essence = '', ...parameters] = type.toLowerCase().split(';').map((part) => part.trim());
  return essence === 'application/json' && parameters.every((part) => !part.startsWith('charset=') || /^charset="?utf-8"?$/.test(part));
}

interface Bound {
  readonly maximum: number;
  readonly limit: 'body' | 'upload';
  readonly time: number;
}

async function bytesOf(request: IncomingMessage, bound: Bound): Promise<Buffer> {
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > bound.maximum) throw tooLarge(bound, announced);
  return await new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const late = setTimeout(() => {
      reject(new RequestRefused('REQUEST_TIMEOUT', 'The request took too long to arrive.', { limit: 'bodyTime', maximum: bound.time }));
    }, bound.time);
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= bound.maximum) chunks.push(chunk);
      else reject(tooLarge(bound, length));
    });
    request.on('end', () => { resolve(Buffer.concat(chunks)); });
    request.on('error', reject);
    request.on('close', () => {
      clearTimeout(late);
      if (!request.complete) reject(new RequestRefused('BAD_REQUEST', 'The request ended before it was complete.'));
    });
  });
}

function parsed(bytes: Buffer): object {
  const value = valueIn(bytes);
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0) return value;
  throw new RequestRefused('BAD_REQUEST', 'Send one JSON object that holds the text of one operation as `query`.');
}

function valueIn(bytes: Buffer): unknown {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    return value;
  } catch {
    throw new RequestRefused('BAD_REQUEST', 'The body is not JSON.');
  }
}

function tooLarge({ maximum, limit }: Bound, value: number): RequestRefused {
  return new RequestRefused('PAYLOAD_TOO_LARGE', `A request may have ${String(maximum)} bytes; this has ${String(value)} or more.`, { limit, maximum, value });
}
