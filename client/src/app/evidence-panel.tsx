import { EvidencePanel } from '../features/evidence/EvidencePanel.tsx';
import { useReading } from '../lib/reading.ts';
import { PanelBoundary } from './PanelBoundary.tsx';
import type { ReactElement } from 'react';

/** The open evidence, where the address names one: an element or nothing, so that a page knows whether it has a panel. */
export function useEvidencePanel(): ReactElement | null {
  const { evidence } = useReading();
  return evidence === undefined ? null : <PanelBoundary key={evidence} what="The evidence"><EvidencePanel id={evidence} /></PanelBoundary>;
}
