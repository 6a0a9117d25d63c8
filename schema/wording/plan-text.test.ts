import { expect, it } from 'vitest';
import { planParts } from './plan-text.ts';

const named = (name: string, detail: string | null = null) => ({ name, detail });
const area = (name: string, count: number) => ({
  area: named(name), responsibility: { say: `Nobody is named for ${name}.` }, objectives: [named('Live longer')], measures: [],
  themes: [{ theme: named('Care'), deliverables: Array.from({ length: count }, (_, at) => named(`Do ${String(at)}`, `${name}, item ${String(at)}`)) }, { theme: named('Empty'), deliverables: [] }],
});

it('lists area by area what stands in each, under its theme', () => {
  expect(planParts({ areas: [area('Ageing Well', 2)], lists: [{ heading: 'Risks it names', things: [named('Staff')] }, { heading: 'Its own goals', things: [] }] })).toEqual([
    { heading: 'Ageing Well', statements: [], lines: ['Nobody is named for Ageing Well.', 'Care', '- Do 0 (item 0)', '- Do 1 (item 1)', 'Objectives', '- Live longer'] },
    { heading: 'Risks it names', statements: [], lines: ['- Staff'] },
  ]);
});

it('puts two hundred items into a message, and counts the rest of each area and list', () => {
  const parts = planParts({ areas: [area('First', 150), area('Second', 60), area('Third', 3)], lists: [{ heading: 'Risks', things: Array.from({ length: 51 }, () => named('Risk')) }] });
  expect(parts.flatMap(({ lines = [] }) => lines).filter((line) => line.startsWith('- Do'))).toHaveLength(150 + 49);
  expect(parts.map(({ lines = [] }) => lines.at(-1))).toEqual(['- Live longer', '12 more are not listed here.', '4 more are not listed here.', '1 more is not listed here.']);
});
