// The names that the seed credits to a paper, against the papers themselves where they lie beside the checkout.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { CHECKOUT } from '../config.ts';
import { readFacts } from './read-facts.ts';

const SOURCES = join(CHECKOUT, '..', 'shared', 'sources');
const areHere = existsSync(SOURCES);
const named = z.object({ name: z.string(), aliases: z.array(z.string()), printedIn: z.array(z.string()) });

const facts = readFacts(join(CHECKOUT, 'seed'));
const things = (facts.ok ? facts.value.things : []).filter(({ table }) => ['organisations', 'bodies', 'posts'].includes(table));

/** Each name with every paper that it is credited to. */
function creditsOf({ id, values }: (typeof things)[number]) {
  const { name, aliases, printedIn } = named.parse(values);
  return [name, ...aliases].map((each, at, all) => ({
    id, name: each, papers: (printedIn[at] ?? '').split(' ').filter((paper) => paper !== ''),
    // Told apart from another spelling by its capitals alone.
    isExact: all.some((other) => other !== each && other.toLowerCase() === each.toLowerCase()),
  }));
}

it('says for every name of an organisation, a body or a post which papers print it, and calls none printed that no claim of it cites', () => {
  expect(things.length).toBe(119);
  for (const thing of things) {
    const cited = new Set(thing.claims.map((claim) => `doc-${claim.split('.p.')[1]?.slice(0, 3) ?? ''}`));
    for (const { id, name, papers } of creditsOf(thing)) expect(papers.filter((paper) => !cited.has(paper)), `${id} ${name}`).toEqual([]);
  }
});

// A table breaks its lines, and a name may go on beside another cell of it.
const LINES_OF_A_NAME = 3;

/** Whether all words of the name stand, each whole, within so few lines of the paper. */
function isTogether(name: string, paper: string): boolean {
  const words = name.toLowerCase().split(/[\s,&]+/u).filter((word) => word !== '')
    .map((word) => new RegExp(`(?<![\\p{L}\\d])${word.replaceAll(/[$()*+./?[\\\]^{|}]/gu, '\\$&')}(?![\\p{L}\\d])`, 'u'));
  const lines = paper.toLowerCase().split('\n');
  return lines.some((_, at) => {
    const near = lines.slice(at, at + LINES_OF_A_NAME).join('\n');
    return words.every((word) => word.test(near));
  });
}

it.each([
  ['Chief Officer', 'The Chief\nOfficer of the group', true], ['Chief Officer', 'Chief\n\n\nOfficer', false], ['Chief Officer', 'Chief Officers', false],
  ['Lead (place)', 'Lead (place)', true], ['Adults & Health', 'Adults,\nHealth', true], ['ICS', 'politics', false],
])('finds “%s” in %j: %s', (name, paper, isFound) => {
  expect(isTogether(name, paper)).toBe(isFound);
});

it(areHere ? 'finds each name in the paper it is credited to, its words together, with its capitals where they alone tell two names apart'
  : 'compares no name with a paper: there is no ../shared/sources beside the checkout', () => {
  const files = areHere ? readdirSync(SOURCES).filter((file) => file.endsWith('.txt')) : [];
  const texts = new Map(files.map((file) => [`doc-${file.slice(0, 3)}`, readFileSync(join(SOURCES, file), 'utf8')]));
  expect(areHere ? missingFrom(texts) : []).toEqual([]);
});

it('misses every name of a paper that is not there', () => {
  expect(missingFrom(new Map()).length).toBe(things.flatMap(creditsOf).flatMap(({ papers }) => papers).length);
});

/** The names that are not in the papers they are credited to. */
function missingFrom(texts: ReadonlyMap<string, string>): readonly string[] {
  return things.flatMap(creditsOf).flatMap(({ id, name, papers, isExact }) => papers.filter((paper) => {
    const text = texts.get(paper);
    return text === undefined || !(isExact ? text.includes(name) : isTogether(name, text));
  }).map((paper) => `${id} ${name} ${paper}`));
}
