// The built client: files with a hash in their name are kept for ever, the page itself never, and any other address is the page.
import { join } from 'node:path';
import express, { Router } from 'express';
import { onlyBy } from './nothing-here.ts';

/** By GET and HEAD only, else 405; an asset that is not there is an error, never the page. */
export function clientFiles(folder: string): Router {
  const router = Router();
  router.use(onlyBy('GET', 'HEAD'));
  router.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false, fallthrough: false }));
  router.use(express.static(folder, { index: false, setHeaders: (response) => { response.setHeader('Cache-Control', 'no-cache'); } }));
  router.get('/{*address}', (_, response) => {
    response.sendFile('index.html', { root: folder, cacheControl: false, headers: { 'Cache-Control': 'no-cache' } });
  });
  return router;
}
