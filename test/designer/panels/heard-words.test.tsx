// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Saying } from '@/runtime/format';
import { template } from '../lint/template';
import { openDesigner } from './screen';

const process = template();
const stage = process.stages[0]!;
const step = stage.script.steps[0]!;
const sayings: Saying[] = ['Нет бюджета', 'нет бюджета!', 'Мы переезжаем'].map((words, i) => ({
  process: process.id,
  at: { stage: stage.id, step: step.id },
  words,
  said: Date.UTC(2026, 9, 1 + i, 9),
  by: 'Анна',
}));
const open = () => openDesigner({ path: `stage/${stage.id}/script/${step.id}`, locale: 'ru', sayings });
const list = () => screen.findByRole('region', { name: 'Клиенты говорили, а ответа не было' });

it('shows the author what clients said at the step, how often, when last and to whom', async () => {
  open();
  const phrases = within(await list()).getAllByRole('listitem');
  expect(phrases).toHaveLength(2);
  expect(phrases[0]!.textContent).toMatch(/«нет бюджета!».*2 раза, последний — 2 окт.* · Анна/);
  expect(screen.getAllByTitle(/2 фразы клиентов без ответа/).length).toBeGreaterThan(0);
});

it('makes a phrase an answer that is ready to be edited, and brings it back when that is undone', async () => {
  const { user, editor } = open();
  await list();
  await user.click(screen.getByRole('button', { name: 'Сделать ответом: «нет бюджета!»' }));
  await waitFor(() => expect((document.activeElement as HTMLInputElement).value).toBe('нет бюджета!'));
  expect(within(await list()).getAllByRole('listitem')).toHaveLength(1);
  editor.undo();
  await waitFor(async () => expect(within(await list()).getAllByRole('listitem')).toHaveLength(2));
});

it('sets a phrase aside, with a way back in the toast', async () => {
  const { user } = open();
  await list();
  await user.click(screen.getByRole('button', { name: 'Отложить: «Мы переезжаем»' }));
  expect(within(await list()).getAllByRole('listitem')).toHaveLength(1);
  await user.click(await screen.findByRole('button', { name: 'Отменить' }));
  await waitFor(async () => expect(within(await list()).getAllByRole('listitem')).toHaveLength(2));
});
