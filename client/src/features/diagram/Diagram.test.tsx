import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hanging } from '../../graph/layout/hanging.ts';
import { NETWORK, PARTNERSHIP } from '../../graph/structures.fixture.ts';
import { Diagram } from './Diagram.tsx';
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
    expect(screen.getByRole('treeitem', { name: /^Northmoor Care Network,.*reports to Northmoor Health and Wellbeing Board$/ })).toBeDefined();
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
