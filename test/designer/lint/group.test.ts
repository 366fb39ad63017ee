import { describe, expect, it } from 'vitest';
import { applyCommand } from '@/designer/edit';
import { describeFinding, describeGroup, groupFindings, lint } from '@/designer/lint';
import type { Process } from '@/runtime/format';
import { template } from './template';

const told = (process: Process) =>
  lint(process).map((finding) => ({ ...describeFinding(process, finding, 'ru'), finding }));
const groupsOf = (process: Process) => groupFindings(process, told(process));
const lines = (process: Process) => groupsOf(process).map((group) => describeGroup(process, group, 'ru'));

/** The template, written in Russian only. */
function russian(): Process {
  return JSON.parse(
    JSON.stringify(template(), (key, value: unknown) => (key === 'en' ? undefined : value)),
  ) as Process;
}

describe('findings as lines', () => {
  it('say once that a whole language is empty, and keep every finding', () => {
    const process = russian();
    expect(process.locales).toContain('en');
    const groups = groupsOf(process);
    const language = groups.filter(({ kind }) => kind === 'language');
    expect(language).toHaveLength(1);
    expect(language[0]!.items.length).toBeGreaterThan(100);
    expect(groups.flatMap(({ items }) => items)).toHaveLength(lint(process).length);
    expect(groups.length).toBeLessThan(10);
    expect(lines(process).find(({ cause }) => cause.includes('английском'))!.cure).toContain('Уберите');
  });

  it('gather what one rule says of one stage, and leave two of a kind apart', () => {
    const process = template();
    const stage = process.stages[0]!;
    stage.script.steps.slice(0, 4).forEach((step) => delete step.text.en);
    process.stages[1]!.script.steps.slice(0, 2).forEach((step) => delete step.text.en);
    const groups = groupsOf(process).filter(({ first }) => first.finding.rule === 'missing_text');
    expect(groups.map(({ kind, items }) => [kind, items.length])).toEqual([
      ['same', 4],
      ['one', 1],
      ['one', 1],
    ]);
    const line = describeGroup(process, groups[0]!, 'ru');
    expect(line.place).toBe(`Этап «${stage.title.ru}»`);
    expect(line.cause).toContain('ещё 3 таких');
  });

  it('are mended by leaving the language out, or by copying the texts of the other', () => {
    const process = russian();
    const left = applyCommand(process, 'language.leaveOut', { language: 'en' });
    const copied = applyCommand(process, 'language.copy', { from: 'ru', to: 'en' });
    for (const edit of [left, copied]) {
      if ('refused' in edit) throw new Error(edit.refused.reason);
      expect(lint(edit.process).filter(({ rule }) => rule === 'missing_text')).toEqual([]);
    }
    if ('refused' in copied) throw new Error(copied.refused.reason);
    expect(copied.process.stages[0]!.title).toEqual({
      ru: process.stages[0]!.title.ru,
      en: process.stages[0]!.title.ru,
    });
    expect(copied.process.stages[0]!.raci).toBe(process.stages[0]!.raci);
    expect(
      applyCommand({ ...process, locales: ['ru'] }, 'language.leaveOut', { language: 'ru' }),
    ).toMatchObject({ refused: { reason: 'bad_value' } });
  });
});
