// A program that migrates the database of NEO4J_URI and is killed, by its own hand, before the statement that its argument names.
import { readConfig } from '../../server/config.ts';
import { createLogger } from '../../server/logger.ts';
import { openDatabase } from '../../server/neo4j/database.ts';
import { migrate } from '../../server/neo4j/migrate.ts';
import { cutOffBefore } from './cut-off.ts';

const { external } = readConfig();
const [, , wanted = ''] = process.argv;
if (external === undefined) throw new Error('NEO4J_URI says which database.');
const database = openDatabase(external, createLogger('silent'));
await migrate(cutOffBefore(database, (text) => text.includes(wanted) && process.kill(process.pid, 'SIGKILL')));
await database.close();
