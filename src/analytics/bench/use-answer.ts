import { useEffect, useState } from 'react';
import type { Question } from '@/analytics/sql';
import { answer } from '@/analytics/warehouse';
import type { MeasuredLog } from './data';

export type Answer<R> =
  | { status: 'waiting'; old: R | null }
  | { status: 'ready'; result: R }
  | { status: 'failed'; error: Error; old: R | null; retry(): void };

type Settled<R> =
  Extract<Answer<R>, { status: 'waiting' | 'ready' }> | { status: 'failed'; error: Error; old: R | null };

/**
 * Asks the log; the former answer stays until the new one is there, and a question that is overtaken is cancelled.
 * `key` names the question: the same key is not asked twice of the same log. Null: there is nothing to ask.
 */
export function useAnswer<R>(
  { warehouse, epoch }: MeasuredLog,
  key: string | null,
  question: () => Question<R>,
): Answer<R> {
  const [tries, setTries] = useState(0);
  const [settled, setSettled] = useState<{ of: string; answer: Settled<R> }>({
    of: '',
    answer: { status: 'waiting', old: null },
  });
  const asked = key === null ? null : `${epoch} ${tries} ${key}`;
  useEffect(() => {
    if (asked === null) return;
    const controller = new AbortController();
    answer(warehouse, question(), { signal: controller.signal }).then(
      (result) => {
        if (!controller.signal.aborted) setSettled({ of: asked, answer: { status: 'ready', result } });
      },
      (error: unknown) => {
        if (controller.signal.aborted) return;
        const fault = error instanceof Error ? error : new Error(String(error));
        setSettled((before) => ({
          of: asked,
          answer: { status: 'failed', error: fault, old: resultOf(before.answer) },
        }));
      },
    );
    return () => controller.abort();
    // The key stands for the question, which is made anew at every drawing.
  }, [asked, warehouse]);
  if (settled.of !== asked) return { status: 'waiting', old: resultOf(settled.answer) };
  return settled.answer.status === 'failed'
    ? { ...settled.answer, retry: () => setTries(tries + 1) }
    : settled.answer;
}

/** What can be shown: the answer, or the one before it. */
export function resultOf<R>(answer: Settled<R>): R | null {
  return answer.status === 'ready' ? answer.result : answer.old;
}
