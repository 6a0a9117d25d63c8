import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Covers the window on a small screen; Escape closes it and the focus goes back to where it was. */
export function SideDialog({ label, onClose, children }: Props): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => { shown?.close(); };
  }, []);
  return (
    <dialog ref={dialog} className="side-dialog" aria-label={label} onCancel={(event) => { event.preventDefault(); onClose(); }}>
      {children}
    </dialog>
  );
}
