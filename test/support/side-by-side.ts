// Lanes side by side: a few at once, each when what it waits for is over, and told in the order of the list.
import type { Outcome } from './outcome.ts';

export interface Turn {
  readonly name: string;
  /** Names of lanes that must be over before; one that is not in the list counts as over. */
  readonly after?: readonly string[] | undefined;
  /** It takes long, or others wait for it: begun before those that could begin too. */
  readonly isLong?: boolean | undefined;
  /** Never throws: what fails is an outcome. */
  run(): Promise<Outcome>;
}

export interface Done {
  readonly name: string;
  readonly outcome: Outcome;
  readonly milliseconds: number;
}

interface Plan {
  /** The most that run at once. */
  readonly atOnce: number;
  /** Once aborted, nothing more begins; what runs is waited for. */
  readonly signal: AbortSignal;
  /** Called once for each lane that ran, in the order of the list, as soon as all before it were told. */
  readonly tell: (done: Done) => void;
}

/** Runs every lane once and answers what was told. Throws when lanes wait for each other. */
export async function sideBySide(turns: readonly Turn[], { atOnce, signal, tell }: Plan): Promise<readonly Done[]> {
  const names = new Set(turns.map(({ name }) => name));
  const waiting = [...turns.filter(({ isLong }) => isLong === true), ...turns.filter(({ isLong }) => isLong !== true)];
  const running = new Map<Turn, Promise<void>>();
  const over = new Map<string, Done>();
  const told: Done[] = [];

  const mayBegin = ({ after = [] }: Turn): boolean => after.every((name) => over.has(name) || !names.has(name));
  const begin = (turn: Turn): void => {
    waiting.splice(waiting.indexOf(turn), 1);
    running.set(turn, taken(turn).then((done) => {
      over.set(turn.name, done);
      running.delete(turn);
    }));
  };
  const fill = (): void => {
    for (let next = waiting.find(mayBegin); next !== undefined && running.size < atOnce && !signal.aborted; next = waiting.find(mayBegin)) begin(next);
  };
  let at = 0;
  const tellInOrder = (isEnd: boolean): void => {
    for (let turn = turns[at]; turn !== undefined; turn = turns[at]) {
      const done = over.get(turn.name);
      if (done === undefined && !isEnd) return;
      at += 1;
      if (done === undefined) continue;
      told.push(done);
      tell(done);
    }
  };

  fill();
  while (running.size > 0) {
    await Promise.race(running.values());
    tellInOrder(false);
    fill();
  }
  if (!signal.aborted && waiting.length > 0) throw new Error(`These wait for each other: ${waiting.map(({ name }) => name).join(', ')}.`);
  tellInOrder(true);
  return told;
}

async function taken(turn: Turn): Promise<Done> {
  const from = performance.now();
  const outcome = await turn.run();
  return { name: turn.name, outcome, milliseconds: performance.now() - from };
}
