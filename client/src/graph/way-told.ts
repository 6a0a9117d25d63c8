// A marked way up in words, party by party.
import type { Scene } from './scene.ts';

/** "Step 2 of the way up"; a way that comes back passes a party twice. Empty where it does not pass it. */
export function saySteps({ wayUp }: Pick<Scene, 'wayUp'>, party: string): readonly string[] {
  return (wayUp?.steps ?? []).flatMap(({ id, number }) => (id === party ? [`Step ${String(number)} of the way up`] : []));
}
