import { MantineProvider } from '@mantine/core';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, useState } from 'react';
import { createEditor } from '@/designer/edit';
import { DesignerScreen } from '@/designer/panels';
import type { Locale } from '@/kit/i18n';
import { LocaleProvider, ToastHost } from '@/kit/ui';
import type { Process, Saying } from '@/runtime/format';
import { template } from '../lint/template';
import { completeBrowser } from './inspector';

/** The whole designer, with the address it was last led to. */
export function openDesigner(
  options: { path?: string; locale?: Locale; process?: Process; sayings?: readonly Saying[] } = {},
) {
  completeBrowser();
  const editor = createEditor(options.process ?? template());
  const at: { path: string[]; set?: (path: string[]) => void } = {
    path: (options.path ?? '').split('/').filter(Boolean),
  };
  function Host() {
    const [path, setPath] = useState(at.path);
    at.path = path;
    at.set = setPath;
    return (
      <DesignerScreen
        editor={editor}
        overlay={null}
        sayings={options.sayings}
        openPath={path}
        onPath={setPath}
      />
    );
  }
  render(
    <StrictMode>
      <MantineProvider env="test">
        <LocaleProvider locale={options.locale ?? 'en'}>
          <Host />
          <ToastHost />
        </LocaleProvider>
      </MantineProvider>
    </StrictMode>,
  );
  return {
    editor,
    user: userEvent.setup({ document }),
    address: () => at.path.join('/'),
    /** As a link or the Back key would. */
    lead: (path: string) => at.set?.(path.split('/').filter(Boolean)),
  };
}

export const inspector = () => within(screen.getByRole('complementary'));
