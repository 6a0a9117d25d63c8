// A real Chromium for the journeys: one that is installed, else the one that comes as a development dependency.
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { environmentFor, readConfig } from '../../server/config.ts';

const USUAL_PLACES = [
  '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/usr/bin/chromium', '/usr/bin/chromium-browser',
  '/usr/bin/microsoft-edge', '/opt/google/chrome/chrome', '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
] as const;

// Without the network flags a browser on a closed network spends seconds on hosts of its maker.
const FLAGS = [
  '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
  '--disable-sync', '--font-render-hinting=none', '--force-color-profile=srgb',
] as const;

const NONE = 'No Chromium can be had here, so the journeys did not run. Install Chromium, Chrome or Edge, or set CHROMIUM_PATH to one.';

/** Starts a headless Chromium. Throws a sentence that says what to do when none can be had. */
export async function openBrowser(): Promise<Browser> {
  const found = await findChromium();
  try {
    return await chromium.launch({
      executablePath: found.path,
      args: [...FLAGS, ...(runsAsRoot() ? ['--no-sandbox'] : []), ...found.flags],
      ...(found.env === undefined ? {} : { env: found.env }),
    });
  } catch (error) {
    throw new Error(`${NONE} ${found.path} does not start.`, { cause: error });
  }
}

interface Found {
  readonly path: string;
  readonly flags: readonly string[];
  readonly env?: Record<string, string>;
}

async function findChromium(): Promise<Found> {
  const { chromiumPath: named } = readConfig(environmentFor({}));
  if (named !== undefined) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, where there is no file. Correct it or unset it.`);
    return { path: named, flags: [] };
  }
  const installed = USUAL_PLACES.find((place) => existsSync(place));
  if (installed !== undefined) return { path: installed, flags: [] };
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(NONE);
  return packaged();
}

async function packaged(): Promise<Found> {
  // The package unpacks the system libraries it needs only where it believes itself on this runtime.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
  const { default: carried } = await import('@sparticuz/chromium');
  const path = await carried.executablePath();
  const env = Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  return { path, flags: ['--headless=shell', '--no-zygote'], env };
}

function runsAsRoot(): boolean {
  return process.getuid?.() === 0;
}
