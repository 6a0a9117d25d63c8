// What was typed behind `npm run documents --`, as something to do.
import { resolve } from 'node:path';
import { CHECKOUT, Refusal } from '../config.ts';
import type { AskedOfDocuments } from './documents-job.ts';

const USAGE = `Say what to do:
  npm run documents -- attach FOLDER [--accept-changed]   the text files in FOLDER; a relative one counts from the checkout
  npm run documents -- detach [PAPER …]                   papers by identifier, such as doc-001; all of them when none is named
  npm run documents -- list                               every paper, and whether it is attached`;

/** Throws a Refusal that says how it is used. */
export function askedFor([verb, ...rest]: readonly string[]): AskedOfDocuments {
  const flags = rest.filter((word) => word.startsWith('-'));
  const [folder, ...more] = rest.filter((word) => !word.startsWith('-'));
  const mayBeChanged = flags.includes('--accept-changed');
  const strange = flags.some((flag) => flag !== '--accept-changed');
  if (verb === 'attach' && folder !== undefined && more.length === 0 && !strange) return { do: 'attach', folder: resolve(CHECKOUT, folder), mayBeChanged };
  if (verb === 'detach' && flags.length === 0) return { do: 'detach', papers: rest };
  if (verb === 'list' && rest.length === 0) return { do: 'list' };
  throw new Refusal(USAGE);
}
