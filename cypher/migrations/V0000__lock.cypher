// Before all others, on every server that finds something to migrate: without it two of them could both make the lock's node.
CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (m:Migration) REQUIRE m.version IS UNIQUE;
