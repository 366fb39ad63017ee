/** Puts text on the clipboard; false: the browser does not allow it. On plain http only the old way is left. */
export async function copyText(text: string): Promise<boolean> {
  // By its type it is always there; on plain http it is not.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard) {
    const isDone = await clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    if (isDone) return true;
  }
  return copiedBySelection(text);
}

/** `execCommand` copies what is selected; the place and the focus of the reader are given back. */
function copiedBySelection(text: string): boolean {
  if (typeof document.execCommand !== 'function') return false;
  const before = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.readOnly = true;
  area.setAttribute('aria-hidden', 'true');
  area.style.cssText = 'position: fixed; top: 0; opacity: 0; pointer-events: none;';
  // A window keeps the focus inside itself: the text has to be in it.
  (before?.closest('[role="dialog"]') ?? document.body).append(area);
  area.focus({ preventScroll: true });
  area.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}
