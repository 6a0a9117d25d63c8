// Set up anew for every file on Neo4j, also where files share what they import.
import { afterAll } from 'vitest';
import { closeSharedStore } from './with-tx.ts';

afterAll(closeSharedStore);
