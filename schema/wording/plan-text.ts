// What a plan holds as lines of a text to paste: area by area as printed, bounded, with what is left out counted.
import { moreLines } from '#schema/wording/list-text.ts';
import type { PagePart } from '#schema/wording/page-text.ts';

interface Named {
  readonly name: string;
  /** "Living Well, item 3" */
  readonly detail: string | null;
}

interface Area {
  readonly area: Named;
  readonly responsibility: { readonly say: string };
  readonly themes: readonly { readonly theme: Named; readonly deliverables: readonly Named[] }[];
  readonly objectives: readonly Named[];
  readonly measures: readonly Named[];
}

interface Held {
  readonly areas: readonly Area[];
  readonly lists: readonly { readonly heading: string; readonly things: readonly Named[] }[];
}

/** The most items of a plan that are put into a message, its areas together; and of each list beside them. */
const MOST_ITEMS = 200;
const MOST_LISTED = 50;

/** A part for each area and each list; of an area that comes too late in the plan, how much it holds. */
export function planParts({ areas, lists }: Held): readonly PagePart[] {
  const before = areas.map((_, at) => areas.slice(0, at).reduce((sum, area) => sum + itemsOf(area), 0));
  return [
    ...areas.map((area, at) => partOf(area, Math.max(0, MOST_ITEMS - (before[at] ?? 0)))),
    ...lists.filter(({ things }) => things.length > 0).map(({ heading, things }) => ({
      heading, statements: [], lines: [...things.slice(0, MOST_LISTED).map(({ name }) => `- ${name}`), ...moreLines({ total: things.length, shown: Math.min(things.length, MOST_LISTED) })],
    })),
  ];
}

function itemsOf({ themes, objectives, measures }: Area): number {
  return themes.reduce((sum, { deliverables }) => sum + deliverables.length, objectives.length + measures.length);
}

function partOf(held: Area, most: number): PagePart {
  const { area, responsibility, themes, objectives, measures } = held;
  const numberOf = ({ name, detail }: Named): string => `- ${name}${detail === null ? '' : ` (${detail.replace(`${area.name}, `, '')})`}`;
  const items = [
    ...themes.flatMap(({ theme, deliverables }) => deliverables.map((one) => ({ under: theme.name, line: numberOf(one) }))),
    ...objectives.map(({ name }) => ({ under: 'Objectives', line: `- ${name}` })), ...measures.map(({ name }) => ({ under: 'Measures', line: `- ${name}` })),
  ];
  const shown = items.slice(0, most);
  const lines = shown.flatMap(({ under, line }, at) => [...(under === shown[at - 1]?.under ? [] : [under]), line]);
  return { heading: area.name, statements: [], lines: [responsibility.say, ...lines, ...moreLines({ total: items.length, shown: shown.length })] };
}
