// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { LegendNotesProvider, OverlayLegend, OverlayProvider, type LegendNotes } from '@/designer/overlay';
import type { Locale } from '@/kit/i18n';
import { LocaleProvider } from '@/kit/ui';
import { overlayOf } from '../../fixtures/overlay';
import { smallProcess } from '../../fixtures/small-process';

const process = smallProcess();
const own = overlayOf(process);
const foreign = { ...own, stages: own.stages.map((one) => ({ ...one, stage: `other_${one.stage}` })) };

function legend(notes: Partial<LegendNotes>, overlay = own, locale: Locale = 'en'): string {
  render(
    <LocaleProvider locale={locale}>
      <LegendNotesProvider value={{ recount: 'none', stages: null, onMatch: () => undefined, ...notes }}>
        <OverlayProvider overlay={overlay} mode="flow" process={process} onOpenDeals={null}>
          <OverlayLegend wordless={false} />
        </OverlayProvider>
      </LegendNotesProvider>
    </LocaleProvider>,
  );
  return screen.getByRole('region').textContent;
}

describe('the legend', () => {
  it('leads to the places of the stages where some have none', async () => {
    let asked = 0;
    const text = legend({ stages: { placed: 3, of: 5, by: 'hand' }, onMatch: () => void asked++ });
    expect(text).toContain('3 of 5 stages of the log are on the drawing');
    expect(text).toContain('width: passages');
    await userEvent.setup().click(screen.getByRole('button', { name: 'Match…' }));
    expect(asked).toBe(1);
  });

  it('leads there where no stage is on the drawing', () => {
    const text = legend({ stages: { placed: 0, of: 2, by: null } }, foreign);
    expect(text).toContain('None of the 2 stages of the log is on the drawing, so it carries no numbers');
    expect(text).not.toContain('width: passages');
    expect(screen.getByRole('button', { name: 'Match…' })).toBeTruthy();
  });

  it('says that names alone have told the places, and how to change them', () => {
    expect(legend({ stages: { placed: 4, of: 4, by: 'names' } })).toContain(
      'All 4 stages of the log were recognised by their names',
    );
    expect(screen.getByRole('button', { name: 'Change…' })).toBeTruthy();
  });

  it('counts stages as one speaks in Russian', () => {
    const words = (placed: number, of: number) => legend({ stages: { placed, of, by: 'hand' } }, own, 'ru');
    expect(words(2, 21)).toContain('На схеме 2 из 21 этапа журнала');
  });

  it('has a quiet mark while new numbers are being counted', () => {
    expect(legend({ recount: 'running' })).toContain('recounting…');
  });

  it('says where a recount failed that the numbers are the former ones', () => {
    expect(legend({ recount: 'failed' })).toContain('former numbers: the recount failed');
  });

  it('says nothing of places or counting where there is nothing to say', () => {
    expect(legend({})).not.toMatch(/recount|stages of the log/);
    expect(screen.queryByRole('button', { name: /Match|Change/ })).toBeNull();
  });

  it('opens on a low screen, where it is folded to a line', async () => {
    legend({});
    const how = screen.getByRole('button', { name: 'How to read it', expanded: false });
    await userEvent.setup({ document }).click(how);
    expect(screen.getByRole('button', { name: 'Fold', expanded: true })).toBe(how);
  });
});
