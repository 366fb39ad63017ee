// @vitest-environment happy-dom
import { configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import type { Importing } from '@/analytics/bench/AnalysisScreen';
import { localIntake } from '@/analytics/bench/import/local-intake';
import { ImportPane } from '@/analytics/bench/ImportPane';
import { UiProvider } from '@/kit/ui';

// Patience for a busy machine; nothing is asserted about time.
configure({ asyncUtilTimeout: 15_000 });

const deals =
  'deal_id,owner,product,stage,created,closed,amount\n1,Anna,Racks,Won,2026-01-05,2026-01-09,100\n2,Boris,Racks,Lost,2026-01-05,2026-01-10,0\n';

const openIntake = () => localIntake();

/** The pane with files that wait at its owner, and a tab beside it. */
function Screen({ onImported }: Pick<Importing, 'onImported'>) {
  const [files, setFiles] = useState<readonly File[]>(() => [new File([deals], 'deals.csv')]);
  const [isImport, setIsImport] = useState(true);
  return (
    <UiProvider locale="en" colorScheme="light">
      <button type="button" onClick={() => setIsImport(!isImport)}>
        {isImport ? 'Funnel' : 'Import'}
      </button>
      <p>{files.length} waiting</p>
      {isImport && (
        <ImportPane
          importing={{
            files,
            onFilesTaken: () => setFiles([]),
            timezone: 'UTC',
            currency: 'RUB',
            recipes: [],
            logs: [],
            onImported,
            onRemove: () => undefined,
            onDraw: () => undefined,
            onDrawing: () => undefined,
            onMakeRoom: () => Promise.resolve(),
          }}
          onOpen={() => setIsImport(false)}
          onCancel={() => setIsImport(false)}
          openIntake={openIntake}
        />
      )}
    </UiProvider>
  );
}

it('A finished import is kept when its report is left by a tab, and is not begun again on the way back', async () => {
  const user = userEvent.setup();
  const stored: string[] = [];
  render(
    <Screen
      onImported={async (source) => {
        stored.push(source.header.name);
        return { ok: true, value: 'log' };
      }}
    />,
  );
  await user.click(await screen.findByRole('button', { name: /^Import \d/ }));
  await screen.findByRole('button', { name: 'Open the log' });
  await screen.findByText('0 waiting');
  screen.getByRole('heading', { name: /^2 deals and/ });
  expect(stored).toEqual(['deals']);
  await user.click(screen.getByRole('button', { name: 'Funnel' }));
  await user.click(screen.getByRole('button', { name: 'Import' }));
  screen.getByText('Choose files…', { selector: 'button *' });
  expect(stored).toEqual(['deals']);
});

it('Files whose log could not be stored wait on', async () => {
  const user = userEvent.setup();
  render(<Screen onImported={() => Promise.reject(new Error('quota'))} />);
  await user.click(await screen.findByRole('button', { name: /^Import \d/ }));
  await screen.findByRole('button', { name: 'Store again' });
  screen.getByText('1 waiting');
});
