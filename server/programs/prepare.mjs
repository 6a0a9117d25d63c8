// The way in: checks what the machine has, installs what the lockfile names, then hands over to the program asked for.
// Runs before anything is installed, so it uses nothing but Node itself.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CHECKOUT = fileURLToPath(new URL('../..', import.meta.url));
// As in server/neo4j/embedded/jars.ts and server/config.ts; a test holds them together.
const NEO4J_VERSION = '5.26.29';
const PROGRAMS = {
  start: 'server/programs/start.ts',
  seed: 'server/programs/seed.ts',
  documents: 'server/programs/documents.ts',
  'check-data': 'server/programs/check-data.ts',
  backup: 'server/programs/backup.ts',
  restore: 'server/programs/restore.ts',
  export: 'server/programs/export.ts',
  test: 'test/support/run-lanes.ts',
  bench: 'test/bench/run.ts',
};
const OTHER_WAY = 'Or use a Neo4j of your own instead: set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.';

const [wanted = '', ...rest] = process.argv.slice(2);
if (wanted === '--jars') console.log(jarsFolder());
else await prepare();

async function prepare() {
  if (!Object.hasOwn(PROGRAMS, wanted)) refuse(`Say what to run: ${Object.keys(PROGRAMS).join(', ')}.`);
  checkNode();
  // The tests always bring a Neo4j of their own.
  if (!process.env.NEO4J_URI || wanted === 'test' || wanted === 'bench') checkEmbedded();
  await installPackages();
  process.exitCode = await run(process.execPath, ['--import', 'tsx', PROGRAMS[wanted], ...rest]);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  refuse(`Node ${process.versions.node} is too old: install Node 20.19 or later (https://nodejs.org), then try again.`);
}

function checkEmbedded() {
  const version = javaVersion();
  if (version === undefined) refuse(`Java is missing: the embedded database needs it. Install Java 17 or later, or set JAVA_HOME to where it is. ${OTHER_WAY}`);
  if (version < 17) refuse(`Java ${version} is too old: the embedded database needs Java 17 or later. Install one, or set JAVA_HOME to where it is. ${OTHER_WAY}`);
  if (existsSync(jarsFolder()) || onPath('mvn')) return;
  refuse(`Maven is missing: it fetches the embedded database, once. Install it so that the command mvn works, then try again. ${OTHER_WAY}`);
}

function javaVersion() {
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
  const { stderr = '' } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  const [, major, minor] = /version "(\d+)(?:\.(\d+))?/.exec(stderr ?? '') ?? [];
  if (major === undefined) return undefined;
  return Number(major === '1' ? minor : major);
}

function onPath(command) {
  const names = platform() === 'win32' ? [`${command}.cmd`, `${command}.exe`] : [command];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => names.some((name) => existsSync(join(folder, name))));
}

function jarsFolder() {
  return join(process.env.ANSWERABLE_CACHE || usersCache(), `neo4j-${NEO4J_VERSION}`);
}

function usersCache() {
  if (platform() === 'darwin') return join(homedir(), 'Library', 'Caches', 'answerable');
  if (platform() === 'win32') return join(process.env.LOCALAPPDATA || join(homedir(), 'AppData', 'Local'), 'answerable');
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'answerable');
}

async function installPackages() {
  const stamp = join(CHECKOUT, '.data', 'packages.stamp');
  const lockfile = join(CHECKOUT, 'package-lock.json');
  const hash = createHash('sha256').update(readFileSync(lockfile)).digest('hex');
  if (isInstalled(lockfile, stamp, hash)) return;
  // npm follows the link and empties the folder at its end, which is another checkout's.
  if (isLink(join(CHECKOUT, 'node_modules'))) refuse('The packages are out of date, and node_modules is a link to another folder. Remove the link, then try again.');
  console.log('Installing the packages that package-lock.json names');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const code = npm ? await run(process.execPath, [npm, ...args]) : await run('npm', args);
  if (code !== 0) refuse('The packages could not be installed: npm says above why. Is the network there?');
  mkdirSync(join(CHECKOUT, '.data'), { recursive: true });
  writeFileSync(stamp, hash);
}

// npm writes its own record last: where it is there and newer than the lockfile, somebody installed by hand.
function isInstalled(lockfile, stamp, hash) {
  const record = join(CHECKOUT, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return true;
  return statSync(record).mtimeMs > statSync(lockfile).mtimeMs;
}

function isLink(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/** Runs a program with this one's standard streams, hands signals on, and answers its exit code. */
function run(command, args) {
  // The channel carries no message: its end tells the child that its parent is gone.
  const child = spawn(command, args, { cwd: CHECKOUT, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const handOn = (signal) => { child.kill(signal); };
  for (const signal of signals) process.on(signal, handOn);
  return new Promise((resolve) => {
    const done = (code) => {
      for (const signal of signals) process.off(signal, handOn);
      resolve(code ?? 1);
    };
    child.on('error', () => { done(1); });
    child.on('exit', done);
  });
}

function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}
