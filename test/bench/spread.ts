// Timings as people can trust them: interleaved rounds, medians, ratios taken round by round.

export interface Spread {
  readonly median: number;
  readonly p95: number;
  readonly min: number;
  readonly max: number;
}

/** Median, 95th percentile, least and most of some milliseconds. Throws on none. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  return { median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), min: quantile(sorted, 0), max: quantile(sorted, 1) };
}

/** Milliseconds one call takes, from outside. */
export async function timed(call: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await call();
  return performance.now() - from;
}

export interface Lane {
  readonly name: string;
  readonly call: (draw: number) => Promise<unknown>;
}

export interface Plan {
  readonly rounds: number;
  /** Of each lane in each turn. */
  readonly draws: number;
  /** Of each lane before the first turn. */
  readonly warm: number;
  /** Milliseconds after which no further round is begun; the first is always whole. */
  readonly limit: number;
}

/** Two lanes in rounds A B B A, so that a drift of the machine falls on both alike. Milliseconds per call, lane by lane. */
export async function inTurns(a: Lane, b: Lane, { rounds, draws, warm, limit }: Plan) {
  for (let draw = 0; draw < warm; draw += 1) {
    await a.call(draw);
    await b.call(draw);
  }
  const taken = { a: Array<number>(), b: Array<number>() };
  const begun = performance.now();
  for (let round = 0; round < rounds && (round === 0 || performance.now() - begun < limit); round += 1) {
    for (const lane of [a, b, b, a]) {
      const into = lane === a ? taken.a : taken.b;
      for (let draw = 0; draw < draws; draw += 1) into.push(await timed(() => lane.call(draw)));
    }
  }
  return { a: spreadOf(taken.a), b: spreadOf(taken.b) };
}

function quantile(sorted: readonly number[], share: number): number {
  const value = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  if (value === undefined) throw new Error('No timing was taken, so there is nothing to say.');
  return value;
}
