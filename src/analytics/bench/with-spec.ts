import type { Question } from '@/analytics/sql';

/** An answer together with what was asked: the answer before a change is shown by its own question. */
export interface Asked<S, R> {
  spec: S;
  result: R;
}

export const withSpec = <S, R>(spec: S, question: Question<R>): Question<Asked<S, R>> => ({
  statements: question.statements,
  read: (tables) => ({ spec, result: question.read(tables) }),
});
