// How the embedded Neo4j is set: loopback only, no web server, no telemetry, no files from outside.
import { createServer } from 'node:net';

/** Passed to java itself: Neo4j ignores memory settings when it is started without its launcher. */
export const JVM_FLAGS: readonly string[] = [
  // The quick compiler alone: first answers come twice as soon, and a start is a hundred first answers (schema/decisions/0017).
  '-XX:TieredStopAtLevel=1',
  // On two cores the other collectors' threads take their time from the planner, whose first work is what a start waits for.
  '-Xms256m', '-Xmx512m', '-XX:+UseSerialGC', '-XX:-OmitStackTraceInFastThrow', '-Dfile.encoding=UTF-8', '-Dlog4j2.disable.jmx=true',
  '--add-opens=java.base/java.nio=ALL-UNNAMED', '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED', '--enable-native-access=ALL-UNNAMED',
];

/** The text of neo4j.conf. A setting that Neo4j does not know aborts its start. */
export function settingsFor(port: number): string {
  const address = `127.0.0.1:${String(port)}`;
  return `${[
    `server.bolt.listen_address=${address}`,
    `server.bolt.advertised_address=${address}`,
    'server.default_listen_address=127.0.0.1',
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.security.auth_enabled=true',
    'dbms.usage_report.enabled=false',
    'client.allow_telemetry=false',
    'server.memory.pagecache.size=64m',
    // Else an empty database takes half a gigabyte on disk.
    'db.tx_log.preallocate=false',
    // Else a stop waits twice for five quiet seconds on connections that are closed already.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    'db.transaction.timeout=60s',
    // Else it plans every question again for texts and lists of each order of length, long after the start.
    'internal.cypher.use_parameter_size=false',
    // Plans are made at each start, and last: else a thousand other texts, such as generated reads of a thousand selections, push them out.
    'server.memory.query_cache.per_db_cache_num_entries=5000',
    'dbms.security.allow_csv_import_from_file_urls=false',
    'dbms.security.procedures.allowlist=db.index.fulltext.queryNodes,db.prepareForReplanning,dbms.components',
  ].join('\n')}\n`;
}

/** A port of the loopback interface that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('No free port.'));
      });
    });
  });
}
