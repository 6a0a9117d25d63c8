// The picture in words: the same parties in nested lists, in the order of a walk through it, and every line as a sentence.
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

/** The parts that hold anybody. */
/** What is folded away is counted in its part. */
export function outlineOf({ bodies, lines, wayUp }: Pick<Scene, 'bodies' | 'lines' | 'wayUp'>): readonly OutlinePart[] {
  const sorted = bodies.toSorted((a, b) => a.order - b.order);
  return PARTS.flatMap(({ standings, heading }) => {
    const own = sorted.filter((body) => standings.some((standing) => standing === body.standing));
    const tops = own.filter((body) => body.parent === null);
    return tops.length === 0 ? [] : [{ heading, count: own.reduce((sum, { hidden }) => sum + 1 + hidden, 0), branches: tops.map((top) => branchOf(top, { sorted, lines, ...(wayUp === undefined ? {} : { wayUp }) })) }];
  });
}

interface Known extends Pick<Scene, 'wayUp'> { readonly sorted: readonly SceneBody[]; readonly lines: readonly SceneLine[] }

function branchOf(body: SceneBody, known: Known): Branch {
  const children = known.sorted.filter((child) => child.parent === body.id);
  return { body, detail: detailOf(body, known), children: children.map((child) => branchOf(child, known)) };
}

function detailOf({ id, parent, details }: SceneBody, { sorted, lines, ...marked }: Known): string {
  const line = lines.find(({ from, to }) => (from === id && to === parent) || (from === parent && to === id));
  const said = inOneLine([...details, ...saySteps(marked, id)]);
  if (line === undefined) return said;
  const name = sorted.find((body) => body.id === parent)?.name ?? '';
  return line.from === id ? `${said}; ${wordOf(line.type)} ${name}` : `${said}; ${name} ${wordOf(line.type)} it`;
}

/** "Group; placed here by our reading". */
function inOneLine(details: readonly string[]): string {
  return details.map((detail, at) => (at === 0 ? detail : detail.charAt(0).toLowerCase() + detail.slice(1))).join('; ');
}
