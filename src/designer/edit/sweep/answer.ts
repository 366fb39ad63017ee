import type { Answer, Id, Jump } from '@/runtime/format';
import { filterKeep, orNone, patched } from '../change';
import type { Gone } from './gone';

/**
 * The answer without deleted things. If the place it led to is gone it leads to `otherwise`, so that the
 * author's words stay; without such a place the answer goes too.
 */
export function sweepAnswer(
  answer: Answer,
  stage: Id | null,
  otherwise: Jump | null,
  gone: Gone,
): Answer | null {
  const go = leadsNowhere(answer.go, stage, gone) ? otherwise : answer.go;
  if (!go) return null;
  return patched(answer, {
    go,
    set: answer.set && orNone(filterKeepFields(answer.set, gone)),
    raise: answer.raise && gone.has({ kind: 'checkpoint', id: answer.raise }) ? null : answer.raise,
  });
}

function filterKeepFields(set: NonNullable<Answer['set']>, gone: Gone): NonNullable<Answer['set']> {
  return filterKeep(set, ({ field }) => !gone.has({ kind: 'field', id: field }));
}

function leadsNowhere(go: Jump, stage: Id | null, gone: Gone): boolean {
  switch (go.to) {
    case 'step':
      return gone.has({ kind: 'step', id: go.step, stage });
    case 'outcome':
      return gone.has({ kind: 'outcome', id: go.outcome, stage });
    case 'objection':
      return gone.has({ kind: 'objection', id: go.objection });
    case 'back':
      return false;
  }
}
