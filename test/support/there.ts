/** The answer; throws where there is none, so that a test need not ask at each step whether there is one. */
export function there<T>(answer: T | null | undefined): T {
  if (answer === undefined || answer === null) throw new Error('There is no answer.');
  return answer;
}
