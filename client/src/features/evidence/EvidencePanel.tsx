// Where it says that: opens beside the sentence it proves, or over the page where there is no room beside it.
import type { ErrorLike } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { useQuery } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, type ReactElement } from 'react';
import { EvidenceDocument } from '../../gql/graphql.ts';
import { useReading } from '../../lib/reading.ts';
import { useWideWindow } from '../../lib/window-width.ts';
import { SideDialog } from '../../ui/SideDialog.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { EvidenceFound } from './EvidenceFound.tsx';

/** `id`: the claim, line or record named in the address. */
export function EvidencePanel({ id }: { readonly id: string }): ReactElement {
  const isBeside = useWideWindow();
  const close = useClose(id);
  if (!isBeside) return <SideDialog label="Evidence" onClose={close}><Evidence id={id} onClose={close} /></SideDialog>;
  return <Evidence id={id} onClose={close} isBeside />;
}

interface Props {
  readonly id: string;
  readonly onClose: () => void;
  readonly isBeside?: boolean;
}

function Evidence({ id, onClose, isBeside = false }: Props): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  // Opened by a citation, the reading goes on here, and Close hands the focus back; a fresh page begins at its top.
  useEffect(() => {
    if (document.activeElement !== document.body) heading.current?.focus({ preventScroll: isBeside });
  }, [id, isBeside]);
  return (
    <section
      className="evidence" aria-labelledby="evidence-heading"
      onKeyDown={(event) => { if (event.key === 'Escape') onClose(); }}
    >
      <div className="evidence__head">
        <h2 id="evidence-heading" tabIndex={-1} ref={heading}>Evidence</h2>
        <TextButton onPress={onClose}>Close</TextButton>
      </div>
      <EvidenceAnswer id={id} />
    </section>
  );
}

function EvidenceAnswer({ id }: { readonly id: string }): ReactElement {
  const { asOf } = useReading();
  const { data, previousData, error, refetch } = useQuery(EvidenceDocument, { variables: { id, asOf }, errorPolicy: 'all' });
  const found = (data ?? previousData)?.evidence ?? undefined;
  if (found !== undefined) return <EvidenceFound evidence={found} openId={id} />;
  if (error === undefined) return <p role="status">Looking it up…</p>;
  if (isNotFound(error)) return <p>We hold no evidence under this address. Close this, then choose a source below a sentence.</p>;
  return <Trouble say="The evidence could not be read just now." onRetry={() => { void refetch(); }} />;
}

function isNotFound(error: ErrorLike): boolean {
  return CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.code === 'NOT_FOUND');
}

function useClose(id: string): () => void {
  const navigate = useNavigate();
  return () => {
    void navigate({ to: '.', replace: true, resetScroll: false, hash: true, search: (search) => ({ ...search, evidence: undefined }) }).then(() => {
      document.querySelector<HTMLElement>(`[data-claim="${CSS.escape(id)}"]`)?.focus();
    });
  };
}
