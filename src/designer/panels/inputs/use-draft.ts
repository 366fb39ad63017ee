import { useState } from 'react';
import type { ProcessEditor } from '../../edit';
import { usePanel } from '../panel-context';

/** Texts that the document cannot hold yet, by the place they are typed in. They outlive the panel they stand in. */
const kept = new WeakMap<ProcessEditor, Map<string, string>>();

/** What is typed in a place and not yet part of the document; null: nothing. */
export function useDraft(place: string): readonly [string | null, (text: string | null) => void] {
  const { editor } = usePanel();
  let drafts = kept.get(editor);
  if (!drafts) kept.set(editor, (drafts = new Map()));
  const ofEditor = drafts;
  const [, redraw] = useState({});
  return [
    ofEditor.get(place) ?? null,
    (text) => {
      if (text === null) ofEditor.delete(place);
      else ofEditor.set(place, text);
      redraw({});
    },
  ];
}
