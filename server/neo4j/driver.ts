// The driver with the time limits of this product: its defaults hang for most of a minute when the database is down.
import neo4j, { type Driver } from 'neo4j-driver';

export interface DatabaseConfig {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly databaseName: string;
}

/** Milliseconds, but for the pool. Acquiring a connection may take longer than connecting, never less. */
export const LIMITS = {
  connect: 1_500, acquire: 2_000, driverRepeats: 500, pool: 50,
  read: 5_000, write: 30_000, deadlocks: 5_000,
  health: 1_800, probeEvery: 1_000, suspectAfter: 800,
} as const;

/** A driver of at most `pool` connections; connects on first use. */
export function createDriver(config: DatabaseConfig, pool: number = LIMITS.pool): Driver {
  return neo4j.driver(config.uri, neo4j.auth.basic(config.user, config.password), {
    connectionTimeout: LIMITS.connect,
    connectionAcquisitionTimeout: LIMITS.acquire,
    maxTransactionRetryTime: LIMITS.driverRepeats,
    maxConnectionPoolSize: pool,
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    // Nobody reads the server's hints at run time; the contract tests ask for plans themselves.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
}
