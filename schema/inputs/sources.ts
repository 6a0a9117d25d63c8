// What an officer says of how we know: that there is such a paper, minute, letter or knowledge, and what it says of what.
import * as z from 'zod/mini';
import { DOCUMENT_STATUSES, CLAIM_BASES, MODALITIES, SOURCE_KINDS } from '#schema/vocabulary/evidence.ts';
import { asGist, id, ownDay, textLine, version } from './parts.ts';

/** An address that a browser opens as a page. */
const webAddress = textLine.check(z.regex(/^https?:\/\/[^\s/]+\S*$/iu, 'is no web address'));

const gist = textLine.check(asGist);

export const addSourceInput = z.strictObject({
  kind: z.enum(SOURCE_KINDS),
  /** The day of the meeting, of the letter, of the issue, or on which it was known. */
  issued: ownDay,
  /** Of a paper: its title. Of anything else: what it is about; none: it is called by what it is and its day. */
  title: z.nullish(textLine),
  /** Of a minute: the board that met. */
  board: z.nullish(id),
  /** Of a minute: the item of the agenda. */
  item: z.nullish(textLine),
  /** Of a letter: the post that sent it. */
  sender: z.nullish(id),
  /** Of a paper: who issued it. */
  publisher: z.nullish(textLine),
  status: z._default(z.enum(DOCUMENT_STATUSES), 'PUBLISHED'),
  link: z.nullish(webAddress),
});
export type AddSource = z.infer<typeof addSourceInput>;

const said = { modality: z._default(z.enum(MODALITIES), 'ASSERTED'), basis: z._default(z.enum(CLAIM_BASES), 'STATED') };

export const citeClaimInput = z.strictObject({
  /** The thing, or the line between two, of which it is said. */
  about: id,
  version,
  /** A passage, or a paper as a whole. */
  cites: id,
  gist,
  ...said,
});
export type CiteClaim = z.infer<typeof citeClaimInput>;

export const correctClaimInput = z.strictObject({
  claim: id,
  version,
  /** What is left out stays. */
  gist: z.nullish(gist),
  modality: z.nullish(z.enum(MODALITIES)),
  basis: z.nullish(z.enum(CLAIM_BASES)),
  /** Another passage or paper. */
  cites: z.nullish(id),
});
export type CorrectClaim = z.infer<typeof correctClaimInput>;

export const chooseClaimInput = z.strictObject({
  /** The one that is shown from now on. */
  claim: id,
  version,
  /** The one that contradicts it. */
  over: id,
  overVersion: version,
  why: textLine,
});
export type ChooseClaim = z.infer<typeof chooseClaimInput>;
