/** The canvas alone on a page, with a process of any size: what the drag is measured on. */
import { createRoot } from 'react-dom/client';
import { ProcessCanvas } from '@/designer/canvas';
import { createEditor } from '@/designer/edit';
import { ToastHost, UiProvider } from '@/kit/ui';
import type { Process } from '@/runtime/format';
import { bigProcess } from '../../fixtures/big-process';
import { overlayOf } from '../../fixtures/overlay';

const wish = new URLSearchParams(location.search);
const none = new Map<string, never>();

async function processOf(name: string): Promise<Process> {
  const count = Number(name);
  if (Number.isInteger(count)) return bigProcess(count);
  const { default: template } = await import('../../../public/templates/b2b_project_8.json');
  return template as unknown as Process;
}

const process = await processOf(wish.get('process') ?? '500');
const locale = wish.get('locale') === 'ru' ? 'ru' : 'en';
document.documentElement.lang = locale;

createRoot(document.getElementById('root')!).render(
  <UiProvider locale={locale} colorScheme={wish.get('theme') === 'dark' ? 'dark' : 'light'}>
    <div style={{ position: 'fixed', inset: wish.get('inset') ?? '48px 0 0 200px' }}>
      <ProcessCanvas
        editor={createEditor(process)}
        overlay={wish.has('overlay') ? overlayOf(process) : null}
        findings={none}
        onOpenDeals={() => undefined}
        readOnly={wish.has('readonly')}
      />
    </div>
    <ToastHost />
  </UiProvider>,
);
