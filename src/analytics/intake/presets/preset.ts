/** Export formats of CRMs: which header means what. Trimmed from the collection made for this project. */
import data from './presets.json';

/** What the rows of an export are. */
export type PresetEntity =
  'deals' | 'leads' | 'calls' | 'tasks' | 'activities' | 'history' | 'field history' | 'stage history';

export interface Preset {
  id: string;
  vendor: string;
  entity: PresetEntity;
  /** Field, then the spellings of its header. */
  columns: readonly (readonly string[])[];
  /** Sets of headers (in plain form), one of which proves the format. */
  signature: readonly (readonly string[])[];
  /** Values of stage or outcome that mean the end; `C*:WON` stands for any text in place of the star. */
  won: readonly string[];
  lost: readonly string[];
  /** Headers by pattern: `Date entered "Stage"`. */
  patterns?: readonly (readonly string[])[];
  /** Zone of times without offset, where the vendor fixes it. */
  timezone?: string;
}

export const presets = data as readonly Preset[];

/** Whose export it is and what its rows are; null: no such preset. */
export function presetById(id: string): Pick<Preset, 'vendor' | 'entity'> | null {
  return presets.find((preset) => preset.id === id) ?? null;
}
