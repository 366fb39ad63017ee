// @vitest-environment happy-dom
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { openInspector } from './inspector';

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
    // Colours are computed by a real browser only; the page around belongs to the app.
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))])).toEqual([]);
  });
});
