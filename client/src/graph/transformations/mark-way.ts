// Marks a way up on a finished picture: numbers on its boxes, its lines drawn heavier, and of each step whether it is drawn at all.
import { sayWhichRoute } from '#schema/wording/escalation-route.ts';
import { bottom, overlaps, right, type Box } from '../geometry.ts';
import { PAPER } from '../palette.ts';
import type { Scene, SceneBadge, SceneBody, SceneStep, SceneWay, SceneWayLine } from '../scene.ts';
import { textWidth, type Face } from '../text-measure.ts';
import { saySteps } from '../way-told.ts';

/** A way up as the record tells it, lowest first. `lineId`: of the line that leads to the step from the one below; null for the first. */
export interface WayUp {
  readonly title: string;
  readonly steps: readonly { readonly id: string; readonly name: string; readonly say: string; readonly lineId: string | null }[];
  /** Where it stops and why. */
  readonly stop: string;
}

interface Answered {
  readonly item: { readonly name: string };
  readonly routes: readonly { readonly heading: string; readonly stop: string; readonly steps: readonly { readonly party: { readonly id: string; readonly name: string }; readonly say: string; readonly lineId: string | null }[] }[];
}

/** A way of the answer to whom to tell; `way`: which of several, from 1. Undefined: there is no such way. */
export function wayOfAnswer({ item, routes }: Answered, way: number): WayUp | undefined {
  const route = routes[way - 1];
  if (route === undefined) return undefined;
  const steps = route.steps.map(({ party: { id, name }, say, lineId }) => ({ id, name, say, lineId }));
  return { title: `The way up from ${item.name}. ${sayWhichRoute(routes, way - 1)}`, steps, stop: route.stop };
}

const STEP: Face = { size: 14, weight: 'bold' };
const SIZE = 24;
/** How far the badge's middle stands off the corner of its box: clear of the sector's letter, and of the next box. */
const OFF = 4;

/** The same picture, marked. Nothing moves. */
export function markWay(scene: Scene, way: WayUp | undefined): Scene {
  if (way === undefined) return scene;
  const wayUp = wayOn(scene, way);
  const said = `${way.title}: ${way.steps.map(({ name }, at) => `${String(at + 1)} ${name}`).join(', ')}. ${way.stop.replace(/\.$/u, '')}`;
  return { ...scene, wayUp, description: `${said}. ${scene.description}`, bodies: scene.bodies.map((body) => ({ ...body, say: [body.say, ...saySteps({ wayUp }, body.id)].join(', ') })) };
}

function wayOn(scene: Scene, { title, steps, stop }: WayUp): SceneWay {
  const told = steps.map((step, at): SceneStep => ({ ...step, number: at + 1, note: noteOf(scene, step) }));
  const numbers = numbersOf(told);
  const labels = scene.bundles.flatMap(({ label }) => (label === null ? [] : [label.box]));
  return {
    title, steps: told, stop,
    badges: scene.bodies.flatMap((body) => (numbers.has(body.id) ? [badgeOn(body, (numbers.get(body.id) ?? []).join(', '), labels)] : [])),
    lines: steps.flatMap(({ lineId }) => lineOn(scene, lineId)),
  };
}

/** A way that comes back to a party passes it twice. */
function numbersOf(steps: readonly Pick<SceneStep, 'id' | 'number'>[]): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map<string, number[]>();
  for (const { id, number } of steps) numbers.set(id, [...(numbers.get(id) ?? []), number]);
  return numbers;
}

function noteOf({ bodies, lines, away }: Scene, { id, lineId }: WayUp['steps'][number]): string | null {
  const hidden = away.bodies.find((one) => one.id === id);
  if (hidden !== undefined) return `Folded away under ${bodies.find((body) => body.id === hidden.under)?.name ?? 'another box'}.`;
  if (!bodies.some((body) => body.id === id)) return 'Not drawn in this picture.';
  return lineId === null || lines.some((line) => line.id === lineId) ? null : 'The line that leads here is not drawn in this picture.';
}

/** At the top right, or where that would cover a word on a line, at the top left; the lower corners hold the signs of a branch. */
function badgeOn({ id, box, corner }: SceneBody, text: string, labels: readonly Box[]): SceneBadge {
  const width = Math.max(SIZE, Math.ceil(textWidth(text, STEP)) + 12);
  const atRight = { x: right(box) + OFF + SIZE / 2 - width, y: box.y - OFF - SIZE / 2, width, height: SIZE };
  const badge = labels.some((label) => overlaps(label, atRight)) ? { ...atRight, x: box.x - OFF - SIZE / 2 } : atRight;
  return { party: id, outline: box, corner, box: badge, text: { text, x: badge.x + width / 2, y: bottom(badge) - 7, ...STEP, colour: PAPER, anchor: 'middle' } };
}

function lineOn({ lines, bundles }: Scene, id: string | null): readonly SceneWayLine[] {
  const line = lines.find((one) => one.id === id);
  const bundle = bundles.find((one) => one.id === line?.bundle);
  if (line === undefined || bundle === undefined) return [];
  const end = line.points.at(-1);
  return [{ id: line.id, look: bundle.look, points: line.points, label: bundle.label, arrows: bundle.arrows.filter(({ at }) => at.x === end?.x && at.y === end.y) }];
}
