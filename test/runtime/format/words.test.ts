import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkRuleText, dueText, durationText, guardText, triggerText, type Process } from '@/runtime/format';

const process = JSON.parse(readFileSync('public/templates/b2b_project_8.json', 'utf8')) as Process;
const checkpoint = (id: string) =>
  process.stages.flatMap((stage) => stage.checkpoints).find((item) => item.id === id)!;
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const rule = (id: string, locale: 'ru' | 'en') => plain(checkRuleText(checkpoint(id).rule, process, locale));
const task = (id: string) => process.stages.flatMap((stage) => stage.tasks).find((item) => item.id === id)!;

describe('a process in words', () => {
  it('says spans with their clock and in the right case', () => {
    expect(durationText({ iso: 'PT8H', clock: 'work' }, 'ru')).toBe('8 рабочих часов');
    expect(durationText({ iso: 'PT1H', clock: 'work' }, 'ru', 'genitive')).toBe('1 рабочего часа');
    expect(durationText({ iso: 'P1DT90M', clock: 'work' }, 'en')).toBe('1 working day 1 hour 30 minutes');
    expect(durationText({ iso: 'P12M', clock: 'wall' }, 'ru')).toBe('12 месяцев');
    expect(durationText({ iso: 'P3D', clock: 'wall' }, 'ru')).toBe('3 дня');
  });

  it('says what every kind of checkpoint watches', () => {
    expect(rule('cp_offer_late', 'ru')).toBe('Срок задачи «Собрать предложение из трёх вариантов» прошёл');
    expect(rule('cp_recall', 'en')).toBe(
      'The task “Call back at the promised time” is late by more than 4 working hours',
    );
    expect(rule('cp_stuck', 'ru')).toBe('Сделка на этапе дольше 40 рабочих часов');
    expect(rule('cp_discount', 'ru')).toBe(
      'Пока сделка на этапе: «Скидка» больше 7 % или «Маржа» меньше 22 %',
    );
    expect(rule('cp_big_deal', 'en')).toContain('“Offer amount” is above');
    expect(rule('cp_start_unpaid', 'ru')).toBe(
      'Этап «Запуск и полная оплата» раньше, чем заполнено поле «Аванс получен»',
    );
    expect(rule('cp_revisions', 'ru')).toContain('больше чем 2 раза');
    expect(rule('cp_their_form', 'en')).toBe('Raised by an answer of the script');
  });

  it('words every condition of the template in both languages without an id showing', () => {
    const guards = [
      ...process.portrait.isClient.map((item) => item.when),
      ...process.portrait.notClient.map((item) => item.when),
      ...process.activities.flatMap(({ when, valid }) => [when, valid].flatMap((guard) => guard ?? [])),
    ];
    for (const guard of guards)
      for (const locale of ['ru', 'en'] as const)
        expect(guardText(guard, process, locale)).not.toMatch(/[a-z]_[a-z]/);
    expect(plain(guardText(process.portrait.isClient[2]!.when, process, 'ru'))).toBe(
      '«Бюджет» от 300 000 ₽ до 5 000 000 ₽',
    );
    expect(guardText(process.portrait.notClient[1]!.when, process, 'en')).toBe('“Buyer type” is Reseller');
  });

  it('says when a task comes and by when it is due', () => {
    expect(triggerText(task('t_recall').create, 'call', process, 'ru')).toBe('При исходе «Перезвонить»');
    expect(dueText(task('t_prepare').due!, process, 'ru')).toBe(
      'за 8 рабочих часов до даты из поля «Встреча»',
    );
    expect(dueText(task('t_offer').due!, process, 'en')).toBe('8 working hours after it is created');
  });
});
