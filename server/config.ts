// Every setting, read once from the environment; only prepare.mjs, which may import nothing, looks some of them up by itself. All faults are told together, before anything starts.
import { homedir, platform } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readSignIn, SECRET, type SignIn } from './sign-in-settings.ts';

/** A reason not to go on, in sentences that tell a person what to do. The programs print it and exit with 1. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

export interface ExternalDatabase {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly databaseName: string;
}

export interface Config {
  readonly host: string;
  /** The port asked for; undefined: 4000, or the next free one. */
  readonly port: number | undefined;
  /** Where the embedded database and its password live. */
  readonly dataFolder: string;
  /** Where the Neo4j jars are kept, outside the checkout. */
  readonly cacheFolder: string;
  /** Undefined: the embedded database. */
  readonly external: ExternalDatabase | undefined;
  /** Undefined: local mode, in which nobody signs in and only this machine may come in. */
  readonly signIn: SignIn | undefined;
  readonly javaHome: string | undefined;
  readonly chromiumPath: string | undefined;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The checkout's root folder. */
export const CHECKOUT = fileURLToPath(new URL('..', import.meta.url));
/** Where vite writes the client and the server serves it from. */
export const CLIENT_FOLDER = join(CHECKOUT, '.data', 'client');

const SCHEMES = 'bolt, bolt+s, bolt+ssc, neo4j, neo4j+s or neo4j+ssc';
const port = z.string().regex(/^\d{1,5}$/, 'PORT must be a number from 1 to 65535.').transform(Number)
  .refine((number) => number >= 1 && number <= 65_535, 'PORT must be a number from 1 to 65535.');
const uri = z.string().regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/@]+\/?$/,
  `NEO4J_URI must be an address such as neo4j+s://host:7687, with a scheme among ${SCHEMES}, and no user or password in it.`);

const settings = z.object({
  PORT: port.optional(),
  HOST: z.string().regex(/^[\w.:-]+$/, 'HOST must be an address or a name of this machine.').default('127.0.0.1'),
  ANSWERABLE_URL: z.string().optional(),
  ANSWERABLE_SIGN_IN: z.string().optional(),
  ANSWERABLE_DATA: z.string().optional(),
  ANSWERABLE_CACHE: z.string().optional(),
  NEO4J_URI: uri.optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().regex(/^[A-Za-z][\w.-]{2,62}$/, 'NEO4J_DATABASE must be the name of a database.').default('neo4j'),
  JAVA_HOME: z.string().optional(),
  CHROMIUM_PATH: z.string().optional(),
}).refine((read) => read.NEO4J_URI === undefined || read.NEO4J_PASSWORD !== undefined,
  'NEO4J_URI is set but NEO4J_PASSWORD is not: set both, or neither to use the embedded database.');

/** The settings in `environment`; throws one Refusal that names every fault. A setting left empty counts as unset. */
export function readConfig(environment: Environment = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = settings.safeParse(given);
  const { signIn, faults: faultsOfSignIn } = readSignIn({ file: given.ANSWERABLE_SIGN_IN, url: given.ANSWERABLE_URL, secrets: secretsIn(given) });
  const faults = [...unknownSettings(given), ...faultsOfHost(given), ...(parsed.success ? [] : parsed.error.issues.map((issue) => issue.message)), ...faultsOfSignIn];
  if (!parsed.success || faults.length > 0) throw new Refusal(faults.join('\n'));
  const read = parsed.data;
  return {
    host: read.HOST,
    port: read.PORT,
    dataFolder: resolve(read.ANSWERABLE_DATA ?? join(CHECKOUT, '.data')),
    cacheFolder: resolve(read.ANSWERABLE_CACHE ?? usersCache(given)),
    external: externalFrom(read),
    signIn,
    javaHome: read.JAVA_HOME,
    chromiumPath: read.CHROMIUM_PATH,
  };
}

/** What the programs hand on to child processes: everything but our own settings, of which only the folder of the jars means the same to each. */
export function environmentFor(child: Environment, environment: Environment = process.env): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(([name]) => name === 'ANSWERABLE_CACHE' || !/^(?:ANSWERABLE_|NEO4J_|PORT$|HOST$)/u.test(name));
  return { ...Object.fromEntries(kept), ...child };
}

function unknownSettings(given: Environment): readonly string[] {
  const known = new Set(Object.keys(settings.shape));
  const unknown = Object.keys(given).filter((name) => name.startsWith('ANSWERABLE_') && !name.startsWith(SECRET) && !known.has(name)).toSorted();
  return unknown.map((name) => `${name} is not a setting of this server: the README lists those there are.`);
}

// Where nobody signs in, whoever reaches the port is the administrator.
function faultsOfHost({ HOST = '127.0.0.1', ANSWERABLE_SIGN_IN }: Environment): readonly string[] {
  if (ANSWERABLE_SIGN_IN !== undefined || ['127.0.0.1', '::1', 'localhost'].includes(HOST)) return [];
  return ['HOST must be 127.0.0.1, ::1 or localhost: without sign-in this server answers only its own machine.'];
}

function secretsIn(given: Environment): Environment {
  return Object.fromEntries(Object.entries(given).filter(([name]) => name.startsWith(SECRET)));
}

function externalFrom(read: z.output<typeof settings>): ExternalDatabase | undefined {
  if (read.NEO4J_URI === undefined || read.NEO4J_PASSWORD === undefined) return undefined;
  return { uri: read.NEO4J_URI, user: read.NEO4J_USER, password: read.NEO4J_PASSWORD, databaseName: read.NEO4J_DATABASE };
}

// The same folder is worked out in programs/prepare.mjs, which may import nothing; a test holds the two together.
function usersCache(given: Environment): string {
  if (platform() === 'darwin') return join(homedir(), 'Library', 'Caches', 'answerable');
  if (platform() === 'win32') return join(given.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'answerable');
  return join(given.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'answerable');
}
