import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { sayCount } from '#schema/wording/papers.ts';
import type { PlanAreaPartsFragment } from '../../gql/graphql.ts';
import { Fold } from '../../lib/Fold.tsx';
import { useReading } from '../../lib/reading.ts';
import { statementRows } from '../../lib/rows.tsx';
import { ThingLink } from '../../lib/ThingLink.tsx';
import { Section } from '../../ui/Section.tsx';
import { StatementList } from '../../ui/StatementList.tsx';

interface Props {
  readonly areas: readonly PlanAreaPartsFragment[];
  /** False: deliverables only, as the list of plans and actions shows them. */
  readonly isWhole: boolean;
}

/** The areas of a plan in printed order, each with its themes and what stands in them. */
export function PlanAreas({ areas, isWhole }: Props): ReactElement {
  return (
    <>
      <Section heading="What it holds">
        <ul className="area__jump">
          {areas.map(({ area, themes }) => (
            <li key={area.id}><Link className="govuk-link" to="." hash={area.id}>{area.name}</Link>, {countOf(themes)} deliverables</li>
          ))}
        </ul>
      </Section>
      {areas.map((area) => <Area key={area.area.id} area={area} isWhole={isWhole} />)}
    </>
  );
}

function Area({ area: { area, responsibility, themes, objectives, measures }, isWhole }: { readonly area: PlanAreaPartsFragment; readonly isWhole: boolean }): ReactElement {
  const { evidence } = useReading();
  return (
    <section className="area" id={area.id} aria-labelledby={`${area.id}-heading`}>
      <h2 className="section__heading" id={`${area.id}-heading`}>{area.name}</h2>
      <StatementList rows={statementRows([responsibility], evidence)} />
      {themes.map(({ theme, deliverables }) => (
        <div key={theme.id} className="theme" id={theme.id}>
          <Fold id={theme.id} heading={<h3>{theme.name}</h3>} count={sayCount(deliverables.length, 'deliverable')}>
            <Numbered things={deliverables} area={area.name} />
          </Fold>
        </div>
      ))}
      {isWhole && <Listed heading="Objectives" one="objective" things={objectives} />}
      {isWhole && <Listed heading="Measures" one="measure" things={measures} />}
    </section>
  );
}

type Things = PlanAreaPartsFragment['measures'];

function Numbered({ things, area }: { readonly things: Things; readonly area: string }): ReactElement {
  return (
    <ul className="numbered">
      {things.map((thing) => (
        <li key={thing.id}><span className="numbered__number">{numberOf(thing.detail, area)}</span><ThingLink thing={thing} /></li>
      ))}
    </ul>
  );
}

function Listed({ heading, one, things }: { readonly heading: string; readonly one: string; readonly things: Things }): ReactElement | null {
  if (things.length === 0) return null;
  return (
    <div className="theme">
      <Fold heading={<h3>{heading}</h3>} count={sayCount(things.length, one)}>
        <ul className="lines">{things.map((thing) => <li key={thing.id}><ThingLink thing={thing} /></li>)}</ul>
      </Fold>
    </div>
  );
}

// "Living Well, item 3" under the heading Living Well needs only "item 3".
function numberOf(detail: string | null, area: string): string {
  return detail === null ? '' : detail.replace(`${area}, `, '');
}

function countOf(themes: PlanAreaPartsFragment['themes']): number {
  return themes.reduce((total, { deliverables }) => total + deliverables.length, 0);
}
