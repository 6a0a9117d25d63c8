// Sends an assignment, first to be judged and undone, then to be kept.
import type { ErrorLike } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { AssignOwnerDocument, type AssignOwnerMutation } from '../../gql/graphql.ts';
import { failuresOf } from '../../lib/failures.ts';
import type { Mend, Sendable, Typed } from './typed.ts';

/** How the form stands: nothing sent, being sent, to be mended, judged as fit, kept, overtaken by another edit, or not reached. */
export type Sent =
  | { readonly is: 'NOTHING' | 'BUSY' }
  | { readonly is: 'MEND'; readonly mends: readonly Mend[] }
  | { readonly is: 'FIT' | 'KEPT'; readonly what: Sendable }
  | { readonly is: 'OVERTAKEN'; readonly say: readonly string[] }
  /** `fit`: it was judged as fit before, and may be sent again. */
  | { readonly is: 'FAILED'; readonly say: string; readonly fit: Sendable | null };

interface Item {
  readonly id: string;
  readonly version: number;
}

interface Assigning {
  readonly sent: Sent;
  readonly mend: (mends: readonly Mend[]) => void;
  readonly reset: () => void;
  readonly send: (what: Sendable, isTrial: boolean) => Promise<void>;
}

const FIELDS: readonly (keyof Typed)[] = ['party', 'letter', 'from', 'until', 'reason', 'source'];

/** One edit has one key however often it is sent, so that a press too many, or one after a lost answer, keeps it once. */
export function useAssigning({ id, version }: Item): Assigning {
  const client = useApolloClient();
  const [sent, setSent] = useState<Sent>({ is: 'NOTHING' });
  const latest = useRef(version);
  const keyed = useRef({ of: '', key: '' });
  const keyFor = (what: Sendable): string => {
    const of = JSON.stringify(what);
    if (keyed.current.of !== of) keyed.current = { of, key: crypto.randomUUID() };
    return keyed.current.key;
  };
  const send = async (what: Sendable, isTrial: boolean): Promise<void> => {
    setSent({ is: 'BUSY' });
    const variables = { ...edit({ id, version: latest.current }, what), key: isTrial ? crypto.randomUUID() : keyFor(what), dryRun: isTrial };
    const { data, error } = await client.mutate({ mutation: AssignOwnerDocument, errorPolicy: 'all', variables }).catch(notSent);
    const now = error === undefined ? undefined : overtakenIn(error);
    latest.current = now?.version ?? latest.current;
    if (now !== undefined) setSent({ is: 'OVERTAKEN', say: now.say });
    else if (error !== undefined) setSent({ is: 'FAILED', say: failuresOf(error).map(({ say }) => say).join(' '), fit: isTrial ? null : what });
    else setSent(judged(mendsOf(data), { what, isTrial }));
  };
  return { sent, send, mend: (mends) => { setSent({ is: 'MEND', mends }); }, reset: () => { setSent({ is: 'NOTHING' }); } };
}

function edit({ id, version }: Item, { party, letter, from, until, reason, source }: Sendable) {
  return { input: { item: id, version, party: party.id, letter, from, until }, reason: reason === '' ? null : reason, source };
}

function mendsOf(data: AssignOwnerMutation | undefined): readonly Mend[] {
  return (data?.assignOwner.problems ?? []).map(({ path, message }) => ({ field: FIELDS.find((field) => field === path[0]), say: message }));
}

function judged(mends: readonly Mend[], { what, isTrial }: { readonly what: Sendable; readonly isTrial: boolean }): Sent {
  return mends.length > 0 ? { is: 'MEND', mends } : { is: isTrial ? 'FIT' : 'KEPT', what };
}

function notSent(thrown: unknown): { readonly data: undefined; readonly error: Error } {
  return { data: undefined, error: thrown instanceof Error ? thrown : new Error('Not sent') };
}

/** How the item stands since another edit came first; undefined: it was no such refusal. */
function overtakenIn(error: ErrorLike): { readonly version: number; readonly say: readonly string[] } | undefined {
  const current = failuresOf(error)[0]?.details.current;
  if (typeof current !== 'object' || current === null || !('version' in current) || !('say' in current)) return undefined;
  const { version, say } = current;
  return typeof version === 'number' && Array.isArray(say) ? { version, say: say.map(String) } : undefined;
}
