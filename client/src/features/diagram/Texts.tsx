import type { ReactElement } from 'react';
import type { SceneText } from '../../graph/scene.ts';

/** Lines of text of a picture where its layout put them; the space after each keeps words apart when they are copied or read aloud. */
export function Texts({ texts }: { readonly texts: readonly SceneText[] }): ReactElement {
  return (
    <>
      {texts.map(({ text, x, y, size, weight, colour, anchor }) => (
        <text key={`${String(x)} ${String(y)}`} x={x} y={y} fontSize={size} fontWeight={weight === 'bold' ? 700 : 400} fill={colour} textAnchor={anchor}>{`${text} `}</text>
      ))}
    </>
  );
}
