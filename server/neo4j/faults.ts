// What went wrong in the database, in the few kinds that the rest of the server tells apart.
import neo4j from 'neo4j-driver';

export const FAULTS = ['UNAVAILABLE', 'OVERLOADED', 'TIMEOUT', 'WRONG_PASSWORD', 'NO_SUCH_DATABASE', 'DEADLOCK', 'KEY_TAKEN', 'OTHER'] as const;
export type FaultKind = (typeof FAULTS)[number];

const SENTENCES: Readonly<Record<FaultKind, string>> = {
  UNAVAILABLE: 'The database cannot be reached.',
  OVERLOADED: 'The database has no free connection.',
  TIMEOUT: 'The database took too long.',
  WRONG_PASSWORD: 'The database refuses the user name or password.',
  NO_SUCH_DATABASE: 'The database server has no database of that name.',
  DEADLOCK: 'Two changes waited for each other.',
  KEY_TAKEN: 'Another change with the same key was recorded at the same moment.',
  OTHER: 'The database failed.',
};

/** A failure of the database. Its message carries nothing of the query or the server's own words; `cause` is for tests. */
export class DatabaseFault extends Error {
  override readonly name = 'DatabaseFault';
  readonly kind: FaultKind;
  /** The driver's status code, fit for a log. */
  readonly code: string;

  constructor(kind: FaultKind, cause?: unknown) {
    super(SENTENCES[kind], { cause });
    this.kind = kind;
    this.code = cause instanceof neo4j.Neo4jError ? cause.code : kind;
  }
}

const KINDS: readonly (readonly [RegExp, FaultKind])[] = [
  [/^Neo\.TransientError\.Transaction\.(DeadlockDetected|LockAcquisitionTimeout)$/, 'DEADLOCK'],
  [/^Neo\.(Client|Transient)Error\.Transaction\.(TransactionTimedOut\w*|LockClientStopped)$/, 'TIMEOUT'],
  [/^Neo\.ClientError\.Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired)$/, 'WRONG_PASSWORD'],
  [/^Neo\.ClientError\.Database\.DatabaseNotFound$/, 'NO_SUCH_DATABASE'],
  [/^Neo\.TransientError\.(Database|General)\.(DatabaseUnavailable|TransactionMemoryLimit|MemoryPoolOutOfMemoryError)$/, 'OVERLOADED'],
  [/^(ServiceUnavailable|SessionExpired)$/, 'UNAVAILABLE'],
];

/** The kind of a driver error; undefined for any other error, which is not the database's. */
export function faultOf(error: unknown): FaultKind | undefined {
  if (error instanceof DatabaseFault) return error.kind;
  if (!(error instanceof neo4j.Neo4jError)) return undefined;
  if (/acquisition timed out/i.test(error.message)) return 'OVERLOADED';
  if (isKeyTaken(error)) return 'KEY_TAKEN';
  return KINDS.find(([code]) => code.test(error.code))?.[1] ?? 'OTHER';
}

/** A driver error as a DatabaseFault; anything else as it came. */
export function asFault(error: unknown): unknown {
  if (error instanceof DatabaseFault) return error;
  const kind = faultOf(error);
  return kind === undefined ? error : new DatabaseFault(kind, error);
}

// Two requests with one key pass the look-up together; the second to record must look again and find the first.
function isKeyTaken(error: { readonly code: string; readonly message: string }): boolean {
  return error.code === 'Neo.ClientError.Schema.ConstraintValidationFailed' && /`Change`.*`key`/s.test(error.message);
}
