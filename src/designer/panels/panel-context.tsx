import { createContext, useContext } from 'react';
import type { Locale, Process } from '@/runtime/format';
import type { CommandMap, CommandName, ProcessEditor, RunResult } from '../edit';
import type { FindingsAt } from './findings';
import type { PanelPath } from './path';

/** Languages whose texts are open for editing: one of them, or both side by side. */
export type EditedLanguages = readonly Locale[];

/** What every part of the inspector needs. */
export interface Panel {
  readonly editor: ProcessEditor;
  readonly process: Process;
  readonly languages: EditedLanguages;
  readonly findings: FindingsAt;
  readonly path: PanelPath;
  goTo(path: PanelPath): void;
  /** Runs an edit; a refusal is said and gives false. Edits with one `session` are one step of history. */
  run<Name extends CommandName>(command: Name, args: CommandMap[Name], session?: string): RunResult;
}

export const PanelContext = createContext<Panel | null>(null);

export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (!panel) throw new Error('A part of the inspector was drawn outside of it.');
  return panel;
}
