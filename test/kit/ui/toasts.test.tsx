// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { showToast, ToastHost, UiProvider } from '@/kit/ui';

function host() {
  const said: string[] = [];
  render(
    <UiProvider locale="en" colorScheme="light">
      <ToastHost />
    </UiProvider>,
  );
  const offer = (text: string) => {
    let takeDown = () => {};
    act(() => {
      takeDown = showToast({
        text,
        action: { label: `Undo ${text}`, run: () => said.push(`undone ${text}`) },
        onGone: () => said.push(`gone ${text}`),
      });
    });
    return () => act(takeDown);
  };
  return { said, offer, user: userEvent.setup() };
}

it('an offer that is taken has not lapsed', async () => {
  const { said, offer, user } = host();
  offer('a');
  await user.click(screen.getByRole('button', { name: 'Undo a' }));
  expect([said, screen.queryByText('a')]).toEqual([['undone a'], null]);
});

it('an offer lapses once: when it is put away, pushed out by the fourth, or taken down', async () => {
  const { said, offer, user } = host();
  offer('a');
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(said).toEqual(['gone a']);
  const [b, c] = ['b', 'c', 'd', 'e'].map(offer);
  expect(said).toEqual(['gone a', 'gone b']);
  c!();
  b!();
  expect(said).toEqual(['gone a', 'gone b', 'gone c']);
  expect(screen.queryByText('d')).not.toBeNull();
});
