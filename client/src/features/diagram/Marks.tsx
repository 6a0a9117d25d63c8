import type { ReactElement, SVGProps } from 'react';
import type { Mark, Pen } from '../../graph/mark.ts';

/** Marks of a picture as they are printed, each with its literal look. */
export function Marks({ marks }: { readonly marks: readonly Mark[] }): ReactElement {
  return <g aria-hidden="true">{marks.map((mark, at) => <Drawn key={at} mark={mark} />)}</g>;
}

function Drawn({ mark }: { readonly mark: Mark }): ReactElement {
  if (mark.is === 'text') {
    const { text, x, y, size, weight, colour, anchor } = mark;
    return <text x={x} y={y} fontSize={size} fontWeight={weight === 'bold' ? 'bold' : 'normal'} fill={colour} textAnchor={anchor}>{text}</text>;
  }
  if (mark.is === 'path') return <path d={mark.d} fill={mark.fill ?? 'none'} {...strokeOf(mark.pen)} />;
  const { box, corner, fill, pen } = mark;
  return <rect className={pen === null ? 'party__bar' : undefined} {...box} rx={corner} fill={fill ?? 'none'} {...(pen === null ? {} : strokeOf(pen))} />;
}

function strokeOf({ colour, width, dash, offset }: Pen): SVGProps<SVGPathElement> & SVGProps<SVGRectElement> {
  return { stroke: colour, strokeWidth: width, ...(dash.length > 0 ? { strokeDasharray: dash.join(' '), strokeDashoffset: offset } : {}) };
}
