// A picture of more than a thousand boxes is in the page only where its window is, and can be walked, searched and folded all the same.
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState, type ReactElement } from 'react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { largePartnership } from '../../../../test/support/large-partnership.ts';
import { AT_FIRST, turned, type Folding } from '../../graph/folding.ts';
import { hanging } from '../../graph/layout/hanging.ts';
import { fold } from '../../graph/transformations/fold.ts';
import { Diagram } from './Diagram.tsx';
import { StructureList } from './StructureList.tsx';

const MANY = largePartnership(1200);
const SCENE = hanging(MANY);
const WAYS = { hrefOf: ({ id }: { readonly id: string }) => `/bodies/${id}`, open: vi.fn(), openLine: vi.fn() };

// Here nothing has a size.
beforeAll(() => { Object.defineProperties(SVGElement.prototype, { clientWidth: { get: () => 1200 }, clientHeight: { get: () => 780 } }); });
afterEach(cleanup);

const things = (): number => document.querySelectorAll('.diagram__window *').length;
// By role it would take seconds among so many boxes.
const click = (name: string): void => { fireEvent.click(screen.queryByLabelText(name) ?? screen.getByText(name)); };
const focused = (): string => document.activeElement?.getAttribute('data-party') ?? '';
const press = (key: string): string => {
  if (document.activeElement !== null) fireEvent.keyDown(document.activeElement, { key });
  return focused();
};
const focusStop = (): void => { document.querySelector<SVGAElement>('.party[tabindex="0"]')?.focus(); };

describe('a large picture', () => {
  it('puts no more than 700 things into the page at any size', () => {
    render(<Diagram scene={SCENE} ways={WAYS} bar={null} />);
    expect(document.querySelectorAll('.party').length).toBeGreaterThan(10);
    expect(things()).toBeLessThan(700);
    click('Whole');
    expect(document.querySelectorAll('.party')).toHaveLength(1);
    for (let step = 0; step < 24; step += 1) {
      expect(things()).toBeLessThan(700);
      click('Zoom in');
    }
  });

  it('is walked by keyboard into parts that were not drawn, the focused box always there and read', () => {
    render(<Diagram scene={SCENE} ways={WAYS} bar={null} />);
    const walk = SCENE.bodies.toSorted((a, b) => a.order - b.order);
    click('Whole');
    focusStop();
    expect(press('End')).toBe(walk.at(-1)?.id);
    expect(press('Home')).toBe(walk[0]?.id);
    const tiers = [1, 2, 3, 4].map(() => press('ArrowDown')).map((at) => SCENE.bodies.find(({ id }) => id === at)?.tier);
    expect(tiers).toEqual([1, 2, 3, 4]);
    expect(document.querySelectorAll('.party[tabindex="0"]')).toHaveLength(1);
    expect(document.querySelector(`[data-party="${focused()}"] text`)?.textContent).toBeTruthy();
  });

  it('keeps the focused box when the window moves away from it', () => {
    render(<Diagram scene={SCENE} ways={WAYS} bar={null} />);
    focusStop();
    const first = focused();
    for (let step = 0; step < 30; step += 1) click('Move down');
    expect(focused()).toBe(first);
    expect(document.querySelectorAll('.party').length).toBeGreaterThan(5);
  });

  it('rings from afar who was found, and goes to one that is far away', () => {
    const goal = SCENE.bodies.find(({ order }) => order === 1100)?.id ?? '';
    const { rerender } = render(<Diagram scene={SCENE} ways={WAYS} bar={null} marked={{ ids: new Set([goal]), goal: undefined }} />);
    click('Whole');
    expect(document.querySelectorAll('.diagram__found')).toHaveLength(1);
    rerender(<Diagram scene={SCENE} ways={WAYS} bar={null} marked={{ ids: new Set([goal]), goal: { id: goal, openedUnder: null } }} />);
    expect(document.querySelector(`[data-party="${goal}"] .party__goal`)).not.toBeNull();
    expect(document.querySelectorAll('.party').length).toBeGreaterThan(5);
  });

  it('folds a branch where the focus is', () => {
    render(<Foldable />);
    focusStop();
    const branch = press('ArrowDown');
    expect(press(' ')).toBe(branch);
    expect(document.querySelector(`[data-party="${branch}"]`)?.getAttribute('aria-expanded')).toBe('false');
    expect(things()).toBeLessThan(700);
  });
});

describe('the same as a list', () => {
  const items = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[role="treeitem"]')];

  it('has few of its rows in the page, each with its place, and one tab stop', () => {
    render(<StructureList scene={SCENE} ways={WAYS} />);
    expect(items().length).toBeGreaterThan(8);
    expect(items().length).toBeLessThan(60);
    expect(items().filter((item) => item.tabIndex === 0)).toHaveLength(1);
    expect(items()[1]?.getAttribute('aria-level')).toBe('2');
  });

  it('is walked to its end and back, every row on the way there', () => {
    render(<StructureList scene={SCENE} ways={WAYS} />);
    items()[0]?.focus();
    const walk = SCENE.bodies.toSorted((a, b) => a.order - b.order).map(({ id }) => id);
    for (const id of walk.slice(1, 60)) expect(press('ArrowDown')).toBe(id);
    expect([press('ArrowUp'), press('End'), press('Home'), press('ArrowRight'), press('ArrowLeft')]).toEqual([walk[58], walk.at(-1), walk[0], walk[1], walk[0]]);
  });

  it('has who was found and gone to in the page, however far down', () => {
    const goal = SCENE.bodies.find(({ order }) => order === 1100)?.id ?? '';
    render(<StructureList scene={SCENE} ways={WAYS} marked={{ ids: new Set([goal]), goal: { id: goal, openedUnder: null } }} />);
    expect(items().find((item) => item.dataset.party === goal)?.getAttribute('aria-current')).toBe('true');
  });
});

function Foldable(): ReactElement {
  const [folding, setFolding] = useState<Folding>({ ...AT_FIRST, levels: 'all' });
  return <Diagram scene={hanging(fold(MANY, folding))} ways={WAYS} bar={null} folds={{ turn: ({ id, tier }) => { setFolding(turned(folding, { id, level: tier + 1 }, 'all')); } }} />;
}
