import { Component, type ReactNode } from 'react';
import { Trouble } from '../ui/Trouble.tsx';

interface Props {
  /** What the panel would have shown, as in "The picture". */
  readonly what: string;
  readonly children: ReactNode;
}

/** A part of a page that fails leaves the rest of the page standing. */
export class PanelBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return <Trouble say={`${this.props.what} could not be shown.`} onRetry={() => { this.setState({ hasFailed: false }); }} />;
  }
}
