import { describe, expect, it } from 'vitest';
import { hanging } from './layout/hanging.ts';
import { sceneFaults, type FaultKind } from './scene-faults.ts';
import type { Scene, SceneBody, SceneLine } from './scene.ts';
import { NETWORK } from './structures.fixture.ts';

const scene = hanging(NETWORK);

const withBody = (id: string, change: (body: SceneBody) => Partial<SceneBody>): Scene =>
  ({ ...scene, bodies: scene.bodies.map((body) => (body.id === id ? { ...body, ...change(body) } : body)) });

const withLine = (change: (line: SceneLine) => Partial<SceneLine>): Scene =>
  ({ ...scene, lines: scene.lines.map((line) => (line.id === 'net.reports_to.hwb' ? { ...line, ...change(line) } : line)) });

const boxOf = (id: string): SceneBody['box'] => scene.bodies.find((body) => body.id === id)?.box ?? { x: 0, y: 0, width: 0, height: 0 };

const planted: readonly (readonly [FaultKind, Scene])[] = [
  ['boxes too close', withBody('ib', () => ({ box: { ...boxOf('hwb'), x: boxOf('hwb').x + boxOf('hwb').width + 15 } }))],
  ['text outside its box', withBody('ib', ({ box }) => ({ box: { ...box, width: 40 } }))],
  ['line through a box', withLine(({ points }) => ({ points: [...points.slice(0, 1), { x: boxOf('tfg').x + 9, y: boxOf('tfg').y + 9 }, ...points.slice(1)] }))],
  ['loose end', withLine(({ points }) => ({ points: [...points.slice(0, -1), { x: 3, y: 3 }] }))],
  ['line doubled back', withLine(({ points }) => ({ points: points.flatMap((point, at) => (at === 0 ? [point, { ...point, x: point.x - 40 }] : [point])) }))],
  ['label covered', { ...scene, bundles: scene.bundles.map((bundle) => ({ ...bundle, label: bundle.label === null ? null : { ...bundle.label, box: boxOf('net') } })) }],
  ['lines run together', { ...scene, bundles: [...scene.bundles, ...scene.bundles.slice(0, 1).map((bundle) => ({ ...bundle, id: 'copy' }))] }],
  ['tier not below parent', withBody('net', () => ({ tier: 0 }))],
  ['outside the picture', { ...scene, bbox: { ...scene.bbox, height: 300 } }],
  ['look not in the key', { ...scene, legend: { ...scene.legend, entries: scene.legend.entries.filter((entry) => !entry.looks.includes('working')) } }],
  ['key without a line', { ...scene, lines: scene.lines.filter((line) => line.look !== 'working') }],
  ['not whole pixels', withBody('ib', ({ box }) => ({ box: { ...box, x: box.x + 0.5 } }))],
  ['not sorted', { ...scene, bodies: scene.bodies.toReversed() }],
];

describe('the checks of a picture', () => {
  it('find nothing in a good one', () => {
    expect(sceneFaults(scene)).toEqual([]);
  });

  it.each(planted)('report a planted fault: %s', (kind, broken) => {
    expect(sceneFaults(broken).map((fault) => fault.kind)).toContain(kind);
  });
});
