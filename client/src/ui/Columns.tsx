import type { ReactElement, ReactNode } from 'react';

interface Props {
  /** What must be read first; at 390 px it stands above the side column. */
  readonly lead: ReactNode;
  readonly children?: ReactNode;
  readonly side?: ReactNode;
  /** In one column, the side column comes after all the text instead of after the lead. */
  readonly sideComesLast?: boolean;
  /** Opened by the reader: covers the side column, which keeps its place below it, so that nothing else moves. */
  readonly panel?: ReactNode;
}

/** Text and a side column; one column where there is no room for two. */
export function Columns({ lead, children, side, sideComesLast = false, panel }: Props): ReactElement {
  const hasPanel = panel !== undefined && panel !== null;
  const className = ['columns', hasPanel && 'columns--panel', sideComesLast && 'columns--side-last'].filter((name) => name !== false).join(' ');
  return (
    <div className={className}>
      <div className="columns__lead">{lead}</div>
      {!sideComesLast && <Side>{side}</Side>}
      {hasPanel && <div className="columns__panel">{panel}</div>}
      <div className="columns__rest">{children}</div>
      {sideComesLast && <Side>{side}</Side>}
    </div>
  );
}

function Side({ children }: { readonly children: ReactNode }): ReactElement | null {
  return children === undefined || children === null ? null : <aside className="columns__side" aria-label="More on this">{children}</aside>;
}
