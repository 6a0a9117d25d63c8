// Parties as the scene holds them: boxes with their looks, their place in a walk, and what is said aloud of them.
import { PLACED } from '#schema/wording/draw-under.ts';
import type { PlacedBy } from '../structure-model.ts';
import { wordOfChange } from '../change-looks.ts';
import { wordOf } from '../edge-styles.ts';
import type { Box } from '../geometry.ts';
import { SECTORS } from '../palette.ts';
import { compare } from '../primary-parents.ts';
import type { SceneBody, SceneBranch, SceneText, Standing } from '../scene.ts';
import { borderOf, changeIn, cornerOf, foldedIn, isDoubled, letterIn, seatIn, textsIn, tintOf, type Card } from './card.ts';
import type { Cast } from './cast.ts';
import type { Link } from './link.ts';
import { isQuiet } from './seat-pill.ts';

/** A party in its final place. */
export interface Standee {
  readonly id: string; readonly card: Card; readonly box: Box; readonly standing: Standing;
  /** Of a box that holds others: the part in which its own words stand, and what stands above those others. */
  readonly head?: Box; readonly headings?: readonly SceneText[];
}

/** Sorted by id. `focus`: the party the picture is about. */
export function sceneBodies(cast: Cast, placed: readonly Standee[], focus: string | null): readonly SceneBody[] {
  const family = familyOf(cast);
  const order = new Map(walkThrough(cast, family).map((id, at) => [id, at]));
  return placed.toSorted((a, b) => compare(a.id, b.id)).map(({ id, card, box, standing, head = box, headings = [] }): SceneBody => {
    const { body } = card;
    const link = family.linkOf.get(id);
    return {
      id, name: body.name, party: body.party, kind: body.kind, sector: body.sector, status: body.status, certainty: body.certainty, change: changeIn(head, card),
      standing, tier: tierOf(family, { id, standing }), parent: link?.host ?? null, placedBy: cast.hierarchy.placedBy.get(id) ?? null, order: order.get(id) ?? 0, hidden: body.folded?.count ?? 0, branch: foldedIn(head, card) ?? openBranch(family, id),
      seat: seatIn(head, card), isQuiet: isQuiet(body), box, corner: cornerOf(body), border: borderOf(body), isDoubled: isDoubled(body), isOld: body.certainty === 'EXTRAPOLATED', isFocus: id === focus,
      tint: tintOf(body), letter: letterIn(box, body), texts: textsIn(head, card), headings, details: card.says, headed: card.headed, say: sayAloud(cast, family, card),
    };
  });
}

/** Parties hung below another only because the page is narrow are no branch of it. */
function openBranch({ hosts }: Family, id: string): SceneBranch | null {
  return hosts.has(id) ? { is: 'open' } : null;
}

interface Family { readonly hosts: ReadonlySet<string>; readonly linkOf: ReadonlyMap<string, Link>; readonly below: ReadonlyMap<string, readonly string[]> }

function familyOf({ children, attached, hubs }: Cast): Family {
  const links = [...children.values(), ...attached.values()].flat();
  const hosts = [...new Set(links.map((link) => link.host))];
  const below = new Map(hosts.map((host) => [host, [...(children.get(host) ?? []), ...(attached.get(host) ?? [])].map((link) => link.child)]));
  return { hosts: new Set(hosts.filter((host) => !hubs.has(host))), linkOf: new Map(links.map((link) => [link.child, link])), below };
}

/** Parents before children, siblings in their order; then the strip, then the tray. */
function walkThrough({ roots, strip, tray }: Cast, { below }: Family): readonly string[] {
  const order: string[] = [];
  const waiting = roots.toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    order.push(next);
    waiting.push(...(below.get(next) ?? []).toReversed());
  }
  return [...order, ...strip, ...tray];
}

/** Depth below a root; at a side, the depth of the party served. */
function tierOf({ linkOf }: Family, { id, standing }: Pick<Standee, 'id' | 'standing'>): number {
  let depth = standing === 'side' ? -1 : 0;
  for (let link = linkOf.get(id); link !== undefined; link = linkOf.get(link.host)) depth += 1;
  return depth;
}

function sayAloud({ bodies, hierarchy }: Cast, { linkOf, below }: Family, { body, says }: Card): string {
  const link = linkOf.get(body.id);
  const count = below.get(body.id)?.length ?? 0;
  return [
    // The sign of a change is drawn; its word is said.
    body.name, ...(body.change === undefined ? says : [wordOfChange(body.change.kind), ...says.slice(1)]), ...(body.sector === null ? [] : [SECTORS[body.sector].word]), ...(link === undefined ? [] : [sayLink(link, bodies.get(link.host)?.name ?? ''), ...sayPlaced(hierarchy.placedBy.get(body.id))]),
    ...(count > 0 ? [`${String(count)} below`] : []),
  ].join(', ');
}

function sayPlaced(by: PlacedBy | undefined): readonly string[] {
  return by === undefined ? [] : [PLACED[by]];
}

function sayLink({ line, child }: Link, host: string): string {
  return line.from === child ? `${wordOf(line.type)} ${host}` : `${host} ${wordOf(line.type)} it`;
}
