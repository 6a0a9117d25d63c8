// What somebody says who begins a draft, puts an edit into it, and hands it on.
import * as z from 'zod/mini';
import { id, ownDay, textLine, version } from './parts.ts';

export const beginDraftInput = z.strictObject({ title: textLine, effective: z.nullish(ownDay) });

const about = { set: id, version };

/** `row`: of that command, as JSON text; the command itself judges what is in it. */
export const addToDraftInput = z.strictObject({ ...about, command: z.string().check(z.maxLength(60)), row: z.string().check(z.maxLength(4_096)) });
export type AddToDraft = z.infer<typeof addToDraftInput>;

export const removeFromDraftInput = z.strictObject({ ...about, step: id });

/** All that a move takes that changes nothing of what is in the set. */
export const moveInput = z.strictObject(about);
