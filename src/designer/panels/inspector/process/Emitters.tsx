import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Activity, Emitter } from '@/runtime/format';
import { useLocale, useT } from '@/kit/ui';
import { Choice, Toggle } from '../../inputs';
import inputs from '../../inputs/inputs.module.css';
import { messages } from '../../messages';
import { usePanel } from '../../panel-context';
import { planMessages } from '../../words/plan.messages';
import { emitterKey, emitterOf, emitterOptions } from './emitter-choice';
import classes from './process.module.css';

/** What in the process makes the act happen: one line each, and a list that adds one more. */
export function Emitters({ activity }: { activity: Activity }) {
  const t = useT(planMessages);
  const common = useT(messages);
  const locale = useLocale();
  const { process, run } = usePanel();
  const options = useMemo(
    () =>
      emitterOptions(process, locale, {
        tasks: t('emitter.tasks'),
        outcomes: t('emitter.outcomes'),
        fields: t('emitter.fields'),
        ends: t('emitter.ends'),
        manual: t('emitter.manual'),
      }),
    [process, locale, t],
  );
  const write = (from: Emitter[]) => run('activity.edit', { activity: activity.id, from });
  const { from } = activity;
  return (
    <div role="group" aria-label={t('activity.from')} className={classes.options}>
      <span className={inputs.label} aria-hidden>
        {t('activity.from')}
      </span>
      {from.map((emitter, i) => (
        <div key={`${i} ${emitterKey(emitter)}`}>
          <div className={classes.option}>
            <Choice
              label={t('activity.from.one', { n: i + 1 })}
              quiet
              value={emitterKey(emitter)}
              options={options}
              onChange={(key) => {
                const next = emitterOf(key);
                if (next) write(from.with(i, next));
              }}
            />
            {from.length > 1 && (
              <ActionIcon
                size={32}
                aria-label={common('remove', { what: t('activity.from.one', { n: i + 1 }) })}
                onClick={() => write(from.toSpliced(i, 1))}
              >
                <IconX size={14} />
              </ActionIcon>
            )}
          </div>
          {emitter.on === 'field' && (
            <Toggle
              label={t('activity.from.first')}
              checked={emitter.first ?? false}
              onChange={(first) =>
                write(from.with(i, { on: 'field', field: emitter.field, ...(first && { first }) }))
              }
            />
          )}
        </div>
      ))}
      <Choice
        label={t('activity.from.add')}
        quiet
        value=""
        options={[{ value: '', label: t('activity.from.add') }, ...options]}
        onChange={(key) => {
          const made = emitterOf(key);
          if (made) write([...from, made]);
        }}
      />
    </div>
  );
}
