// What a browser must fetch for a picture, without React, which both need: ours, and what would stand in its place.
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { CHECKOUT } from '../../server/config.ts';

const ENTRIES = {
  'the picture with its layout (ours)': "export { Diagram } from './client/src/features/diagram/Diagram.tsx'; export { hanging } from './client/src/graph/layout/hanging.ts'; export { banded } from './client/src/graph/layout/banded.ts';",
  '@xyflow/react': "export { ReactFlow } from '@xyflow/react';",
  'ELK (fetched with the first routed picture)': "export * from 'elkjs/lib/elk-worker.min.js';",
  dagre: "export * from '@dagrejs/dagre';",
} as const;

/** In kilobytes, minified and gzipped, by name. */
export async function bundleSizes(): Promise<readonly { readonly name: string; readonly kilobytes: number }[]> {
  return await Promise.all(Object.entries(ENTRIES).map(async ([name, contents]) => {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: CHECKOUT, loader: 'ts' }, bundle: true, minify: true, write: false, format: 'esm', platform: 'browser', jsx: 'automatic',
      external: ['react', 'react-dom', 'react/jsx-runtime', '@tanstack/*', 'elkjs/lib/elk-worker.min.js'].filter((one) => !contents.includes(`'${one}'`)), logLevel: 'error',
    });
    return { name, kilobytes: outputFiles.reduce((sum, { contents: bytes }) => sum + gzipSync(bytes).length, 0) / 1000 };
  }));
}
