import { Link } from '@tanstack/react-router';
import { useState, type ReactElement, type ReactNode } from 'react';
import type { Day } from '#schema/period.ts';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { SystemSwitchFragmentDoc } from '../../gql/graphql.ts';
import { TextButton } from '../../ui/TextButton.tsx';
import { isPaper, placesOf, searchOfSystem, standingAmong, type Standing, type System } from './systems.ts';
import './systems.scss';

interface Props {
  readonly structure: FragmentType<typeof SystemSwitchFragmentDoc>;
  /** The place or paper the address asks for. */
  readonly scope: string | undefined;
}

/** From one system of the papers to another: the paper before, the paper after, or any from the list. */
export function SystemSwitch({ structure, scope }: Props): ReactElement {
  const { at, place, systems } = unmasked(SystemSwitchFragmentDoc, structure);
  const [isOpen, setOpen] = useState(false);
  const standing = standingAmong({ at, place, systems });
  const close = () => { setOpen(false); };
  return (
    <nav className="systems" aria-label="Papers and places">
      <p className="systems__shown">{standing.shown?.say ?? `${place.name}, on a day between or after its papers`}</p>
      <div className="systems__row">
        <Neighbours standing={standing} />
        <TextButton isExpanded={isOpen} controls="systems" onPress={() => { setOpen(!isOpen); }}>Choose a paper or place</TextButton>
        <Extent shown={standing.shown} place={place} isAlone={isPaper(systems, scope)} />
      </div>
      <div id="systems">{isOpen && <Choices systems={systems} shown={standing.shown} placeId={place.id} onChoose={close} />}</div>
    </nav>
  );
}

interface ToSystem { readonly scope: string; readonly asOf?: Day; readonly isShown?: boolean; readonly papers?: readonly System[]; readonly onChoose?: () => void; readonly children: ReactNode }

/** `papers`: where the scope may be one of them. */
function To({ scope, asOf, isShown = false, papers = [], onChoose, children }: ToSystem): ReactElement {
  return (
    <Link
      className="govuk-link" to="/structure" resetScroll={false} aria-current={isShown ? 'true' : undefined} activeProps={{}} onClick={onChoose}
      search={(search) => searchOfSystem(search, { scope, asOf, systems: papers })}
    >
      {children}
    </Link>
  );
}

function Neighbours({ standing: { previous, next } }: { readonly standing: Standing }): ReactElement {
  return (
    <>
      {previous !== undefined && <To scope={previous.place.id} asOf={previous.document.issued}>Previous paper: {previous.document.issuedSay}</To>}
      {next !== undefined && <To scope={next.place.id} asOf={next.document.issued}>Next paper: {next.document.issuedSay}</To>}
    </>
  );
}

/** A paper alone, or with what older papers of the place say. */
function Extent({ shown, place, isAlone }: { readonly shown: System | undefined; readonly place: System['place']; readonly isAlone: boolean }): ReactElement | null {
  if (isAlone) return <To scope={place.id}>Draw what all papers of {place.name} say</To>;
  return shown === undefined ? null : <To scope={shown.document.id} papers={[shown]}>Draw only what this paper says</To>;
}

interface ChoicesProps { readonly systems: readonly System[]; readonly shown: System | undefined; readonly placeId: string; readonly onChoose: () => void }

function Choices({ systems, shown, placeId, onChoose }: ChoicesProps): ReactElement {
  return (
    <div className="systems__choices">
      <h2 className="systems__heading">Papers, oldest first</h2>
      <ol>
        {systems.map(({ document, place, say }) => (
          <li key={`${document.id} ${place.id}`}>
            <To scope={place.id} asOf={document.issued} isShown={document.id === shown?.document.id} onChoose={onChoose}>{say}</To>
          </li>
        ))}
      </ol>
      <h2 className="systems__heading">Places, on the day that is shown</h2>
      <ul>
        {placesOf(systems).map(({ id, name }) => <li key={id}><To scope={id} isShown={id === placeId} onChoose={onChoose}>{name}</To></li>)}
      </ul>
    </div>
  );
}
