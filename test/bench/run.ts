// `npm run bench`: what is claimed of speed and size, measured in one run and written into the README's table.
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { CHECKOUT, environmentFor } from '../../server/config.ts';
import { attachFigures } from './attach-figures.ts';
import { startChild } from './child.ts';
import { clientFigures } from './client-figures.ts';
import { questionFigures } from './question-figures.ts';
import { tableOf, writeFigures } from './readme-figures.ts';
import { startFigures } from './start-figures.ts';

const addresses = z.object({ api: z.string(), floor: z.string() });

console.log('Starting a fresh clone twice …');
const { clone, figures: starts } = await startFigures();
const attached = await attachFigures(clone);
const lanes = await startChild({
  command: process.execPath,
  args: ['--import', 'tsx', 'test/bench/lanes.ts'],
  cwd: CHECKOUT,
  env: environmentFor({ ...clone.env, ANSWERABLE_DATA: join(clone.folder, '.data') }),
  wanted: /^\{/,
});
try {
  const at = addresses.parse(JSON.parse(lanes.line));
  console.log('Asking each question through the API and on the floor …');
  const questions = await questionFigures(at);
  console.log('Looking at the structure in a browser …');
  const client = await clientFigures(join(clone.folder, '.data', 'client'), at.api);
  const figures = [...starts, ...attached, ...questions, ...client];
  const machine = `Measured by \`npm run bench\` on ${String(cpus().length)} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.versions.node}.`;
  console.log(`\n${machine}\n\n${tableOf(figures)}`);
  writeFigures(pathToFileURL(join(CHECKOUT, 'README.md')), figures, machine);
} finally {
  await lanes.stop();
}
