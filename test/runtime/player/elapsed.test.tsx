// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { UiProvider } from '@/kit/ui';
import { Elapsed } from '@/runtime/player/Elapsed';

it('the time of the talk is right from its first drawing, as every answer draws it anew', () => {
  render(
    <UiProvider locale="en" colorScheme="light">
      <Elapsed seconds={() => 75} expected={180} />
    </UiProvider>,
  );
  expect(screen.getByRole('timer').textContent).toMatch(/^1:15/);
});
