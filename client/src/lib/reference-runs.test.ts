import { expect, it } from 'vitest';
import { referenceRuns } from './reference-runs.ts';

const cite = (reference: string, id = 'doc-001') => ({ reference, document: { id } });
const labels = (...references: readonly string[]) => referenceRuns(references.map((reference) => cite(reference))).map(({ label }) => label);

it('says neighbouring rows of one table as one place', () => {
  expect(labels('Key stakeholders, row 1', 'Key stakeholders, row 2', 'Key stakeholders, row 3')).toEqual(['Key stakeholders, rows 1 to 3']);
});

it('keeps two neighbours apart, and rows with a hole between them', () => {
  expect(labels('Risks, row 1', 'Risks, row 2')).toEqual(['Risks, row 1', 'Risks, row 2']);
  expect(labels('Risks, row 1', 'Risks, row 2', 'Risks, row 4')).toEqual(['Risks, row 1', 'Risks, row 2', 'Risks, row 4']);
});

it('joins nothing across papers, nor across kinds of reference', () => {
  const across = referenceRuns([cite('row 1'), cite('row 2', 'doc-002'), cite('row 3')]);
  expect(across).toHaveLength(3);
  expect(labels('Part, row 1', 'Part, bullet 2', 'Part, row 3')).toHaveLength(3);
});

it('leaves a reference without a number as the paper has it', () => {
  expect(labels('¶14', 'Chapter 13')).toEqual(['¶14', 'Chapter 13']);
});
