// What a browser fetches before it can show anything, and how soon the picture stands once its data are there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openBrowser } from '../../support/browser.ts';
import type { Part } from '../part.ts';
import { spreadOf } from '../spread.ts';

const LOOKS = 7;

export const part: Part = {
  on: 'SERVED',
  measure: async ({ clone, api }) => {
    const kilobytes = initialScript(join(clone.folder, '.data', 'client')) / 1000;
    const painted = await millisecondsToPicture(api);
    return [
      { what: 'Initial JavaScript, gzip', figure: `${kilobytes.toFixed(0)} KB`, goal: '≤ 240 KB' },
      { what: 'Structure of the seed painted after its data', figure: `${painted.median.toFixed(0)} ms (${painted.min.toFixed(0)}–${painted.max.toFixed(0)})`, goal: '≤ 100 ms' },
    ];
  },
};

/** Bytes of every script that index.html fetches before the first screen, each compressed. */
function initialScript(builtClient: string): number {
  const page = readFileSync(join(builtClient, 'index.html'), 'utf8');
  const scripts = [...page.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, path]) => path ?? '');
  return scripts.reduce((sum, path) => sum + gzipSync(readFileSync(join(builtClient, path))).length, 0);
}

// From the last byte of the answer to the first frame that shows a box. The scripts are warm: only the data are new.
async function millisecondsToPicture(url: string) {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.addInitScript(WATCH_FOR_PICTURE);
    const taken: number[] = [];
    for (let look = 0; look <= LOOKS; look += 1) {
      await page.goto(`${url}/structure?asOf=2023-03-15`);
      // By attribute: the page's security policy lets no text be evaluated in it.
      const painted = page.locator('html[data-painted]');
      await painted.waitFor({ state: 'attached' });
      if (look > 0) taken.push(Number(await painted.getAttribute('data-painted')));
    }
    return spreadOf(taken);
  } finally {
    await browser.close();
  }
}

// Text, since it runs in the page: this side of the wire has no document.
const WATCH_FOR_PICTURE = `{
  const look = () => {
    if (document.querySelector('svg [role="treeitem"]') === null) { requestAnimationFrame(look); return; }
    requestAnimationFrame(() => {
      const answers = performance.getEntriesByType('resource').filter((entry) => entry.name.includes('/graphql'));
      document.documentElement.dataset.painted = String(performance.now() - Math.max(...answers.map((entry) => entry.responseEnd)));
    });
  };
  requestAnimationFrame(look);
}`;
