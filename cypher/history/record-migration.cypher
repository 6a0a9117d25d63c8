// Which migration was completed, and with which text?
CREATE (migration:Migration {version: $version, name: $name, checksum: $checksum, appliedAt: $at})
RETURN migration.version AS version
