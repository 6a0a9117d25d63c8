import type { ReactElement } from 'react';
import type { BodyFragment } from '../../gql/graphql.ts';
import { ThingLink } from '../../lib/ThingLink.tsx';
import { TallyTable } from '../../ui/TallyTable.tsx';

type Themes = BodyFragment['themes'];

/** The themes of the area a body is responsible for, with what stands in each. */
export function ThemeTallies({ themes }: { readonly themes: Themes }): ReactElement | null {
  if (themes.length === 0) return null;
  const sum = (count: (theme: Themes[number]) => number) => themes.reduce((total, theme) => total + count(theme), 0);
  return (
    <div className="theme-tallies">
      <TallyTable
        caption="By theme" hint="Measures are tied to themes by their printed label: our reading"
        columns={['Theme', 'Deliverables', 'Owner named', 'Measures']}
        rows={themes.map(({ theme, deliverables, ownersNamed, measures }) => ({
          key: theme.id, name: <ThingLink thing={theme} />, counts: [deliverables, ownersNamed, measures],
        }))}
        total={{ key: 'total', name: 'All themes', counts: [sum((t) => t.deliverables), sum((t) => t.ownersNamed), sum((t) => t.measures)] }}
      />
    </div>
  );
}
