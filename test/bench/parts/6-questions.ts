// Each of the twenty-five questions, at three sizes: through the shipped API over the same question behind bare node:http, what the
// database does for it, how that grows with what lies elsewhere, and how soon an answer that is held is given again.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSchema } from '../../../server/api/schema.ts';
import { ASKED_QUESTIONS, type AskedQuestion } from '../asked-questions.ts';
import { comparisonOf, type Times } from '../compared.ts';
import { onOneConnection } from '../exchange.ts';
import type { Cost } from '../floor.ts';
import type { Part } from '../part.ts';
import type { Figure } from '../readme-figures.ts';
import { onServer, type Addresses } from '../served.ts';

// The corpus in so many places: about 7,000 and 77,000 nodes.
const SIZES = [['S', 2], ['M', 22]] as const;
const GOAL = { ratio: 1.25, none: 1.6, growth: 1.15, held: 0.5 } as const;

type Compared = Cost & Times;
/** By question; a text where it had no answer. */
type AtSize = ReadonlyMap<string, Compared | string>;

interface Size {
  readonly told: string;
  readonly found: AtSize;
}

const toldOf = (name: string, { nodes, links }: Addresses): string => `${name}: ${String(nodes)} nodes, ${String(links)} relationships`;

/** Printed, not yet a gate. Throws when the two ways do not answer alike. */
export const part: Part = {
  on: 'SERVED',
  measure: async ({ clone, soFar, ...corpus }) => {
    const sizes: Size[] = [{ told: toldOf('corpus', corpus), found: await measured('corpus', corpus) }];
    soFar(figuresOf(sizes));
    for (const [name, places] of SIZES) {
      const dataFolder = mkdtempSync(join(tmpdir(), 'answerable-places-'));
      try {
        sizes.push(await onServer({ clone, dataFolder, places }, async (server) => ({ told: toldOf(name, server), found: await measured(name, server) })));
      } catch (error) {
        // What was measured at another size stays.
        clone.signal.throwIfAborted();
        sizes.push({ told: `${name}: failed (${error instanceof Error ? error.message : 'unknown'})`, found: new Map() });
      } finally {
        rmSync(dataFolder, { recursive: true, force: true });
      }
      soFar(figuresOf(sizes));
    }
    return figuresOf(sizes);
  },
};

function figuresOf(sizes: readonly Size[]): readonly Figure[] {
  return [
    { what: 'Sizes of what is asked below, in this order', figure: sizes.map(({ told: size }) => size).join(' · '), goal: 'printed' },
    ...ASKED_QUESTIONS.map((question) => told(question, sizes.map(({ found }) => found.get(question.name)))),
  ];
}

async function measured(size: string, server: Addresses): Promise<AtSize> {
  const schema = await makeSchema();
  return await onOneConnection(async (agent) => {
    const all = ASKED_QUESTIONS.map((question) => ({ name: question.name, comparison: comparisonOf(question, { server, agent, schema }) }));
    const costs = new Map<string, Cost | string>();
    // All are asked before any is timed: by then the server has planned what it plans ahead.
    for (const { name, comparison } of all) costs.set(name, await comparison.check().catch(whyNot));
    const found = new Map<string, Compared | string>();
    for (const { name, comparison } of all) {
      const cost = costs.get(name);
      const at = typeof cost === 'object' ? await comparison.time().then((times) => ({ ...cost, ...times }), whyNot) : cost ?? '';
      found.set(name, at);
      console.log(`  ${size} ${name}: ${typeof at === 'string' ? at : lineOf(at)}`);
    }
    return found;
  });
}

// A question that takes too long is a figure too; one that answers otherwise is none.
function whyNot(error: unknown): string {
  const [limit] = /TIMED_OUT|LIMIT_EXCEEDED|took too long/.exec(error instanceof Error ? error.message : '') ?? [];
  if (limit === undefined) throw error;
  return `no answer (${limit})`;
}

function lineOf({ api, floor, held, rows, dbHits }: Compared): string {
  return `${ratio(api.median / floor.median)} (p95 ${ratio(api.p95 / floor.p95)}), p50 ${ms(api.median)}, p95 ${ms(api.p95)}, floor ${ms(floor.median)}, `
    + `held ${ms(held.median)} (${ratio(held.median / floor.median)}), ${String(rows)} rows, ${String(dbHits)} dbHits`;
}

function told({ name, isLocal, isTried = false }: AskedQuestion, sizes: readonly (Compared | string | undefined)[]): Figure {
  const each = (say: (at: Compared) => string): string => sizes.map((at) => (typeof at === 'object' ? say(at) : '–')).join(' · ');
  const [, small, medium] = sizes;
  const growth = typeof small === 'object' && typeof medium === 'object' ? `; S→M ${ratio(medium.dbHits / small.dbHits)} dbHits` : '';
  return {
    what: `\`${name}\`: API over floor`,
    figure: `${each(({ api, floor }) => ratio(api.median / floor.median))}; p50 ${each(({ api }) => api.median.toFixed(1))} ms, p95 ${each(({ api }) => api.p95.toFixed(1))} ms; `
      + `rows ${each(({ rows }) => String(rows))}, dbHits ${each(({ dbHits }) => String(dbHits))}${growth}; ${isTried ? 'never held' : `held ${each(({ held, floor }) => ratio(held.median / floor.median))}`}`,
    goal: `≤ ${String(GOAL.ratio)}×, none above ${String(GOAL.none)}×${isTried ? '' : `; held ≤ ${String(GOAL.held)}×`}${isLocal ? `; S→M ≤ ${String(GOAL.growth)}×` : ''}`,
  };
}

function ratio(value: number): string {
  return `${value.toFixed(2)}×`;
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}
