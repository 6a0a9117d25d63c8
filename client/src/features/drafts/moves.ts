// What can be done with a draft: the words on its button, and how it is sent.
import type { ApolloClient } from '@apollo/client';
import { ApplyDraftDocument, ApproveDraftDocument, RemoveFromDraftDocument, ReturnDraftDocument, SubmitDraftDocument, WithdrawDraftDocument } from '../../gql/graphql.ts';
import { failuresOf } from '../../lib/failures.ts';

/** Of the draft as a whole, the main one first. */
export const MOVES = {
  SUBMIT: { does: 'Submit it for approval', document: SubmitDraftDocument },
  APPROVE: { does: 'Approve it', document: ApproveDraftDocument },
  APPLY: { does: 'Apply it: record all its edits', document: ApplyDraftDocument },
  RETURN: { does: 'Return it to be mended', document: ReturnDraftDocument },
  WITHDRAW: { does: 'Withdraw it', document: WithdrawDraftDocument },
} as const;
export type Move = keyof typeof MOVES;

/** Those that whoever asks may make now. */
export function movesIn(may: readonly string[]): readonly Move[] {
  return Object.keys(MOVES).filter((name): name is Move => may.includes(name));
}

interface About {
  readonly id: string;
  readonly version: number;
}

/** One press has one key, so that one too many moves nothing twice. */
interface Saying extends About {
  readonly key: string;
  readonly reason: string;
}

/** What stands against it, in sentences; empty: it is done. */
export async function sendMove(client: ApolloClient, move: Move, { id, version, key, reason }: Saying): Promise<readonly string[]> {
  const variables = { input: { set: id, version }, key, reason: reason.trim() === '' ? null : reason };
  return await said(client.mutate({ mutation: MOVES[move].document, variables, errorPolicy: 'all' }));
}

/** The same of an edit that is taken out. */
export async function takeOut(client: ApolloClient, step: string, { id, version }: About): Promise<readonly string[]> {
  return await said(client.mutate({ mutation: RemoveFromDraftDocument, variables: { input: { set: id, version, step }, key: crypto.randomUUID() }, errorPolicy: 'all' }));
}

interface Came {
  readonly data?: { readonly done: { readonly problems: readonly { readonly message: string }[] } } | null | undefined;
  readonly error?: Parameters<typeof failuresOf>[0] | undefined;
}

async function said(coming: Promise<Came>): Promise<readonly string[]> {
  const { data, error } = await coming.catch((thrown: unknown): Came => ({ error: thrown instanceof Error ? thrown : new Error('Not sent') }));
  return error === undefined ? [...new Set(data?.done.problems.map(({ message }) => message) ?? [])] : failuresOf(error).map(({ say }) => say);
}
