import { IconX } from '@tabler/icons-react';
import { useEffect } from 'react';
import { create } from 'zustand';
import classes from './Toasts.module.css';
import { useT } from './locale';
import { messages } from './messages';

export interface Toast {
  text: string;
  /** Offers to take the act back. */
  action?: { label: string; run: () => void };
  /** It has left and its action was not taken: it cannot be any more. */
  onGone?: () => void;
}

interface ToastStore {
  toasts: (Toast & { id: number })[];
  nextId: number;
}

const useToasts = create<ToastStore>(() => ({ toasts: [], nextId: 1 }));

/** Says what has happened; at most three at a time, the oldest leaves first. Gives the way to take it down. */
export function showToast(toast: Toast): () => void {
  const { toasts, nextId } = useToasts.getState();
  useToasts.setState({ toasts: [...toasts, { ...toast, id: nextId }], nextId: nextId + 1 });
  if (toasts.length >= MOST) close(toasts[0]!.id);
  return () => close(nextId);
}

const MOST = 3;

function close(id: number): void {
  take(id)?.onGone?.();
}

/** Takes it down; undefined: it was down already. */
function take(id: number): Toast | undefined {
  const { toasts } = useToasts.getState();
  const taken = toasts.find((toast) => toast.id === id);
  useToasts.setState({ toasts: toasts.filter((toast) => toast.id !== id) });
  return taken;
}

/** Toasts of the whole app; mounted once by the shell. */
export function ToastHost() {
  const toasts = useToasts((store) => store.toasts);
  return (
    <div className={classes.host} role="status" aria-live="polite">
      {toasts.map((toast) => (
        <ToastLine key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function ToastLine({ toast }: { toast: Toast & { id: number } }) {
  const t = useT(messages);
  useEffect(() => {
    const timer = setTimeout(() => close(toast.id), toast.action ? 8000 : 4000);
    return () => clearTimeout(timer);
  }, [toast]);
  return (
    <div className={classes.toast}>
      <span className={classes.text}>{toast.text}</span>
      {toast.action && (
        <button type="button" className={classes.action} onClick={() => take(toast.id)?.action?.run()}>
          {toast.action.label}
        </button>
      )}
      <button type="button" className={classes.close} aria-label={t('close')} onClick={() => close(toast.id)}>
        <IconX size={14} />
      </button>
    </div>
  );
}
