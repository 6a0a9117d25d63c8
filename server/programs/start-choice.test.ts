import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { chosenStart } from './start-choice.ts';

const HOME = resolve('somewhere');
const here = readConfig({ ANSWERABLE_DATA: HOME });
const elsewhere = readConfig({ ANSWERABLE_DATA: HOME, NEO4J_URI: 'neo4j+s://db.example.org', NEO4J_PASSWORD: 'secret' });

function said(words: readonly string[], config = here): string {
  try {
    return chosenStart(words, config).filling;
  } catch (error) {
    return error instanceof Error ? error.message : 'no error';
  }
}

it.each([[[], 'seed', HOME], [['--example'], 'example', join(HOME, 'example')], [['--empty'], 'empty', join(HOME, 'empty')], [['--example', '--example'], 'example', join(HOME, 'example')]])(
  'opens after %j the %s, in a folder of its own', (words, filling, dataFolder) => {
    expect(chosenStart(words, here)).toEqual({ filling, config: { ...here, dataFolder } });
  });

it('opens the database that NEO4J_URI names where nothing else is asked for', () => {
  expect(chosenStart([], elsewhere)).toEqual({ filling: 'seed', config: elsewhere });
});

describe('it refuses in a sentence', () => {
  it('the example and an empty record together, in whatever order', () => {
    expect(said(['--example', '--empty'])).toBe('--example and --empty cannot be opened together: say one of them.');
    expect(said(['--empty', '--example'])).toBe('--empty and --example cannot be opened together: say one of them.');
  });

  it.each(['--example', '--empty'])('%s together with NEO4J_URI, without printing what it is set to', (word) => {
    expect(said([word], elsewhere)).toBe(`${word} opens a database of its own, so it cannot be used together with NEO4J_URI: leave out one of them.`);
  });

  it.each(['--Example', 'example', '-example', '--example=1', '', '--', '--port', '__proto__', 'toString', '--empty ', '\u0000'])('the word %j, which it does not know', (word) => {
    expect(said([word])).toBe(`npm start does not know ${JSON.stringify(word)}: after -- it takes --example, --empty or nothing.`);
  });

  it('everything that is wrong at once, each word shortened', () => {
    expect(said(['--empty', 'x'.repeat(5000), '--example', '--seed'], elsewhere).split('\n')).toEqual([
      `npm start does not know "${'x'.repeat(40)}", "--seed": after -- it takes --example, --empty or nothing.`,
      '--empty and --example cannot be opened together: say one of them.',
      '--empty opens a database of its own, so it cannot be used together with NEO4J_URI: leave out one of them.',
    ]);
  });
});
