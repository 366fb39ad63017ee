import type { End, Entry, Outcome, Process, Stage } from '@/runtime/format';
import { findEnd, findOutcome, findStage, type Item } from '../../model';
import type { PanelPath, ProcessSection, StageTab } from '../path';

/** The thing that the inspector shows, found in the document. */
export type Subject =
  | { readonly kind: 'process'; readonly section: ProcessSection; readonly item: string | null }
  | { readonly kind: 'stage'; readonly stage: Stage; readonly tab: StageTab; readonly item: string | null }
  | { readonly kind: 'transition'; readonly stage: Stage; readonly outcome: Outcome }
  | { readonly kind: 'end'; readonly end: End }
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'several'; readonly items: readonly Item[] };

/** An address may be older than the document: what is gone leads to the process as a whole. */
export function subjectOf(process: Process, path: PanelPath, selection: readonly Item[]): Subject {
  if (selection.length > 1) return { kind: 'several', items: selection };
  switch (path.kind) {
    case 'process':
      return path;
    case 'stage': {
      const stage = findStage(process, path.stage);
      return stage ? { kind: 'stage', stage, tab: path.tab, item: path.item } : whole;
    }
    case 'transition': {
      const stage = findStage(process, path.stage);
      const outcome = findOutcome(process, path.stage, path.outcome);
      return stage && outcome ? { kind: 'transition', stage, outcome } : whole;
    }
    case 'end': {
      const end = findEnd(process, path.end);
      return end ? { kind: 'end', end } : whole;
    }
    case 'entry': {
      const entry = process.entries.find(({ id }) => id === path.entry);
      return entry ? { kind: 'entry', entry } : whole;
    }
  }
}

const whole: Subject = { kind: 'process', section: 'about', item: null };

/** Where findings of the subject lie. */
export function placeOfSubject(subject: Subject): string {
  switch (subject.kind) {
    case 'process':
    case 'several':
      return 'process';
    case 'stage':
      return `stage/${subject.stage.id}`;
    case 'transition':
      return `stage/${subject.stage.id}/outcomes/${subject.outcome.id}`;
    case 'end':
      return `end/${subject.end.id}`;
    case 'entry':
      return `entry/${subject.entry.id}`;
  }
}
