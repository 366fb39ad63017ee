import { phraseKey, type Process, type SetAside } from '@/runtime/format';
import { findAnswers, samePlace } from '../../model';
import type { AnswerOwner, Command, Edit, SaidSoFar } from '../command-map';
import { notFound } from '../change';

/** Words caught at the desk need no answer; they are shown again only when somebody says them once more. */
export const sayingSetAside: Command<'saying.setAside'> = (process, { owner, text, said }) => {
  if (!findAnswers(process, owner))
    return 'objection' in owner ? notFound('objection', owner.objection) : notFound('step', owner.step);
  return dealtWith(process, owner, text.text, said);
};

/** Notes that words at a place are dealt with as far as they were said by a moment. */
export function dealtWith(process: Process, at: AnswerOwner, words: string, said: SaidSoFar): Edit {
  const phrase = phraseKey(words);
  const mark: SetAside = {
    at: { ...at },
    phrase,
    until: new Date(said.last).toISOString(),
    times: said.times,
  };
  const others = (process.setAside ?? []).filter((one) => one.phrase !== phrase || !samePlace(one.at, at));
  return { process: { ...process, setAside: [...others, mark] } };
}
