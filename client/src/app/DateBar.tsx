// The bar of every page but home: place, the day that is read, whether proposals are shown.
import { Link } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import type { DateBarFragment } from '../gql/graphql.ts';
import { inWords } from '../lib/days.ts';
import { useReading } from '../lib/reading.ts';
import { TextButton } from '../ui/TextButton.tsx';
import { DateForm } from './DateForm.tsx';

interface Props {
  readonly place: DateBarFragment | undefined;
  /** Of a page that names its own two days: these, in words, instead of the one day. */
  readonly compared?: readonly [string, string] | undefined;
}

/** `place` is undefined where it could not be read. Nothing while even the day of a first visit is not known. */
export function DateBar({ place, compared }: Props): ReactElement | null {
  const { proposals, hasDay } = useReading();
  const [isOpen, setOpen] = useState(false);
  if (!hasDay) return null;
  return (
    <section className="date-bar" aria-label="Place and date">
      <div className="wrap">
        <div className="date-bar__row">
          {place !== undefined && <span className="date-bar__place">{place.place.name}</span>}
          <span className="date-bar__day">{compared === undefined ? <AsAt place={place} /> : <><strong>{compared[0]}</strong> compared with <strong>{compared[1]}</strong></>}</span>
          {compared === undefined && <TextButton isExpanded={isOpen} controls="date-form" onPress={() => { setOpen(!isOpen); }}>Change date</TextButton>}
          <span className="date-bar__proposals">
            Proposals {proposals ? 'shown' : 'hidden'}{' '}
            <Link className="govuk-link" to="." resetScroll={false} search={(search) => ({ ...search, proposals: proposals ? undefined : 'show' })}>
              {proposals ? 'Hide' : 'Show'}<span className="govuk-visually-hidden"> proposals</span>
            </Link>
          </span>
        </div>
        <div id="date-form">{isOpen && <DateForm newest={place?.latestPaper ?? null} onDone={() => { setOpen(false); }} />}</div>
      </div>
    </section>
  );
}

/** "As at 15 March 2023, the newest paper". */
export function AsAt({ place }: { readonly place: DateBarFragment | undefined }): ReactElement {
  const { asOf } = useReading();
  return <><strong>As at {inWords(asOf)}</strong>{remark(asOf, place)}</>;
}

function remark(asOf: string, place: DateBarFragment | undefined): string {
  const newest = place?.newestPaper ?? null;
  if (place === undefined) return '';
  if (newest === null) return ', before the first paper';
  const date = `${newest.issuedSay.startsWith('undated') ? '' : 'of '}${newest.issuedSay}`;
  if (newest.issued !== asOf) return `; the newest paper up to then is ${date}`;
  return remarkOnItsDay(newest, date, newest.issued === place.latestPaper?.issued);
}

// A paper of a season or year stands at its first day, which no paper says.
function remarkOnItsDay({ issued, issuedSay }: { readonly issued: string; readonly issuedSay: string }, date: string, isLatest: boolean): string {
  if (issuedSay !== inWords(issued)) return `; ${isLatest ? 'the newest paper' : 'the paper shown'} is ${date}`;
  return isLatest ? ', the newest paper' : ', the day of a paper';
}
