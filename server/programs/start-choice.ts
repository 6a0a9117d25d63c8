// What `npm start` opens: the record with the papers that come along, the fictional example, or an empty record; each in a data folder of its own.
import { join } from 'node:path';
import { Refusal, type Config } from '../config.ts';

const CHOICES = { '--example': 'example', '--empty': 'empty' } as const;
type Choice = keyof typeof CHOICES;

export interface Chosen {
  readonly config: Config;
  /** What a new database is filled with. */
  readonly filling: 'seed' | (typeof CHOICES)[Choice];
}

/** `words`: what stands behind the command. Throws one Refusal that names every fault. */
export function chosenStart(words: readonly string[], config: Config): Chosen {
  const chosen = [...new Set(words.filter(isChoice))];
  const [choice, other] = chosen;
  const faults = [
    ...unknownWords(words),
    ...(choice !== undefined && other !== undefined ? [`${choice} and ${other} cannot be opened together: say one of them.`] : []),
    ...(choice !== undefined && config.external !== undefined ? [`${choice} opens a database of its own, so it cannot be used together with NEO4J_URI: leave out one of them.`] : []),
  ];
  if (faults.length > 0) throw new Refusal(faults.join('\n'));
  if (choice === undefined) return { config, filling: 'seed' };
  return { config: { ...config, dataFolder: join(config.dataFolder, CHOICES[choice]) }, filling: CHOICES[choice] };
}

const isChoice = (word: string): word is Choice => Object.hasOwn(CHOICES, word);

function unknownWords(words: readonly string[]): readonly string[] {
  const unknown = words.filter((word) => !isChoice(word)).map((word) => JSON.stringify(word.slice(0, 40)));
  return unknown.length === 0 ? [] : [`npm start does not know ${unknown.join(', ')}: after -- it takes --example, --empty or nothing.`];
}
