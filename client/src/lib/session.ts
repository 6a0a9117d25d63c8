// Who looks, as the server knows them, and the way to its page of signing in.
import { z } from 'zod/mini';

const shape = z.union([
  z.object({ is: z.literal('LOCAL') }),
  z.object({ is: z.literal('SIGNED_OUT'), issuers: z.array(z.object({ name: z.string(), label: z.string() })) }),
  z.object({ is: z.literal('SIGNED_IN'), id: z.string(), name: z.string(), roles: z.array(z.string()), by: z.string() }),
]);
/** LOCAL: nobody signs in. */
export type Session = z.infer<typeof shape>;

/** Whoever approves what others drafted need not be allowed to edit. */
export function mayApprove(session: Session | undefined): boolean {
  return session?.is === 'SIGNED_IN' && session.roles.includes('approver');
}

/** LOCAL where it could not be found out: what is asked next meets the same trouble and says so. */
export async function whoLooks(): Promise<Session> {
  try {
    return shape.parse(await (await fetch('/session')).json());
  } catch {
    return { is: 'LOCAL' };
  }
}

interface Place {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/** The page of signing in, which leads back to a page of ours. */
export function addressOfSignIn({ pathname, search, hash }: Place = window.location): string {
  return `/sign-in?${new URLSearchParams({ to: `${pathname}${search}${hash}` }).toString()}`;
}

/** Ends the session here, and goes on to where the issuer ends its own. Throws where the server cannot be reached: the session then goes on. */
export async function signOut(): Promise<void> {
  const { to } = z.object({ to: z.string() }).parse(await (await fetch('/sign-out', { method: 'POST' })).json());
  window.location.assign(to);
}
