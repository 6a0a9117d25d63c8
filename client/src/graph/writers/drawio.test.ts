import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { hanging } from '../layout/hanging.ts';
import type { Scene } from '../scene.ts';
import { aBoard, aLine, anOrganisation, aPartnershipOf, aStructure, NETWORK, PARTNERSHIP } from '../structures.fixture.ts';
import { writeDrawio } from './drawio.ts';
import { readXml, type Tag } from './read-xml.fixture.ts';

const URL = 'http://127.0.0.1:4000/structure?asOf=2026-04-01&proposals=show';
const written = (scene: Scene): readonly Tag[] => readXml(writeDrawio(scene, { url: URL })).filter(({ name }) => name === 'mxCell');
const edgesOf = (cells: readonly Tag[]): readonly Tag[] => cells.filter(({ attributes }) => attributes.edge === '1');
const linesOf = (cells: readonly Tag[]): readonly Tag[] => edgesOf(cells).filter(({ attributes: { id = '' } }) => id.startsWith('line-'));
const partiesOf = (cells: readonly Tag[]): readonly Tag[] => cells.filter(({ attributes: { id = '', parent } }) => id.startsWith('party-') && parent === '1');
const valuesOf = (cells: readonly Tag[]): readonly string[] => cells.map(({ attributes }) => attributes.value ?? '');

const number = z.coerce.number();
const boxOf = ({ inside }: Tag) => {
  const place = inside.find(({ name }) => name === 'mxGeometry')?.attributes ?? {};
  return { x: number.parse(place.x), y: number.parse(place.y), width: number.parse(place.width), height: number.parse(place.height) };
};

describe('the picture as a draw.io drawing', () => {
  it.each([['a network', NETWORK], ['a partnership', PARTNERSHIP], ['sixty boxes', aPartnershipOf(6, 8)], ['nothing', aStructure([], [])]])('holds every party and line of %s once, at the places of the scene', (_, structure) => {
    const scene = hanging(structure);
    const cells = written(scene);
    expect(new Map(partiesOf(cells).map((cell) => [cell.attributes.id, boxOf(cell)]))).toEqual(new Map(scene.bodies.map(({ id, box }) => [`party-${id}`, box])));
    expect(linesOf(cells).map(({ attributes }) => attributes.id).toSorted()).toEqual(scene.lines.map(({ id }) => `line-${id}`).toSorted());
    const ids = cells.map(({ attributes }) => attributes.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([['a network', NETWORK], ['sixty boxes', aPartnershipOf(6, 8)]])('ties each edge of %s to two cells that are there, along the corners of its line', (_, structure) => {
    const scene = hanging(structure);
    const cells = written(scene);
    const ids = new Set(cells.map(({ attributes }) => attributes.id));
    for (const { attributes } of edgesOf(cells)) expect([ids.has(attributes.source), ids.has(attributes.target)]).toEqual([true, true]);
    for (const line of scene.lines) {
      const edge = cells.find(({ attributes }) => attributes.id === `line-${line.id}`);
      expect(new Set([edge?.attributes.source, edge?.attributes.target])).toEqual(new Set([`party-${line.from}`, `party-${line.to}`]));
      const corners = (edge?.inside ?? []).filter(({ name }) => name === 'mxPoint').map(({ attributes: { x, y } }) => ({ x: number.parse(x), y: number.parse(y) }));
      const [one, other] = [line.points.slice(1, -1), line.points.slice(1, -1).toReversed()];
      expect([one, other]).toContainEqual(corners);
    }
  });

  it('holds each end where it is drawn on its border', () => {
    const scene = hanging(aPartnershipOf(6, 8));
    const cells = written(scene);
    const boxes = new Map(scene.bodies.map(({ id, box }) => [`party-${id}`, box]));
    for (const { attributes } of linesOf(cells)) {
      const line = scene.lines.find(({ id }) => `line-${id}` === attributes.id);
      const style = styleOf(attributes);
      const place = (end: string | undefined, words: readonly [string, string]) => {
        const box = boxes.get(end ?? '') ?? { x: 0, y: 0, width: 0, height: 0 };
        return { x: Math.round(box.x + box.width * number.parse(style.get(words[0]))), y: Math.round(box.y + box.height * number.parse(style.get(words[1]))) };
      };
      const ends = [place(attributes.source, ['exitX', 'exitY']), place(attributes.target, ['entryX', 'entryY'])];
      expect(ends).toEqual(expect.arrayContaining([line?.points[0], line?.points.at(-1)]));
    }
  });

  it('draws each look as the picture does: dashes, dots, arrows, and a link or an outline for what is proposed', () => {
    const cells = written(hanging(NETWORK));
    const style = (id: string): ReadonlyMap<string, string> => styleOf(cells.find(({ attributes }) => attributes.id === `line-${id}`)?.attributes ?? {});
    expect(style('net.reports_to.hwb').get('dashPattern')).toBe('6 4');
    expect([style('net.reports_to.hwb').get('startArrow'), style('net.reports_to.hwb').get('endArrow')]).toEqual(['block', 'none']);
    expect(style('council.works_with.trust').has('dashed')).toBe(false);
    expect([style('council.works_with.trust').get('startArrow'), style('council.works_with.trust').get('endArrow')]).toEqual(['none', 'none']);
    expect(style('ib.oversees.net').get('dashPattern')).toBe('2 4');
    expect(style('tfg.reports_to.ib').get('shape')).toBe('flexArrow');
    const planned = hanging(aStructure([aBoard('a', 'A'), aBoard('b', 'B')], [aLine('WORKS_WITH', 'a', 'b', { status: 'AGREED' })]));
    expect(styleOf(linesOf(written(planned))[0]?.attributes ?? {}).get('shape')).toBe('link');
    expect(cells.filter(({ attributes }) => (attributes.style ?? '').includes('double=1')).length).toBeGreaterThanOrEqual(7);
  });

  it('begins every line of a bundle at its trunk, so that dashes on each other stay dashes', () => {
    const scene = hanging(PARTNERSHIP);
    const sources = linesOf(written(scene)).map(({ attributes }) => attributes.source);
    expect(sources.toSorted()).toEqual(['party-cp', 'party-cp', 'party-cp', 'party-start', 'party-start']);
  });

  it('carries title, day, key, sources, address, the words on lines and the mark of proposals', () => {
    const values = valuesOf(written(hanging(NETWORK)));
    expect(values).toEqual(expect.arrayContaining(['Northmoor: who reports to whom', 'Key', 'Reporting relationship', 'reports to', 'Proposed: oversees', 'INCLUDES PROPOSALS']));
    expect(values.join(' ')).toMatch(/As at 1 April 2026.*Source: Invented paper, 1 April 2026/);
    expect(values.join(' ')).toContain(URL);
    expect(valuesOf(written(hanging(PARTNERSHIP)))).not.toContain('INCLUDES PROPOSALS');
    expect(valuesOf(written(hanging({ ...PARTNERSHIP, notice: 'Fictional example' })))).toContain('Fictional example');
  });

  it('lets no name break out of its box, neither out of the XML nor out of the HTML inside', () => {
    const names = ['Health & <Care> "Board"', "<img src=x onerror='alert(1)'>", 'a"/><mxCell id="0"/>', '&lt;b&gt;&#0;', 'two\nlines\u0000', ']]> <!-- %label%'];
    const scene = hanging(aStructure(names.map((name, at) => (at % 2 === 0 ? aBoard : anOrganisation)(`n${String(at)}`, name)), []));
    const cells = written(scene);
    const { document } = new Window();
    const shown = valuesOf(partiesOf(cells)).map((html) => {
      document.body.innerHTML = html;
      return { name: document.querySelector('b')?.textContent, tags: [...document.querySelectorAll('body *')].map(({ tagName }) => tagName).filter((tag) => !['B', 'BR', 'FONT'].includes(tag)) };
    });
    expect(shown.map(({ name }) => name).toSorted()).toEqual([...names.slice(0, 4), 'two lines', ...names.slice(5)].toSorted());
    expect(shown.flatMap(({ tags }) => tags)).toEqual([]);
  });

  it('is the same, byte for byte, from the same rows in another order', () => {
    const shuffled = { ...NETWORK, bodies: NETWORK.bodies.toReversed(), lines: NETWORK.lines.toReversed() };
    expect(writeDrawio(hanging(shuffled), { url: URL })).toBe(writeDrawio(hanging(NETWORK), { url: URL }));
  });
});

function styleOf({ style = '' }: Tag['attributes']): ReadonlyMap<string, string> {
  return new Map(style.split(';').filter((part) => part !== '').map((part): [string, string] => {
    const [name = '', value = ''] = part.split('=');
    return [name, value];
  }));
}
