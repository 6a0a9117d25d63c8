// How a program ends: asked by Ctrl-C, by SIGTERM or by the end of its parent it stops in order and exits with 0;
// with a Refusal, or when something fails while it stops, it prints a sentence and exits with 1.
import { Refusal } from '../config.ts';
import { DatabaseFault } from '../neo4j/faults.ts';

/** Answers the exit code. */
type Work = (signal: AbortSignal, asked: Promise<void>) => Promise<number>;

/** Runs `work`, which puts away what it started before it returns. `asked` settles when the program should stop. */
export async function untilAskedToStop(work: Work): Promise<never> {
  const stopping = new AbortController();
  const asked = new Promise<void>((resolve) => { stopping.signal.addEventListener('abort', () => { resolve(); }); });
  // Ctrl-C comes twice, once from the terminal and once handed on by prepare.mjs: the first counts.
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) process.on(name, () => { stopping.abort(); });
  process.channel?.unref();
  try {
    return process.exit(await work(stopping.signal, asked));
  } catch (error) {
    if (isStop(error, stopping.signal)) return process.exit(0);
    console.error(sentenceFor(error));
    return process.exit(1);
  }
}

// What was cut off because the program was asked to stop; anything else that fails then is a failure.
function isStop(error: unknown, { aborted, reason }: AbortSignal): boolean {
  return aborted && (error === reason || (error instanceof Error && error.name === 'AbortError'));
}

function sentenceFor(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  if (error instanceof DatabaseFault) return `${error.message} (${error.code})`;
  return `Answerable could not go on: ${error instanceof Error ? error.message : 'an unknown failure'}`;
}
