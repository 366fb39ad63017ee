import { copyItems, type Clip } from '../../edit';
import { boundsOf, itemKey, type Point } from '../../model';
import type { CanvasTools } from '../tools';
import type { Say } from './say';

const format = 'mainspring/clip';

/** Kept for a browser that lets nobody read its clipboard. */
let own: string | null = null;

/** Parts of a process through the clipboard of the system, as JSON: they can be pasted in another tab. */
export function clipboard(tools: CanvasTools, { note, done, refused }: Say) {
  const { editor, t } = tools;

  const take = (): string | null => {
    const { process, selection } = editor.getState();
    const clip = copyItems(process, selection);
    if (!clip) {
      refused({ reason: 'nothing_selected' });
      return null;
    }
    own = JSON.stringify(clip, null, 2);
    return own;
  };

  /** What came may stand out of sight; all of it is shown as far as the screen is large enough. */
  const showSelected = () => {
    const { rects } = tools.scene();
    const cards = editor.getState().selection.flatMap((item) => rects.get(itemKey(item)) ?? []);
    if (cards.length > 0) tools.screen.reveal(boundsOf(cards));
  };

  const paste = async (text: string, at?: Point) => {
    const clip = await readClip(text);
    if (!clip) return refused({ reason: 'clip_empty' });
    const result = editor.run('selection.paste', { clip, ...(at ? { at } : {}) });
    if (result.done) {
      showSelected();
      done(t('pasted'));
    } else refused(result.refused);
  };

  const removeTaken = () => {
    const { selection } = editor.getState();
    const result = editor.run('selection.delete', { items: selection });
    if (result.done) done(t('cut'));
    else refused(result.refused);
  };

  return {
    /** By the key: the browser hands its clipboard over. */
    onClipboard(event: ClipboardEvent, act: 'copy' | 'cut' | 'paste'): void {
      if (!event.clipboardData) return;
      event.preventDefault();
      if (act === 'paste') {
        void paste(event.clipboardData.getData('text/plain') || (own ?? ''));
        return;
      }
      const text = take();
      if (!text) return;
      event.clipboardData.setData('text/plain', text);
      if (act === 'cut') removeTaken();
      else note(t('copied'));
    },

    copy(): void {
      const text = take();
      if (!text) return;
      void navigator.clipboard?.writeText(text).catch(() => undefined);
      note(t('copied'));
    },

    cut(): void {
      const text = take();
      if (!text) return;
      void navigator.clipboard?.writeText(text).catch(() => undefined);
      removeTaken();
    },

    async pasteAt(at?: Point): Promise<void> {
      const text = await navigator.clipboard?.readText().catch(() => null);
      await paste(text || (own ?? ''), at);
    },

    duplicate(): void {
      const result = editor.run('selection.duplicate', { items: editor.getState().selection });
      if (result.done) showSelected();
      else refused(result.refused);
    },
  };
}

/** Text from outside is not trusted: parts are held against the schema of the format before they are used. */
async function readClip(text: string): Promise<Clip | null> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== format)
    return null;
  const { processSchema } = await import('@/runtime/format/schema');
  const { stages, ends, layout } = processSchema.shape;
  const parts = value as Partial<Record<keyof Clip, unknown>>;
  const goodStages = stages.safeParse(parts.stages);
  const goodEnds = ends.safeParse(parts.ends);
  const places = layout.shape.nodes.safeParse(parts.places);
  if (!goodStages.success || !goodEnds.success || !places.success) return null;
  return {
    format,
    formatVersion: '1.0',
    process: String(parts.process),
    stages: goodStages.data,
    ends: goodEnds.data,
    places: places.data,
  };
}
