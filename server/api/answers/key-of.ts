// Which requests are one and the same: they ask the same, on the same day, and those who ask may see the same.
import { createHash } from 'node:crypto';
import type { Day } from '#schema/period.ts';
import { rightsOf } from '../../identity/rights.ts';
import type { Viewer } from '../../identity/viewer.ts';

interface Asking {
  readonly viewer: Viewer;
  /** Stands in the key, as the day of a question that names none. */
  readonly today: Day;
  /** The form of answer the caller takes, as its header says. */
  readonly accept: string;
  /** The whole body of the request: document, operation and values. */
  readonly body: unknown;
}

/** SHA-256 as base64. Throws where the body is nested too deep to be written down. */
export function keyOf({ viewer, today, accept, body }: Asking): string {
  return createHash('sha256').update(JSON.stringify([today, rightsOf(viewer), accept, body])).digest('base64');
}
