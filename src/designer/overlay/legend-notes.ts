import { createContext, useContext } from 'react';

/** What is to be said of the numbers beside what they are: whether they still hold, and which stages they cover. */
export interface LegendNotes {
  /** `running`: the numbers are the former ones and new ones are being counted; `failed`: they could not be. */
  readonly recount: 'none' | 'running' | 'failed';
  /** Stages of the log, how many of them are on the drawing, and who said so; null: the log speaks its language. */
  readonly stages: {
    readonly placed: number;
    readonly of: number;
    readonly by: 'names' | 'hand' | null;
  } | null;
  /** Opens the choice of places. */
  onMatch(): void;
}

const NotesContext = createContext<LegendNotes | null>(null);

export const LegendNotesProvider = NotesContext;

export const useLegendNotes = (): LegendNotes | null => useContext(NotesContext);
