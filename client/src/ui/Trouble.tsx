import type { ReactElement } from 'react';
import { Button } from './Button.tsx';

/** An error in a sentence, in the place of what could not be shown. */
export function Trouble({ say, onRetry }: { readonly say: string; readonly onRetry: () => void }): ReactElement {
  return (
    <div className="trouble" role="alert">
      <p>{say}</p>
      <Button look="outlined" onPress={onRetry}>Try again</Button>
    </div>
  );
}
