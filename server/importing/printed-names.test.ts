// The names that the seed credits to a paper, against the papers themselves where they lie beside the checkout.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { CHECKOUT } from '../config.ts';
import { readFacts } from './read-facts.ts';

const SOURCES = join(CHECKOUT, '..', 'shared', 'sources');
const areHere = existsSync(SOURCES);
const named = z.object({ name: z.string(), aliases: z.array(z.string()), printedIn: z.nullable(z.array(z.string())) });

const facts = readFacts(join(CHECKOUT, 'seed'));
const things = (facts.ok ? facts.value.things : []).filter(({ table }) => ['organisations', 'bodies', 'posts'].includes(table));

/** Each name with every paper that it is credited to. */
function creditsOf({ id, values }: (typeof things)[number]) {
  const { name, aliases, printedIn } = named.parse(values);
  return [name, ...aliases].map((each, at, all) => ({
    id, name: each, papers: (printedIn?.[at] ?? '').split(' ').filter((paper) => paper !== ''),
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

it(areHere ? 'finds every word of each name in the paper it is credited to, with its capitals where they alone tell two names apart'
  : 'compares no name with a paper: there is no ../shared/sources beside the checkout', () => {
  const files = areHere ? readdirSync(SOURCES).filter((file) => file.endsWith('.txt')) : [];
  const texts = new Map(files.map((file) => [`doc-${file.slice(0, 3)}`, readFileSync(join(SOURCES, file), 'utf8')]));
  const missing = things.flatMap(creditsOf).flatMap(({ id, name, papers, isExact }) => papers.filter((paper) => {
    const text = texts.get(paper);
    if (text === undefined) return false;
    // A name is torn where a table breaks its lines.
    return isExact ? !text.includes(name) : name.toLowerCase().split(/[\s,&]+/).some((word) => !text.toLowerCase().includes(word));
  }).map((paper) => `${id} ${name} ${paper}`));
  expect(missing).toEqual([]);
});
