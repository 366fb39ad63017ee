// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyText, ErrorCard, UiProvider } from '@/kit/ui';

/** What a browser lets a page do: the clipboard of a secure page, the old command, or neither. */
function browser({
  clipboard,
  command,
}: {
  clipboard?: (text: string) => Promise<void>;
  command?: () => boolean;
}) {
  vi.stubGlobal(
    'navigator',
    Object.create(window.navigator, {
      clipboard: { value: clipboard && { writeText: clipboard }, configurable: true },
    }),
  );
  Object.assign(document, { execCommand: command });
}

afterEach(() => {
  vi.unstubAllGlobals();
  Object.assign(document, { execCommand: undefined });
});

const selectedText = () => {
  const area = document.activeElement as HTMLTextAreaElement;
  return area.value.slice(area.selectionStart, area.selectionEnd);
};

describe('Text is copied', () => {
  it('by the clipboard of a secure page', async () => {
    const copied: string[] = [];
    browser({ clipboard: (text) => Promise.resolve(void copied.push(text)) });
    expect([await copyText('details'), copied]).toEqual([true, ['details']]);
  });

  it('by a selection where the page is on plain http, and the keyboard stays where it was', async () => {
    const copied: string[] = [];
    render(<button type="button">Here</button>);
    const here = screen.getByRole('button');
    here.focus();
    browser({ command: () => copied.push(selectedText()) > 0 });
    expect([await copyText('details'), copied]).toEqual([true, ['details']]);
    expect([document.activeElement, document.querySelector('textarea')]).toEqual([here, null]);
  });

  it('by a selection too where the clipboard refuses', async () => {
    browser({ clipboard: () => Promise.reject(new Error('denied')), command: () => true });
    expect(await copyText('details')).toBe(true);
  });

  it('or it is said that it was not', async () => {
    browser({});
    expect(await copyText('details')).toBe(false);
    browser({ command: () => false });
    expect(await copyText('details')).toBe(false);
  });
});

describe('The details of an error', () => {
  const card = () =>
    render(
      <UiProvider locale="en" colorScheme="light">
        <ErrorCard problem={{ cause: 'It broke', details: 'at line 3' }} />
      </UiProvider>,
    );

  it('are shown to be selected where the browser lets nobody copy', async () => {
    const user = userEvent.setup();
    browser({});
    card();
    await user.click(screen.getByRole('button', { name: 'Copy details' }));
    const details = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Details' });
    expect(details.value).toBe('at line 3');
    screen.getByText(/did not allow copying/);
  });

  it('are copied, and that is said', async () => {
    const user = userEvent.setup();
    browser({ command: () => true });
    card();
    await user.click(screen.getByRole('button', { name: 'Copy details' }));
    await screen.findByRole('button', { name: 'Copied' });
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
