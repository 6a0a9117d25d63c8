// Pictures drawn in a real Chromium, by us and by React Flow from the same boxes: built once, then looked at in turns.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { z } from 'zod';
import { CHECKOUT } from '../../server/config.ts';
import { spreadOf } from './spread.ts';

const ROUNDS = 3;
const PATIENCE = 300_000;
const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', html: 'text/html' };

/** `seen`: React Flow told to leave out what is outside the window. */
export const HANDS = ['ours', 'flow', 'seen'] as const;
export type Hand = (typeof HANDS)[number];

const frames = z.array(z.number());
const measured = z.object({ painted: z.number(), nodes: z.int(), panned: frames, shrunk: frames, far: frames, farNodes: z.int() });
type Measured = z.infer<typeof measured>;

/** Medians over some looks, ms; `nodes`: most things in the page. */
export interface Looked { readonly painted: number; readonly pan: number; readonly zoom: number; readonly far: number; readonly nodes: number }

/** Builds the page into the folder. */
export async function buildPage(outDir: string): Promise<void> {
  await build({
    root: join(CHECKOUT, 'test/bench/browser'), configFile: false, logLevel: 'error', base: './', plugins: [react()],
    css: { preprocessorOptions: { scss: { quietDeps: true } } }, build: { outDir, emptyOutDir: true, cssMinify: 'esbuild', chunkSizeWarningLimit: 9_000 },
  });
}

/** All hands in turns, so that a drift of the machine falls on all alike. */
export async function looksAt(browser: Browser, folder: string, size: number): Promise<ReadonlyMap<Hand, Looked>> {
  const taken = new Map<Hand, Measured[]>(HANDS.map((hand) => [hand, []]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [hand, all] of taken) all.push(await lookAt(browser, folder, `${hand}-${String(size)}`));
  return new Map([...taken].map(([hand, all]) => [hand, overall(all)]));
}

function overall(all: readonly Measured[]): Looked {
  const median = (values: readonly number[]): number => spreadOf(values).median;
  return {
    painted: median(all.map(({ painted }) => painted)), nodes: Math.max(...all.flatMap(({ nodes, farNodes }) => [nodes, farNodes])),
    pan: median(all.flatMap(({ panned }) => panned)), zoom: median(all.flatMap(({ shrunk }) => shrunk)), far: median(all.flatMap(({ far }) => far)),
  };
}

async function lookAt(browser: Browser, folder: string, what: string): Promise<Measured> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    await page.route('http://pictures/**', (route) => {
      const { pathname } = new URL(route.request().url());
      const file = pathname === '/' ? '/index.html' : pathname;
      return route.fulfill({ body: readFileSync(join(folder, file)), contentType: TYPES[file.split('.').at(-1) ?? ''] ?? 'text/plain' });
    });
    await page.goto(`http://pictures/#${what}`);
    const done = page.locator('html[data-measured]');
    await done.waitFor({ state: 'attached', timeout: PATIENCE });
    return measured.parse(JSON.parse(await done.getAttribute('data-measured') ?? ''));
  } finally {
    await page.close();
  }
}
