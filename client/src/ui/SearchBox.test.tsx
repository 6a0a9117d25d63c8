import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { SearchBox } from './SearchBox.tsx';

afterEach(cleanup);

const GROUPS = [{ heading: 'Boards', suggestions: [{ key: 'b1', name: 'First Board', detail: null }, { key: 'b2', name: 'Second Board', detail: 'of two' }] }];

function aBox() {
  const onChoose = vi.fn();
  const onSubmit = vi.fn();
  render(<SearchBox label="Look up" size="large" text="board" groups={GROUPS} emptyText="Nothing" onType={vi.fn()} onChoose={onChoose} onSubmit={onSubmit} />);
  const field = screen.getByRole('combobox');
  return { field, onChoose, onSubmit, press: (key: string) => { fireEvent.keyDown(field, { key }); } };
}

it('opens on typing, marks with the arrow keys in a ring and takes the marked one on Enter', () => {
  const { field, press, onChoose, onSubmit } = aBox();
  press('ArrowDown');
  expect(field.getAttribute('aria-expanded')).toBe('true');
  expect(screen.getByRole('option', { selected: true }).textContent).toBe('First Board');
  press('ArrowUp');
  expect(screen.getByRole('option', { selected: true }).id).toBe(field.getAttribute('aria-activedescendant'));
  press('Enter');
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('b2');
  expect(onSubmit).not.toHaveBeenCalled();
});

it('sends the text on Enter where nothing is marked', () => {
  const { press, onChoose, onSubmit } = aBox();
  press('Enter');
  expect(onSubmit).toHaveBeenCalledOnce();
  expect(onChoose).not.toHaveBeenCalled();
});

it('closes on Escape and says so', () => {
  const { field, press } = aBox();
  press('ArrowDown');
  press('Escape');
  expect(field.getAttribute('aria-expanded')).toBe('false');
  expect(screen.queryByRole('option')).toBeNull();
});

it('marks in each suggestion what was typed', () => {
  aBox().press('ArrowDown');
  expect(screen.getAllByText('Board', { selector: 'mark' })).toHaveLength(2);
});
