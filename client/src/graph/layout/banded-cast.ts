// Who stands elsewhere in bands than in a picture without them. What is told of them stays.
import { drawingOf } from '../edge-styles.ts';
import type { Cast } from './cast.ts';
import type { Link } from './link.ts';

/** For placing only: those who serve one party hang below it, and the only partner of a tree stands apart from it. */
export function bandedCast(cast: Cast): Cast {
  return withPartnerApart(withServantsBelow(cast));
}

/** Of those tied to each other only: whoever serves one and is tied to nobody else stands a level below it. */
function withServantsBelow(cast: Cast): Cast {
  const ties = (id: string) => cast.overlays.filter(({ from, to }) => from === id || to === id);
  const links = cast.strip.flatMap((child): readonly Link[] => {
    const [line, ...others] = ties(child);
    return line?.from !== child || others.length > 0 || drawingOf(line.type) !== 'other' ? [] : [{ line, child, host: line.to }];
  });
  const hosts = new Set(links.map(({ host }) => host).filter((host) => cast.strip.includes(host) && ties(host).every((line) => links.some((link) => link.line === line))));
  const below = links.filter(({ host }) => hosts.has(host));
  const placed = new Set([...hosts, ...below.map(({ child }) => child)]);
  return {
    ...cast, strip: cast.strip.filter((id) => !placed.has(id)), roots: [...cast.roots, ...cast.strip.filter((id) => hosts.has(id))],
    attached: new Map([...cast.attached, ...[...hosts].map((host) => [host, below.filter((link) => link.host === host)] as const)]),
    overlays: cast.overlays.filter((line) => below.every((link) => link.line !== line)),
  };
}

/** The only partner of a tree in the picture is the last root, its line laid over. */
function withPartnerApart(cast: Cast): Cast {
  const partners = [...cast.attached.values()].flat().filter(({ line }) => drawingOf(line.type) === 'working');
  const [partner] = partners;
  if (partner === undefined || partners.length > 1 || !cast.roots.includes(partner.host) || cast.children.has(partner.child)) return cast;
  const attached = new Map([...cast.attached].map(([host, links]) => [host, links.filter((link) => link !== partner)]));
  return { ...cast, attached, roots: [...cast.roots, partner.child], overlays: [...cast.overlays, partner.line], apart: partner.child };
}
