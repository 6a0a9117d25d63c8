// Which migrations has this database seen? Version 0 is the lock, not a migration.
MATCH (migration:Migration)
WHERE migration.version > 0
RETURN migration.version AS version, migration.name AS name, migration.checksum AS checksum
ORDER BY version
