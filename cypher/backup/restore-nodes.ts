// Nodes of one file of a backup.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';
import { written } from '../importing/record-row.ts';
import { backedUpValues } from './backed-up-row.ts';

export const restoreNodes = defineCypher(import.meta.url, {
  mode: 'write',
  params: z.object({ rows: z.array(z.object({ labels: z.array(z.string()).readonly(), ...backedUpValues })).readonly() }),
  row: written,
});
