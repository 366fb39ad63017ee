// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import type { Locale } from '@/kit/i18n';
import { UiProvider } from '@/kit/ui';
import type { Value } from '@/runtime/engine';
import type { Process } from '@/runtime/format';
import { FieldInput } from '@/runtime/player';

const process = JSON.parse(readFileSync('public/templates/b2b_project_8.json', 'utf8')) as Process;

function Line({ id, seen }: { id: string; seen: Value[] }) {
  const [value, setValue] = useState<Value | null>(null);
  const change = (next: Value | null) => {
    if (next !== null) seen.push(next);
    setValue(next);
  };
  return (
    <FieldInput
      process={process}
      field={process.fields.find((field) => field.id === id)!}
      value={value}
      onChange={change}
    />
  );
}

async function typed(id: string, text: string, locale: Locale): Promise<{ value: Value; shown: string }> {
  const seen: Value[] = [];
  const { unmount } = render(
    <UiProvider locale={locale} colorScheme="light">
      <Line id={id} seen={seen} />
    </UiProvider>,
  );
  await userEvent.setup().type(screen.getByRole('textbox'), text);
  const shown = screen.getByText(/^= /).textContent.replace(/[\u00a0\u202f]/g, ' ');
  unmount();
  return { value: seen.at(-1)!, shown };
}

describe('a number that is typed', () => {
  it('is shown below the line as it was read', async () => {
    expect(await typed('amount', '450,000', 'en')).toEqual({ value: 45_000_000, shown: '= ₽450,000' });
    expect(await typed('amount', '450.000', 'ru')).toEqual({ value: 45_000_000, shown: '= 450 000 ₽' });
    expect((await typed('area_m2', '4,200', 'en')).shown).toMatch(/^= 4,200 /);
    expect((await typed('area_m2', '4,5', 'ru')).value).toBe(4.5);
  });
});
