// Whether a text of ours speaks of something by its name.
import { normalise } from '#schema/rules/search-text.ts';

/** True where the text holds the name or one of the other names as whole words. Other names of one word are too common to count. */
export function bearsName(text: string, name: string, others: readonly string[]): boolean {
  const words = ` ${normalise(text)} `;
  return [name, ...others.filter((other) => normalise(other).includes(' '))].map(normalise).some((each) => each !== '' && words.includes(` ${each} `));
}
