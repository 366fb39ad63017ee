import { describe, expect, it } from 'vitest';
import { applyCommand, createEditor } from '@/designer/edit';
import { findStep } from '@/designer/model';
import { heardIn } from '@/designer/panels/heard';
import { phraseKey, semanticHash, type Saying } from '@/runtime/format';
import { template } from '../lint/template';

const process = template();
const stage = process.stages[0]!;
const at = { stage: stage.id, step: stage.script.steps[0]!.id };
const card = { objection: process.objections[0]!.id };
const said = (words: string, when: number, by = 'Анна', where: Saying['at'] = at): Saying => ({
  process: process.id,
  at: where,
  words,
  said: when,
  by,
});
const owner = at;
const text = (words: string) => ({ locale: 'ru' as const, text: words });

describe('words that the script had no answer for', () => {
  it('are one phrase whatever their case, punctuation, spaces and ё', () => {
    expect(phraseKey('  Ещё не решили… Перезвоните! ')).toBe(phraseKey('еще не решили, перезвоните'));
    const heard = heardIn(process, [
      said('Всё ещё думаем!', 1, 'Анна'),
      said('все еще думаем', 3, 'Борис'),
      said('Всё еще думаем…', 2, 'Анна'),
      said('Нет бюджета', 4),
    ]);
    expect(heard.at(at)).toMatchObject([
      { words: 'все еще думаем', n: 3, so: { times: 3, last: 3 }, by: ['Борис', 'Анна'] },
      { words: 'Нет бюджета', n: 1, so: { times: 1, last: 4 } },
    ]);
    expect(heard.perStage.get(stage.id)).toBe(2);
  });

  it('stand at the objection card they were said at', () => {
    const heard = heardIn(process, [said('А у соседей дешевле', 1, 'Анна', card)]);
    expect(heard.at(card)).toHaveLength(1);
    expect([heard.onCards, heard.perStage.size]).toEqual([1, 0]);
  });

  it('of another process, of a step that is gone, and of no letters at all are left out', () => {
    const heard = heardIn(process, [
      { ...said('Нет', 1), process: 'other' },
      said('Нет', 1, 'Анна', { stage: stage.id, step: 'gone' }),
      said('…', 1),
    ]);
    expect([heard.perStage.size, heard.onCards]).toEqual([0, 0]);
  });

  it('that were set aside come back only when they are said again', () => {
    const aside = applyCommand(process, 'saying.setAside', {
      owner,
      text: text('Нет бюджета!'),
      said: { times: 1, last: 5 },
    });
    if ('refused' in aside) throw new Error(aside.refused.reason);
    expect(heardIn(aside.process, [said('нет бюджета', 5)]).at(at)).toEqual([]);
    expect(heardIn(aside.process, [said('нет бюджета', 5), said('Нет бюджета', 6)]).at(at)).toMatchObject([
      { n: 1, so: { times: 2, last: 6 } },
    ]);
    const again = applyCommand(aside.process, 'saying.setAside', {
      owner,
      text: text('нет бюджета'),
      said: { times: 2, last: 6 },
    });
    if ('refused' in again) throw new Error(again.refused.reason);
    expect(again.process.setAside).toHaveLength(1);
    expect(semanticHash(again.process)).toBe(semanticHash(process));
  });

  it('that were set aside come back on a clock that stands still, too', () => {
    const aside = applyCommand(process, 'saying.setAside', {
      owner,
      text: text('Нет бюджета'),
      said: { times: 2, last: 5 },
    });
    if ('refused' in aside) throw new Error(aside.refused.reason);
    const twice = [said('Нет бюджета', 5), said('Нет бюджета', 5)];
    expect(heardIn(aside.process, twice).at(at)).toEqual([]);
    expect(heardIn(aside.process, [...twice, said('нет бюджета', 5)]).at(at)).toMatchObject([{ n: 1 }]);
  });

  it('become an answer in one step, and wait again when it is undone', () => {
    const editor = createEditor(process);
    const sayings = [said('Нет бюджета', 5)];
    const made = editor.run('saying.answer', {
      owner,
      text: text('Нет бюджета'),
      said: { times: 1, last: 5 },
    });
    const answers = () => findStep(editor.getState().process, at.stage, at.step)!.answers;
    expect(made.done && made.created).toBe(answers().at(-1)!.id);
    expect(answers().at(-1)!.text).toEqual({ ru: 'Нет бюджета' });
    expect(heardIn(editor.getState().process, sayings).at(at)).toEqual([]);
    editor.undo();
    expect(editor.getState().process).toEqual(process);
    expect(heardIn(editor.getState().process, sayings).at(at)).toHaveLength(1);
  });
});
