import { useState, type ReactElement } from 'react';
import { Button } from './Button.tsx';
import { copyText } from './copy-text.ts';

/** A button that copies the text; where the browser refuses, the text to copy by hand. */
export function CopyAsText({ text }: { readonly text: string }): ReactElement {
  const [came, setCame] = useState<'copied' | 'refused'>();
  const copy = async () => { setCame(await copyText(text) ? 'copied' : 'refused'); };
  return (
    <>
      <div className="actions"><Button onPress={() => { void copy(); }}>Copy as text</Button></div>
      <div role="status">
        {came === 'copied' && <p className="copied">Copied. Paste it into a message.</p>}
        {came === 'refused' && <p className="copied">This browser does not let us copy. Select the text and copy it:</p>}
      </div>
      {came === 'refused' && (
        <textarea className="copy-by-hand" aria-label="The answer as text" readOnly rows={10} value={text} onFocus={(event) => { event.target.select(); }} />
      )}
    </>
  );
}
