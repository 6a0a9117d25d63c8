import type { StructureLine } from '../structure-model.ts';

/** A line that places a party under or beside another. */
export interface Link { readonly line: StructureLine; readonly child: string; readonly host: string }
