// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { usePageKeys } from '@/runtime/player';

function Page({ onKey, list }: { onKey: (code: string) => void; list: 'closed' | 'open' }) {
  usePageKeys(({ code }) => {
    onKey(code);
    return true;
  });
  return (
    <div style={list === 'closed' ? { display: 'none' } : {}}>
      <div role="listbox" />
    </div>
  );
}

const press = () => window.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyJ', key: 'j' }));

it('keys of the page work beside the hidden list of a closed field, and rest while a list is open', () => {
  const onKey = vi.fn();
  const { rerender } = render(<Page onKey={onKey} list="closed" />);
  press();
  expect(onKey).toHaveBeenCalledExactlyOnceWith('KeyJ');
  rerender(<Page onKey={onKey} list="open" />);
  press();
  expect(onKey).toHaveBeenCalledOnce();
});
