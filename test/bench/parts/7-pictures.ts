// Large pictures painted, moved and zoomed beside React Flow; layouts beside ELK layered and dagre: how long, and how tangled.
import { mkdtempSync, rmSync } from 'node:fs';
import type { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Structure } from '../../../client/src/graph/structure-model.ts';
import { openBrowser } from '../../support/browser.ts';
import { largePartnership } from '../../support/large-partnership.ts';
import { bundleSizes } from '../bundle-sizes.ts';
import { buildPage, looksAt, type Looked } from '../drawn-pictures.ts';
import { asked, onOneConnection, operation, pathInto } from '../exchange.ts';
import { byDagre, byUs, elkLayout, taskOf, type Task } from '../layouts.ts';
import type { Part } from '../part.ts';
import type { Figure } from '../readme-figures.ts';
import { spreadOf } from '../spread.ts';
import { tangleOf } from '../tangle.ts';

const DRAWN = [200, 1000, 5000] as const;
const ARRANGED = [50, 200, 1000] as const;
const LOOKS = 5;

export const part: Part = { on: 'SERVED', measure: ({ api }) => pictureFigures(api) };

/** Of the server at this address, its papers' structures. */
export async function pictureFigures(api: string): Promise<readonly Figure[]> {
  return [...await paintedFigures(), ...await layoutFigures(), ...await onOneConnection((agent) => tangleFigures(api, agent)), ...await sizeFigures()];
}

async function paintedFigures(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'answerable-pictures-'));
  const browser = await openBrowser();
  try {
    await buildPage(folder);
    const figures: Figure[] = [];
    for (const size of DRAWN) figures.push(...paintedFigure(size, await looksAt(browser, folder, size)));
    return figures;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function paintedFigure(size: number, looks: Awaited<ReturnType<typeof looksAt>>): readonly Figure[] {
  const [ours, flow, seen] = [looks.get('ours'), looks.get('flow'), looks.get('seen')];
  if (ours === undefined || flow === undefined || seen === undefined) throw new Error('A picture was not looked at.');
  const beside = (of: keyof Looked): string => `${ours[of].toFixed(0)} · ${flow[of].toFixed(0)} · ${seen[of].toFixed(0)}`;
  const ratio = (other: Looked): string => (other.painted / ours.painted).toFixed(1);
  return [{
    what: `Picture of ${size.toLocaleString('en-GB')} bodies: ours · React Flow · React Flow without what is not seen`,
    figure: `first paint ${beside('painted')} ms (React Flow ${ratio(flow)}×, ${ratio(seen)}×); a frame while panning ${beside('pan')}, zooming ${beside('zoom')}, panning from afar ${beside('far')} ms; things in the page ${beside('nodes')}`,
    goal: size === 5000 ? '≤ 100 ms and ≤ 1/10; one frame (17 ms); ≤ 700' : 'printed',
  }];
}

async function layoutFigures(): Promise<readonly Figure[]> {
  const byElk = await elkLayout();
  return ARRANGED.map((size) => {
    const task = taskOf(largePartnership(size));
    const taken = [byUs, byElk, byDagre].map((work) => medianOf(() => { work(task); }));
    return { what: `Layout of ${size.toLocaleString('en-GB')} bodies: ours, all lines and words placed · ELK layered · dagre, those that place boxes alone`, figure: `${taken.map((ms) => ms.toFixed(0)).join(' · ')} ms`, goal: size === 1000 ? 'ours ≤ 100 ms' : 'printed' };
  });
}

function medianOf(work: () => void): number {
  work();
  const taken = Array.from({ length: LOOKS }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
  return spreadOf(taken).median;
}

const system = z.object({ say: z.string(), place: z.object({ id: z.string() }), document: z.object({ issued: z.string() }) });
const systems = z.object({ data: z.object({ structure: z.object({ systems: z.array(system).min(1) }) }) });
// What the API answers is what pictures are made from.
const structure = z.custom<Structure>((given) => typeof given === 'object' && given !== null && 'bodies' in given && 'lines' in given);

async function tangleFigures(api: string, agent: Agent): Promise<readonly Figure[]> {
  const byElk = await elkLayout();
  const known = systems.parse(await asked(api, agent, { query: operation('systems'), variables: {} })).data.structure.systems;
  const figures: Figure[] = [];
  for (const { say, place, document } of known) {
    const answer = await asked(api, agent, { query: operation('picture'), variables: { asOf: document.issued, scope: place.id } });
    figures.push(tangleFigure(say, taskOf(structure.parse(pathInto(answer, ['data', 'structure']))), byElk));
  }
  return figures;
}

function tangleFigure(say: string, task: Task, byElk: Awaited<ReturnType<typeof elkLayout>>): Figure {
  const all = [task.ours, byElk(task), byDagre(task)].map(tangleOf);
  return {
    what: `Lines that place boxes, ${say}: ours · ELK layered · dagre`,
    figure: `crossings ${all.map(({ crossings }) => String(crossings)).join(' · ')}; boxes on each other ${all.map(({ overlaps }) => String(overlaps)).join(' · ')}`,
    goal: 'no more than the better of the two; 0',
  };
}

async function sizeFigures(): Promise<readonly Figure[]> {
  const sizes = await bundleSizes();
  return [{ what: 'Scripts of a picture without React, gzip', figure: sizes.map(({ name, kilobytes }) => `${name} ${kilobytes.toFixed(0)} KB`).join(' · '), goal: 'printed' }];
}
