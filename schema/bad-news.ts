// What a request is told instead of an answer where no Problem would do. A fault, the third kind of bad news, has no class of its own.

/** Nothing of that id, or nothing the caller may see: the two are not told apart. */
export class NotFound extends Error {
  override readonly name = 'NotFound';

  /** `what`: the word for it, such as `item`. */
  constructor(what: string) {
    super(`We hold no such ${what}.`);
  }
}

/** The caller may see that there is such a question, and not ask it. */
export class NotAllowed extends Error {
  override readonly name = 'NotAllowed';

  /** `who`: who may, such as `editors and above`. */
  constructor(who: string) {
    super(`Only ${who} may ask this.`);
  }
}

/** Nobody who may come in: no sign-in, one that is over, or a token that is not good. Which of them is not told. */
export class NotSignedIn extends Error {
  override readonly name = 'NotSignedIn';

  constructor() {
    super('You are not signed in, or no longer. Sign in, then try again.');
  }
}

/** Somebody signed in to whom whoever runs the server has granted nothing. */
export class NothingGranted extends Error {
  override readonly name = 'NothingGranted';

  constructor() {
    super('You are signed in, but you have no role here. Ask whoever runs Answerable at your organisation for one.');
  }
}

/** Whoever vouches for people does not answer. */
export class SignInUnavailable extends Error {
  override readonly name = 'SignInUnavailable';

  /** `who`: as people know it. */
  constructor(who: string) {
    super(`The sign-in of ${who} cannot be reached at the moment. Try again shortly.`);
  }
}

/** What stands now, for someone who read an older state. */
export interface CurrentState {
  readonly id: string;
  readonly version: number;
  /** What differs, in full sentences; empty where nothing of it can be told. */
  readonly say: readonly string[];
}

/** Somebody else changed it since it was read. */
export class Conflict extends Error {
  override readonly name = 'Conflict';
  readonly current: CurrentState;

  constructor(current: CurrentState) {
    super('This was changed since you read it. Look at how it stands now, then try again.');
    this.current = current;
  }
}
