import { expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import config from '../vitest.config.ts';
import { BUILD, DATABASES, LANES, outcomeOf, SERVER, withExit } from './lanes.ts';

const aCase = (status: string, failureMessages: readonly string[] | null = null) => ({ fullName: 'a case', status, failureMessages });
const aFile = (assertionResults: readonly unknown[], over: object = {}) => ({ name: 'a.test.ts', status: 'passed', assertionResults, ...over });
const passing = aFile([aCase('passed')]);

it('counts what passed', () => {
  expect(outcomeOf({ testResults: [passing, passing] })).toEqual({ passed: 2, failed: 0, reasons: [] });
});

it.each([
  ['a case that failed', aFile([aCase('failed', ['expected 1'])], { status: 'failed' }), 'a case: expected 1'],
  ['a case whose set-up failed', aFile([aCase('failed', [])], { status: 'failed', message: 'No database' }), 'a case: No database'],
  ['a case that was skipped', aFile([aCase('skipped')]), 'a case: did not run (skipped)'],
  ['a case left to do', aFile([aCase('todo')]), 'a case: did not run (todo)'],
  ['a file that cannot be loaded', aFile([], { status: 'failed', message: 'No such module' }), 'a.test.ts: No such module'],
  ['a file whose cases passed and whose hook failed', aFile([aCase('passed')], { status: 'failed', message: 'The hook' }), 'a.test.ts: The hook'],
])('counts %s as a failure and says why', (_, file, reason) => {
  const { failed, reasons } = outcomeOf({ testResults: [passing, file] });
  expect([failed, reasons]).toEqual([1, [reason]]);
});

const outcome = (passed: number, failed = 0) => ({ passed, failed, reasons: [] });

it.each([
  ['ran nothing and ended well', outcome(0), 0, 'No test ran.'],
  ['ran nothing and ended badly', outcome(0), 1, 'No test ran.'],
  ['ended badly after its cases passed', outcome(3), 1, 'The lane ended with an error outside its tests.'],
  ['was cut off', outcome(3), undefined, 'The lane ended with an error outside its tests.'],
])('a lane that %s has failed', (...[, found, code, why]) => {
  const { failed, reasons } = withExit(found, code, 'what it said');
  expect([failed, reasons]).toEqual([1, [`${why}\nwhat it said`]]);
});

it('a lane whose cases passed and that ended well has passed, and failures of cases are not counted twice', () => {
  expect(withExit(outcome(3), 0, '')).toEqual(outcome(3));
  expect(withExit(outcome(3, 2), 1, '')).toEqual(outcome(3, 2));
});

it('waits only for lanes that there are, and bears each name once', () => {
  const names = [BUILD, DATABASES, SERVER, ...LANES.map(({ name }) => name)];
  expect(new Set(names).size).toBe(names.length);
  for (const { after = [] } of LANES) expect(names).toEqual(expect.arrayContaining([...after]));
});

it('begins no lane on Neo4j before its database, and the one that writes through the server after all that ask it', () => {
  const onNeo4j = LANES.filter(({ needsNeo4j }) => needsNeo4j);
  expect(onNeo4j.filter(({ after = [] }) => !after.includes(DATABASES))).toEqual([]);
  const asking = onNeo4j.filter(({ name, after = [] }) => name !== 'integration-server' && after.includes(SERVER)).map(({ name }) => name);
  expect(LANES.find(({ name }) => name === 'integration-server')?.after).toEqual(expect.arrayContaining(asking));
  expect(asking.length).toBeGreaterThan(1);
});

it('runs every project that vitest knows, but those that have a command of their own', () => {
  const projects = config.test?.projects?.map((project) => (typeof project === 'object' && 'test' in project ? project.test.name : undefined));
  const commands = Object.values(manifest.scripts);
  const isRun = (project: unknown): boolean => LANES.some(({ name }) => name === project) || commands.some((command) => `${command} `.includes(`--project ${String(project)} `));
  expect(projects?.length).toBeGreaterThan(LANES.length / 2);
  expect(projects?.filter((project) => !isRun(project))).toEqual([]);
});
