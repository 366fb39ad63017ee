// @vitest-environment happy-dom
import axe from 'axe-core';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { planted, stageOf } from '../lint/template';
import { openInspector } from './inspector';
import { openDesigner } from './screen';

/** Colours are computed by a real browser only; the page around belongs to the app. */
async function faults() {
  // What is hidden is so by the style sheet of a real browser.
  const { violations } = await axe.run(
    { include: [['body']], exclude: [['[hidden]']] },
    {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    },
  );
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))]);
}

describe('axe finds nothing in the panel of', () => {
  it.each([
    ['a stage', 'stage/offer_prep'],
    ['a script', 'stage/needs/script/s3'],
    ['a checkpoint', 'stage/offer_prep/checkpoints/cp_discount'],
    ['a field', 'process/fields/source'],
    ['a postponed end', 'end/later'],
    ['the working calendar', 'process/calendar'],
    ['an activity', 'process/activities/meeting'],
    ['the norms', 'process/norms/visit'],
    ['the pay', 'process/pay/contract'],
    ['a goal', 'process/goals/g1'],
    ['the portrait of the client', 'process/client/n2'],
    ['the product', 'process/product'],
  ])('%s', async (_, path) => {
    openInspector({ path, locale: 'ru' });
    expect(await faults()).toEqual([]);
  });
});

it('axe finds nothing in findings that are gathered, nor in words that clients said', async () => {
  const process = planted((one) => stageOf(one, 'call').script.steps.forEach((step) => delete step.text.en));
  const at = { stage: 'call', step: stageOf(process, 'call').script.steps[0]!.id };
  const { user } = openDesigner({
    process,
    path: `stage/call/script/${at.step}`,
    sayings: [{ process: process.id, at, words: 'Нет бюджета', said: 0, by: 'Анна' }],
  });
  await screen.findByRole('region', { name: 'Clients said, and there was no answer' });
  await user.click(screen.getByRole('button', { name: /^Findings/ }));
  await user.click(await screen.findByRole('button', { name: /more like it here/, expanded: false }));
  expect(await faults()).toEqual([]);
});
