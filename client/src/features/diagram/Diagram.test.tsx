import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useState, type ReactElement } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AT_FIRST, turned, type Folding } from '../../graph/folding.ts';
import { hanging } from '../../graph/layout/hanging.ts';
import type { Structure } from '../../graph/structure-model.ts';
import { NETWORK, PARTNERSHIP } from '../../graph/structures.fixture.ts';
import { fold } from '../../graph/transformations/fold.ts';
import { Diagram } from './Diagram.tsx';
import { LevelChooser } from './LevelChooser.tsx';
import { LinesTable } from './LinesTable.tsx';
import { StructureList } from './StructureList.tsx';

afterEach(cleanup);

const waysTo = () => ({ hrefOf: ({ id }: { readonly id: string }) => `/bodies/${id}`, open: vi.fn(), openLine: vi.fn() });

const boxes = (): readonly HTMLElement[] => screen.getAllByRole('treeitem');

describe('the picture on the page', () => {
  it('names every party and has one tab stop among them', () => {
    render(<Diagram scene={hanging(NETWORK)} ways={waysTo()} bar={null} />);
    expect(boxes()).toHaveLength(NETWORK.bodies.length);
    expect(boxes().filter((box) => box.getAttribute('tabindex') === '0')).toHaveLength(1);
    expect(screen.getByRole('treeitem', { name: /^Northmoor Care Network,.*reports to Northmoor Health and Wellbeing Board, the first of several by our rule$/ })).toBeDefined();
  });

  it('draws each box once, however often the window is measured before it is seen', () => {
    const hrefOf = vi.fn(({ id }: { readonly id: string }) => `/bodies/${id}`);
    render(<Diagram scene={hanging(NETWORK)} ways={{ ...waysTo(), hrefOf }} bar={null} folds={{ turn: vi.fn() }} />);
    expect(hrefOf).toHaveBeenCalledTimes(NETWORK.bodies.length);
  });

  it('walks along the lines by arrow, finds names by letter, and keeps its place', () => {
    render(<Diagram scene={hanging(NETWORK)} ways={waysTo()} bar={null} />);
    const press = (key: string): string | null | undefined => {
      if (document.activeElement !== null) fireEvent.keyDown(document.activeElement, { key });
      return document.activeElement?.getAttribute('data-party');
    };
    screen.getByRole('treeitem', { name: /^Northmoor Health/ }).focus();
    expect([press('ArrowDown'), press('ArrowRight'), press('ArrowUp'), press('End'), press('Home')]).toEqual(['net', 'tfg', 'hwb', 'plan-2', 'hwb']);
    expect(press('j')).toBe('jcb');
    expect(boxes().filter((box) => box.getAttribute('tabindex') === '0').map((box) => box.getAttribute('data-party'))).toEqual(['jcb']);
  });

  it('opens the page of a box, and the evidence of a line from its word', () => {
    const ways = waysTo();
    const { container } = render(<Diagram scene={hanging(PARTNERSHIP)} ways={ways} bar={null} />);
    fireEvent.click(screen.getByRole('treeitem', { name: /^Living Well/ }));
    expect(ways.open).toHaveBeenCalledWith(expect.objectContaining({ id: 'live', party: 'BODY' }));
    const [word] = container.querySelectorAll('.line__word');
    if (word !== undefined) fireEvent.click(word);
    expect(ways.openLine).toHaveBeenCalledWith('age.part_of.cp');
  });

  it('leaves a click with Ctrl to the browser', () => {
    const ways = waysTo();
    render(<Diagram scene={hanging(PARTNERSHIP)} ways={ways} bar={null} />);
    fireEvent.click(screen.getByRole('treeitem', { name: /^Living Well/ }), { ctrlKey: true });
    expect(ways.open).not.toHaveBeenCalled();
  });
});

const NOTHING = { ...AT_FIRST, levels: 'all' } as const;

/** As the page does: what is folded is kept, and the picture drawn anew. */
function Foldable({ of, first = NOTHING }: { readonly of: Structure; readonly first?: Folding }): ReactElement {
  const [folding, setFolding] = useState<Folding>(first);
  const turn = ({ id, tier }: { readonly id: string; readonly tier: number }): void => { setFolding(turned(folding, { id, level: tier + 1 }, folding.levels ?? 'all')); };
  const scene = hanging(fold(of, folding));
  return (
    <>
      <button type="button" onClick={() => { setFolding({ ...folding, folded: ['cp'] }); }}>From elsewhere</button>
      <Diagram scene={scene} ways={waysTo()} bar={null} folds={{ turn }} />
      <StructureList scene={scene} ways={waysTo()} onTurn={turn} />
    </>
  );
}

describe('folding on the page', () => {
  const box = (name: RegExp): HTMLElement => screen.getByRole('treeitem', { name });

  it('is done by the space bar on a box, and undone by it, the focus staying', () => {
    render(<Foldable of={PARTNERSHIP} />);
    act(() => { box(/^Starting Well/).focus(); });
    expect(box(/^Starting Well/).getAttribute('aria-expanded')).toBe('true');
    fireEvent.keyDown(box(/^Starting Well/), { key: ' ' });
    expect(boxes()).toHaveLength(PARTNERSHIP.bodies.length - 2);
    expect(box(/^Starting Well.*2 bodies folded/).getAttribute('aria-expanded')).toBe('false');
    expect(screen.getByText(/2 bodies and 2 lines are folded away\.$/, { selector: '[role="status"]' })).toBeDefined();
    expect(document.activeElement).toBe(box(/^Starting Well/));
    fireEvent.keyDown(box(/^Starting Well/), { key: ' ' });
    expect(boxes()).toHaveLength(PARTNERSHIP.bodies.length);
  });

  it('is done by a button in the picture, named by what it does, and by one in the list', () => {
    render(<Foldable of={PARTNERSHIP} />);
    fireEvent.click(screen.getByRole('button', { name: 'Fold Northmoor Care Partnership' }));
    expect(boxes()).toHaveLength(PARTNERSHIP.bodies.length - 5);
    expect(document.activeElement).toBe(box(/^Northmoor Care Partnership/));
    expect(screen.queryByRole('link', { name: 'Transition sub-group' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Open Northmoor Care Partnership: 5 bodies folded' }));
    expect(boxes()).toHaveLength(PARTNERSHIP.bodies.length);
    const inList = screen.getByRole('button', { name: 'What stands below Northmoor Care Partnership' });
    expect(inList.getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(inList);
    expect(inList.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('link', { name: 'Transition sub-group' })).toBeNull();
  });

  it('gives the focus of a box that is folded away to the one that stands for it', () => {
    render(<Foldable of={PARTNERSHIP} />);
    act(() => { box(/^Transition sub-group/).focus(); });
    // Without a click, which would take the focus: as by the way back of the browser.
    act(() => { screen.getByRole('button', { name: 'From elsewhere' }).dispatchEvent(new MouseEvent('click', { bubbles: true })); });
    expect(document.activeElement).toBe(box(/^Northmoor Care Partnership/));
    expect(box(/^Northmoor Care Partnership/).getAttribute('tabindex')).toBe('0');
  });

  it('is chosen by level, no more levels than there are', () => {
    const show = vi.fn();
    const folds = { depth: 3, levels: 'all', hasExceptions: false, turn: vi.fn(), show } as const;
    const { rerender } = render(<LevelChooser folds={folds} />);
    expect(screen.getAllByRole('button').map((button) => [button.getAttribute('aria-label'), button.getAttribute('aria-pressed')])).toEqual(
      [['Show 1 level', 'false'], ['Show 2 levels', 'false'], ['Show all levels', 'true']]);
    fireEvent.click(screen.getByRole('button', { name: 'Show 2 levels' }));
    expect(show).toHaveBeenCalledWith(2);
    rerender(<LevelChooser folds={{ ...folds, depth: 7, levels: 5 }} />);
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['1', '2', '3', '5', 'All']);
    rerender(<LevelChooser folds={{ ...folds, depth: 1 }} />);
    expect(screen.queryAllByRole('button')).toEqual([]);
  });
});

describe('the same without a picture', () => {
  it('lists every party once, children below their parents', () => {
    render(<StructureList scene={hanging(NETWORK)} ways={waysTo()} />);
    expect(screen.getAllByRole('link').map((link) => link.textContent).toSorted()).toEqual(NETWORK.bodies.map((body) => body.name).toSorted());
    const board = screen.getByRole('link', { name: 'Northmoor Health and Wellbeing Board' }).closest('li');
    expect(board === null ? [] : within(board).getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Northmoor Health and Wellbeing Board', 'Northmoor Care Network', 'Task and Finish group',
    ]);
    expect(screen.getByRole('heading', { name: 'No paper says where these sit (10)' })).toBeDefined();
  });

  it('holds every line in a table that sorts both ways', () => {
    render(<LinesTable bodies={PARTNERSHIP.bodies} lines={PARTNERSHIP.lines} ways={waysTo()} sourceOf={({ id }) => id} />);
    const first = (): string => screen.getAllByRole('rowheader')[0]?.textContent ?? '';
    const column = screen.getByRole('columnheader', { name: 'Who' });
    fireEvent.click(within(column).getByRole('button'));
    expect([column.getAttribute('aria-sort'), first()]).toEqual(['ascending', 'Ageing Well Partnership Board']);
    fireEvent.click(within(column).getByRole('button'));
    expect([column.getAttribute('aria-sort'), first()]).toEqual(['descending', 'Transition sub-group']);
    expect(screen.getAllByRole('rowheader')).toHaveLength(PARTNERSHIP.lines.length);
    expect(screen.getByText('part of (our reading)')).toBeDefined();
  });
});
