// A picture of more than a thousand boxes is in the page only where its window is, and can be walked, searched and folded all the same.
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState, type ReactElement } from 'react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { largePartnership } from '../../../../test/support/large-partnership.ts';
import { AT_FIRST, turned, type Folding } from '../../graph/folding.ts';
import { hanging } from '../../graph/layout/hanging.ts';
import { fold } from '../../graph/transformations/fold.ts';
import { Diagram } from './Diagram.tsx';
import { LinesTable } from './LinesTable.tsx';
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

describe('the table of its lines', () => {
  const draw = (lines = MANY.lines): void => { render(<LinesTable bodies={MANY.bodies} lines={lines} ways={WAYS} sourceOf={({ id }) => <a href={`/evidence/${id}`}>{id}</a>} />); };
  const rows = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('tbody tr[data-row]')];
  const places = (): readonly number[] => rows().map((row) => Number(row.getAttribute('aria-rowindex')));
  /** The room of what is left out, each row of two lines, px. */
  const gaps = (): number => [...document.querySelectorAll<HTMLElement>('tbody tr:not([data-row]) td')].reduce((sum, { style }) => sum + Number.parseInt(style.height, 10), 0);
  const window = (): HTMLElement => screen.getByRole('region');
  const scrollTo = (top: number): void => { fireEvent.scroll(window(), { target: { scrollTop: top } }); };
  /** The lines named where they say so, in the order of the whole table. */
  const namesOfWhole = (): readonly (string | undefined)[] => {
    draw();
    click(`Put all ${String(MANY.lines.length)} rows into the page`);
    const all = [...document.querySelectorAll('tbody tr')].map((row) => row.querySelector('td:last-child')?.textContent);
    cleanup();
    return all;
  };

  it('has few of its rows in the page, says how many there are and which ones these are', () => {
    draw();
    expect(rows().length).toBeGreaterThan(8);
    expect(rows().length).toBeLessThan(60);
    const table = document.querySelector('table');
    expect([table?.getAttribute('aria-rowcount'), document.querySelector('thead tr')?.getAttribute('aria-rowindex'), places()[0]]).toEqual([String(MANY.lines.length + 1), '1', 2]);
    expect(document.querySelectorAll('tbody tr:not([data-row]):not([aria-hidden="true"])')).toHaveLength(0);
  });

  it('shows further down the rows that the whole table has there, to the last one', () => {
    const whole = namesOfWhole();
    draw();
    for (const top of [20_000, 1_000_000]) {
      scrollTo(Math.min(top, whole.length * 73 - 700));
      expect(places().length).toBeGreaterThan(8);
      expect(rows().map(({ dataset }) => dataset.row)).toEqual(places().map((place) => whole[place - 2]));
      expect(gaps()).toBe((whole.length - rows().length) * 73);
    }
    expect(places().at(-1)).toBe(whole.length + 1);
  });

  it('keeps the row that has the focus, and the ones beside it for the next Tab', () => {
    draw();
    rows()[4]?.querySelector('a')?.focus();
    const held = document.activeElement;
    scrollTo(40_000);
    expect(document.activeElement).toBe(held);
    expect(places().slice(0, 3)).toEqual([5, 6, 7]);
    expect(places()[3]).toBeGreaterThan(400);
  });

  it('begins anew in another order', () => {
    draw();
    scrollTo(40_000);
    click('Who');
    expect([window().scrollTop, document.querySelector('th')?.getAttribute('aria-sort')]).toEqual([0, 'ascending']);
  });

  it('is all in the page where its reader asks for it, and up to 500 lines', () => {
    draw();
    click(`Put all ${String(MANY.lines.length)} rows into the page`);
    expect(document.querySelectorAll('tbody tr')).toHaveLength(MANY.lines.length);
    click('Keep only the rows near the window');
    expect(rows().length).toBeLessThan(60);
    cleanup();
    draw(MANY.lines.slice(0, 500));
    expect([document.querySelectorAll('tbody tr').length, document.querySelector('table')?.hasAttribute('aria-rowcount'), screen.queryByText(/near this window/)]).toEqual([500, false, null]);
  });
});

function Foldable(): ReactElement {
  const [folding, setFolding] = useState<Folding>({ ...AT_FIRST, levels: 'all' });
  return <Diagram scene={hanging(fold(MANY, folding))} ways={WAYS} bar={null} folds={{ turn: ({ id, tier }) => { setFolding(turned(folding, { id, level: tier + 1 }, 'all')); } }} />;
}
