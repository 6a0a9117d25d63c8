// Sends an edit, first to be judged and undone, then to be kept.
import type { ErrorLike } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { LatestEditDocument } from '../../gql/graphql.ts';
import { failuresOf, SIGNED_OUT } from '../../lib/failures.ts';
import type { Came, CommandForm, OpenPart, Subject, Touch } from './command-form.ts';
import type { Answers, Mend } from './fields.ts';
import { opened } from './into-draft.ts';

/** Judged as fit, and what it would change. */
export interface Fit {
  readonly answers: Answers;
  readonly touches: readonly Touch[];
  /** Ids of what began; empty until it is kept. */
  readonly made: readonly string[];
  /** What stays open. */
  readonly leftOpen: readonly OpenPart[];
}

/** How the form stands: nothing sent, being sent, to be mended, judged as fit, kept, overtaken by another edit, or not reached. */
export type Sent =
  | { readonly is: 'NOTHING' | 'BUSY' }
  | { readonly is: 'MEND'; readonly mends: readonly Mend[] }
  | { readonly is: 'FIT'; readonly fit: Fit }
  /** `set`: the draft it went into; undefined: it is in the record. */
  | { readonly is: 'KEPT'; readonly fit: Fit; readonly set: string | undefined }
  /** `now`: how it stands since; `by`: the edit that came first, in a sentence. */
  | { readonly is: 'OVERTAKEN'; readonly now: readonly string[]; readonly by: string | undefined; readonly answers: Answers }
  /** `fit`: it was judged as fit before, and may be sent again. */
  | { readonly is: 'FAILED'; readonly say: string; readonly isSignedOut: boolean; readonly fit: Fit | null };

interface Sender {
  readonly sent: Sent;
  readonly mend: (mends: readonly Mend[]) => void;
  readonly reset: () => void;
  readonly check: (answers: Answers) => Promise<Sent>;
  /** The answer tells whether it is kept. */
  readonly save: (fit: Fit) => Promise<Sent>;
}

/** One edit has one key however often it is sent, so that a press too many, or one after a lost answer, keeps it once. */
export function useSending(form: CommandForm, subject: Subject): Sender {
  const client = useApolloClient();
  const [sent, setSent] = useState<Sent>({ is: 'NOTHING' });
  const latest = useRef(subject.version);
  const keyed = useRef({ of: '', key: '' });
  const keyFor = ({ key: of }: Answers): string => {
    if (keyed.current.of !== of) keyed.current = { of, key: crypto.randomUUID() };
    return keyed.current.key;
  };
  const send = async (answers: Answers, fit: Fit | null): Promise<Sent> => {
    const asked = { key: fit === null ? crypto.randomUUID() : keyFor(answers), dryRun: fit === null, ...groundIn(answers) };
    setSent({ is: 'BUSY' });
    const into = await opened(client, { ...asked, answers }).catch(() => ({ say: NOT_REACHED, isSignedOut: false }));
    if ('say' in into) return { is: 'FAILED', isSignedOut: into.isSignedOut, say: into.say, fit };
    const came = await form.send(into.client, { subject: { ...subject, version: latest.current }, answers, asked }).catch(notSent);
    const now = came.error === undefined || into.set !== undefined ? undefined : overtakenIn(came.error);
    if (now === undefined) return judged(came, { answers, fit, set: into.set });
    // What belongs to it has a version of its own, which is read anew with it.
    if (now.id === subject.id) latest.current = now.version;
    const { data } = await client.query({ query: LatestEditDocument, variables: { id: now.id }, errorPolicy: 'all', fetchPolicy: 'no-cache' }).catch(notAsked);
    return { is: 'OVERTAKEN', now: now.say, by: data?.edits?.edits[0]?.say, answers };
  };
  const done = async (answers: Answers, fit: Fit | null): Promise<Sent> => {
    const came = await send(answers, fit);
    setSent(came);
    return came;
  };
  return {
    sent, mend: (mends) => { setSent({ is: 'MEND', mends }); }, reset: () => { setSent({ is: 'NOTHING' }); },
    check: (answers) => done(answers, null), save: (fit) => done(fit.answers, fit),
  };
}

const NOT_REACHED = 'Answerable cannot be reached just now. Check your connection, then try again.';

function groundIn(answers: Answers): { readonly reason: string | null; readonly source: string | null } {
  const given = (name: string): string | null => (answers.text(name) === '' ? null : answers.text(name));
  return { reason: given('reason'), source: given('source') };
}

interface Judging {
  readonly answers: Answers;
  readonly fit: Fit | null;
  readonly set: string | undefined;
}

function judged({ data, error }: Came, { answers, fit, set }: Judging): Sent {
  if (error !== undefined) {
    const failures = failuresOf(error);
    return { is: 'FAILED', say: failures.map(({ say }) => say).join(' '), isSignedOut: failures.some(({ code }) => code === SIGNED_OUT), fit };
  }
  const { problems, touches, made = [], leftOpen = [] } = data?.done ?? { problems: [], touches: [] };
  if (problems.length > 0) return { is: 'MEND', mends: problems.map(({ path, message, about }) => ({ field: path[0], say: message, about: about ?? undefined })) };
  const judgedFit = { answers, touches, made, leftOpen };
  return fit === null ? { is: 'FIT', fit: judgedFit } : { is: 'KEPT', fit: judgedFit, set };
}

function notSent(thrown: unknown): Came {
  return { data: undefined, error: thrown instanceof Error ? thrown : new Error('Not sent') };
}

function notAsked(): { readonly data: undefined } {
  return { data: undefined };
}

/** How the thing stands since another edit came first; undefined: it was no such refusal. */
function overtakenIn(error: ErrorLike): { readonly id: string; readonly version: number; readonly say: readonly string[] } | undefined {
  const current = failuresOf(error)[0]?.details.current;
  if (typeof current !== 'object' || current === null || !('id' in current) || !('version' in current) || !('say' in current)) return undefined;
  const { id, version, say } = current;
  return typeof id === 'string' && typeof version === 'number' && Array.isArray(say) ? { id, version, say: say.map(String) } : undefined;
}
