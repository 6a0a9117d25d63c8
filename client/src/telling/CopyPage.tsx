import type { ReactElement } from 'react';
import { pageAsText, type PagePart } from '#schema/wording/page-text.ts';
import type { FilledSlot, SpokenStatement } from '../lib/rows.tsx';
import { useReading } from '../lib/reading.ts';
import { CopyAsText } from '../ui/CopyAsText.tsx';

export interface ToldPage {
  readonly thing: { readonly name: string };
  readonly say: string;
  readonly slots: readonly FilledSlot[];
  readonly history: readonly SpokenStatement[];
}

interface Props {
  readonly page: ToldPage;
  /** Its sentences by heading, in the order of the page. */
  readonly parts: readonly PagePart[];
}

/** The page as text, but for the questions on it that have a text of their own. */
export function CopyPage({ page: { thing, say, slots, history }, parts }: Props): ReactElement {
  const { asOf } = useReading();
  return <CopyAsText text={pageAsText({ about: thing.name, asOf, say, rows: slots, parts, history })} />;
}
