// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import {
  EndNumbers,
  OverlayLegend,
  OverlayProvider,
  OverlaySwitch,
  StageNumbers,
  type DealsTarget,
  type OverlayMode,
} from '@/designer/overlay';
import { LocaleProvider } from '@/kit/ui';
import { overlayOf } from '../../fixtures/overlay';
import { smallProcess } from '../../fixtures/small-process';

const process = smallProcess();

function drawn(mode: OverlayMode, asked: DealsTarget[] | null = [], overlay = overlayOf(process)) {
  return render(
    <LocaleProvider locale="en">
      <OverlayProvider
        overlay={overlay}
        mode={mode}
        process={process}
        onOpenDeals={asked && ((target) => asked.push(target))}
      >
        <StageNumbers stage={process.stages[0]!} brief={false} />
        <EndNumbers end="lost" brief={false} />
        <OverlayLegend wordless={false} />
      </OverlayProvider>
    </LocaleProvider>,
  );
}

describe('numbers on the drawing', () => {
  it('open their deals', async () => {
    const asked: DealsTarget[] = [];
    drawn('flow', asked);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: /^1,240:.*at least once/ }));
    await user.click(screen.getByRole('button', { name: /ended here/ }));
    expect(asked).toEqual([{ stage: 'call' }, { end: 'lost' }]);
  });

  it('of an end whose deals have no amount tell no sum, for it is unknown and not nothing', () => {
    const overlay = overlayOf(process);
    const lost = overlay.ends.map((one) => ({ ...one, amountMinor: 0 }));
    drawn('flow', [], { ...overlay, ends: lost });
    const text = screen.getByRole('button', { name: /ended here/ }).textContent!;
    expect(text).toMatch(/deals/);
    expect(text).not.toMatch(/0\s?₽|₽\s?0/);
  });

  it('name their way of counting in the legend and on themselves', () => {
    drawn('flow');
    expect(screen.getByRole('region', { name: 'Legend' }).textContent).toContain(
      'in the stage at least once',
    );
    expect(screen.getByRole('button', { name: /^1,240:.*under “Touched”/ })).toBeTruthy();
  });

  it('are not buttons where nobody opens deals, and still say what they are', () => {
    drawn('flow', null);
    expect(screen.queryAllByRole('button').map((one) => one.textContent)).toEqual(['How to read it']);
    expect(screen.getByText(/^Deals that were in this stage at least once/)).toBeTruthy();
  });

  it('are none where the log is of another process: the legend says so, and ends stay empty', () => {
    const of = overlayOf(process);
    const foreign = { ...of, stages: of.stages.map((one) => ({ ...one, stage: `other_${one.stage}` })) };
    drawn('flow', [], foreign);
    expect(screen.queryAllByRole('button')).toEqual([]);
    const legend = screen.getByRole('region', { name: 'Legend' }).textContent;
    expect(legend).toContain('1,240 deals');
    expect(legend).toContain('The stages of this log are not on this drawing');
    expect(legend).not.toContain('width');
  });

  it('are absent from the drawing alone', () => {
    const { container } = drawn('drawing');
    expect(container.textContent).toBe('');
  });

  it('stand beside a legend that names log, deals and period', () => {
    drawn('losses');
    expect(screen.getByRole('region', { name: 'Legend' }).textContent).toMatch(
      /Демо.*1,240 deals.*1 Oct 2025 – 31 Mar 2026/,
    );
  });
});

describe('the switch', () => {
  const shown = (available: boolean) => {
    const chosen: OverlayMode[] = [];
    render(
      <LocaleProvider locale="en">
        <OverlaySwitch mode="drawing" available={available} onMode={(mode) => chosen.push(mode)} />
      </LocaleProvider>,
    );
    return chosen;
  };

  it('goes from mode to mode with the arrow keys', async () => {
    const chosen = shown(true);
    const user = userEvent.setup();
    await user.tab();
    await user.keyboard('{ArrowRight}');
    expect(chosen).toEqual(['flow']);
  });

  it('without numbers says how to get them', () => {
    const chosen = shown(false);
    const flow = screen.getByRole('radio', { name: 'Flow' });
    expect(flow.hasAttribute('disabled')).toBe(true);
    expect(flow.title).toContain('load a CRM export');
    expect(chosen).toEqual([]);
  });
});
