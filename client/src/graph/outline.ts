// The picture in words: the same parties in nested lists, in the order of a walk through it, and every line as a sentence.
import { PLACED } from '#schema/wording/draw-under.ts';
import { append } from './append.ts';
import { wordOf } from './edge-styles.ts';
import type { Scene, SceneBody, SceneLine } from './scene.ts';
import { saySteps } from './way-told.ts';

export interface Branch {
  readonly body: SceneBody;
  /** "Partnership board; part of County Durham Care Partnership". */
  readonly detail: string;
  readonly children: readonly Branch[];
}

export interface OutlinePart { readonly heading: string; /** Parties in the whole part. */ readonly count: number; readonly branches: readonly Branch[] }

const PARTS = [
  { standings: ['tree', 'side'], heading: 'Who is part of what, and who reports to whom' },
  { standings: ['strip'], heading: 'Tied to each other only' },
  { standings: ['tray'], heading: 'No paper says where these sit' },
] as const;

/** The parts that hold anybody. What is folded away is counted in its part. */
export function outlineOf({ bodies, lines, wayUp }: Pick<Scene, 'bodies' | 'lines' | 'wayUp'>): readonly OutlinePart[] {
  const sorted = bodies.toSorted((a, b) => a.order - b.order);
  const known: Known = { children: byParent(sorted), names: new Map(sorted.map(({ id, name }) => [id, name])), lines: byPair(lines), ...(wayUp === undefined ? {} : { wayUp }) };
  return PARTS.flatMap(({ standings, heading }) => {
    const own = sorted.filter((body) => standings.some((standing) => standing === body.standing));
    const tops = own.filter((body) => body.parent === null);
    return tops.length === 0 ? [] : [{ heading, count: own.reduce((sum, { hidden }) => sum + 1 + hidden, 0), branches: tops.map((top) => branchOf(top, known)) }];
  });
}

interface Known extends Pick<Scene, 'wayUp'> { readonly children: ReadonlyMap<string | null, readonly SceneBody[]>; readonly names: ReadonlyMap<string, string>; readonly lines: ReadonlyMap<string, SceneLine> }

function byParent(sorted: readonly SceneBody[]): Known['children'] {
  const children = new Map<string | null, SceneBody[]>();
  for (const body of sorted) append(children, body.parent, body);
  return children;
}

/** By both ends, either way round; of several between two the first. */
function byPair(lines: readonly SceneLine[]): Known['lines'] {
  return new Map(lines.toReversed().flatMap((line) => [[`${line.from} ${line.to}`, line], [`${line.to} ${line.from}`, line]] as const));
}

function branchOf(body: SceneBody, known: Known): Branch {
  const children = known.children.get(body.id) ?? [];
  return { body, detail: detailOf(body, known), children: children.map((child) => branchOf(child, known)) };
}

function detailOf({ id, parent, placedBy, details }: SceneBody, { names, lines, ...marked }: Known): string {
  const line = parent === null ? undefined : lines.get(`${id} ${parent}`);
  const said = inOneLine([...details, ...saySteps(marked, id)]);
  if (line === undefined) return said;
  const name = names.get(parent ?? '') ?? '';
  const placed = placedBy === null ? '' : `, ${PLACED[placedBy]}`;
  return line.from === id ? `${said}; ${wordOf(line.type)} ${name}${placed}` : `${said}; ${name} ${wordOf(line.type)} it${placed}`;
}

/** "Group; placed here by our reading". */
function inOneLine(details: readonly string[]): string {
  return details.map((detail, at) => (at === 0 ? detail : detail.charAt(0).toLowerCase() + detail.slice(1))).join('; ');
}
