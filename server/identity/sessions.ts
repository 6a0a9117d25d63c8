// Who has signed in through a browser, in the memory of this process: a restart signs everybody out.
import { createHash, randomBytes } from 'node:crypto';
import type { SignIn } from '../sign-in-settings.ts';
import type { Person } from './granted.ts';

export interface Session extends Person {
  /** The short name of who vouches for them. */
  readonly issuer: string;
  /** Tells the issuer whom to sign out. */
  readonly idToken: string;
}

export interface Sessions {
  /** Answers its id, which nobody had before and nobody can guess. */
  begin(session: Session): string;
  /** Undefined: ended, left alone for too long, over, or never begun. It counts as a request. */
  find(id: string): Session | undefined;
  /** The same, and it counts as none. */
  look(id: string): Session | undefined;
  /** From now on nobody finds it. Answers what it was. */
  end(id: string): Session | undefined;
}

type Bounds = Pick<SignIn, 'idle' | 'longest'> & { readonly most?: number };

const MOST = 20_000;

/** Whoever signs in where there are as many as may be ends the oldest. */
export function createSessions({ idle, longest, most = MOST }: Bounds, now = () => Date.now()): Sessions {
  const held = new Map<string, { readonly session: Session; readonly begun: number; seen: number }>();

  function found(id: string) {
    const key = keyOf(id);
    const entry = held.get(key);
    if (entry === undefined) return undefined;
    if (isOver(entry)) {
      held.delete(key);
      return undefined;
    }
    return entry;
  }

  function isOver({ begun, seen }: { readonly begun: number; readonly seen: number }): boolean {
    return now() - seen >= idle || now() - begun >= longest;
  }

  return {
    begin: (session) => {
      for (const [key, entry] of held) if (isOver(entry)) held.delete(key);
      const [oldest] = held.keys();
      if (held.size >= most && oldest !== undefined) held.delete(oldest);
      const id = randomBytes(32).toString('base64url');
      held.set(keyOf(id), { session, begun: now(), seen: now() });
      return id;
    },
    find: (id) => {
      const entry = found(id);
      if (entry !== undefined) entry.seen = now();
      return entry?.session;
    },
    look: (id) => found(id)?.session,
    end: (id) => {
      const entry = found(id);
      held.delete(keyOf(id));
      return entry?.session;
    },
  };
}

// How long a look-up takes tells nothing of an id whose digest nobody can choose.
function keyOf(id: string): string {
  return createHash('sha256').update(id).digest('base64');
}
