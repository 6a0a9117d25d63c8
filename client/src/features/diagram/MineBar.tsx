import { useState, type ReactElement, type ReactNode } from 'react';
import type { Thing } from '#schema/answer.ts';
import { sayMine } from '../../graph/mine-told.ts';
import type { Structure } from '../../graph/structure-model.ts';
import { TextButton } from '../../ui/TextButton.tsx';
import { keepOrganisation, keptOrganisation, type Kept, type Mining } from './my-organisation.ts';

interface Props {
  /** As it is drawn, with what is folded away. */
  readonly picture: Structure;
  readonly mining: Mining | undefined;
  /** Whom the address names; undefined: nobody. */
  readonly asked: string | undefined;
  readonly onMine: (id: string | undefined) => void;
  /** The field in which an organisation is looked up. */
  readonly box: (onChoose: (thing: Thing) => void) => ReactNode;
}

/** Where the reader's organisation sits: to choose; or how many bodies here, and each seat in a sentence. */
export function MineBar({ picture, mining, asked, onMine, box }: Props): ReactElement {
  const [isChoosing, setChoosing] = useState(false);
  const choose = ({ id, name }: Kept): void => {
    keepOrganisation({ id, name });
    setChoosing(false);
    onMine(id);
  };
  const field = isChoosing && <div className="mine__field">{box(choose)}</div>;
  const toChoose = (text: string): ReactElement => <TextButton isExpanded={isChoosing} controls="my-organisation" onPress={() => { setChoosing(!isChoosing); }}>{text}</TextButton>;
  if (asked === undefined) {
    const kept = keptOrganisation();
    return (
      <div className="mine" id="my-organisation">
        {toChoose('Where does my organisation sit?')}
        {kept !== undefined && <> <TextButton onPress={() => { choose(kept); }}>{`Mark ${kept.name}`}</TextButton></>}
        {field}
      </div>
    );
  }
  return (
    <section className="mine mine--on" id="my-organisation" aria-label="My organisation" tabIndex={-1}>
      <p role="status">{mining === undefined ? 'We hold no organisation under the name in this address, so nobody’s seats are marked' : sayMine(picture)}.</p>
      <p>{toChoose('Choose another organisation')} <TextButton onPress={() => { setChoosing(false); onMine(undefined); }}>Show without it</TextButton></p>
      {field}
      {mining !== undefined && mining.seats.length > 0 && <Seats picture={picture} mining={mining} />}
    </section>
  );
}

function Seats({ picture, mining: { seats } }: { readonly picture: Structure; readonly mining: Mining }): ReactElement {
  return (
    <details className="mine__seats">
      <summary>Its {seats.length === 1 ? 'seat' : `${String(seats.length)} seats`} in sentences</summary>
      <ul>{seats.map(({ id, say, body }) => <li key={id}>{say}{whereIs(picture, body.id)}</li>)}</ul>
    </details>
  );
}

/** What of a seat is not drawn; empty where its box is. */
function whereIs({ bodies, away }: Structure, id: string): string {
  if (bodies.some((body) => body.id === id)) return '';
  const folded = away?.bodies.find(({ body }) => body.id === id);
  return folded === undefined ? ' Not in this picture.' : ` Folded away under ${bodies.find((body) => body.id === folded.under)?.name ?? 'another box'}.`;
}
