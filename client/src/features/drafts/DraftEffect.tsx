// What would come of a draft as a whole: nothing of it is kept.
import type { ReactElement } from 'react';
import type { DraftEffectQuery } from '../../gql/graphql.ts';
import { ThingLink } from '../../lib/ThingLink.tsx';
import { Section } from '../../ui/Section.tsx';

type Effect = NonNullable<DraftEffectQuery['draftEffect']>;

/** Undefined: not yet told; null: it could not be. */
export function DraftEffect({ effect }: { readonly effect: Effect | null | undefined }): ReactElement {
  return (
    <Section heading="What would come of it" isRuled>
      <div role="status">{effect ? <p>{effect.say}</p> : <p>{effect === null ? 'It could not be tried just now.' : 'Trying it…'}</p>}</div>
      {effect && <Told effect={effect} />}
    </Section>
  );
}

function Told({ effect: { losses, gaps, quorums } }: { readonly effect: Effect }): ReactElement {
  // Two duties for one thing may be told alike.
  const borne = [...new Map(losses.map((loss) => [loss.say, loss])).values()];
  return (
    <>
      <h3>Owners</h3>
      <p>{gaps.say}</p>
      <Things say="Without an owner only after it" things={gaps.opened} />
      <Things say="With an owner only after it" things={gaps.filled} />
      <h3>Borne by fewer than before</h3>
      {borne.length === 0 ? <p>Nothing that our papers state loses its owner, its chair, a seat or a way up.</p> : <ul className="lines">{borne.map(({ id, say }) => <li key={id}>{say}</li>)}</ul>}
      <h3>Quorum</h3>
      {quorums.length === 0 && <p>Nothing else can be said of any quorum.</p>}
      {quorums.map(({ body, before, after }) => (
        <div key={body.id}>
          <p><ThingLink thing={body} /></p>
          <dl className="states"><div><dt>Before</dt><dd>{before}</dd></div><div><dt>After</dt><dd>{after}</dd></div></dl>
        </div>
      ))}
    </>
  );
}

const SHOWN = 12;

function Things({ say, things }: { readonly say: string; readonly things: Effect['gaps']['opened'] }): ReactElement | null {
  if (things.length === 0) return null;
  return (
    <>
      <p>{say}: {String(things.length)}</p>
      <ul className="lines">{things.slice(0, SHOWN).map((thing) => <li key={thing.id}><ThingLink thing={thing} /></li>)}</ul>
      {things.length > SHOWN && <p>And {String(things.length - SHOWN)} more.</p>}
    </>
  );
}
