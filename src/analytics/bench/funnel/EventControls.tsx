import { ActionIcon, NumberInput, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { LogActivity } from '@/analytics/measures';
import { longList } from '../long-list';
import { useFormat, useT } from '@/kit/ui';
import { Choice } from './Choice';
import classes from './EventControls.module.css';
import type { FamilyProps } from './family-props';
import { eventOrders, longestWindowDays, mostSteps, strictScopes } from './funnel-view';
import { funnelMessages } from './messages';

interface EventControlsProps extends Pick<FamilyProps, 'view' | 'onChange'> {
  choices: readonly LogActivity[];
  steps: readonly string[];
  stepTitle(step: string): string;
}

/** Steps in their order, how strictly they follow one another, and within which time. */
export function EventControls({ choices, steps, view, stepTitle, onChange }: EventControlsProps) {
  const t = useT(funnelMessages);
  const { number } = useFormat();
  const data = choices.map(({ activity, deals }) => ({
    value: activity,
    label: `${stepTitle(activity)} · ${number(deals)}`,
  }));
  const change = (events: readonly string[]) => onChange({ events, step: null });
  return (
    <>
      <Choice
        label={t('order')}
        value={view.order}
        options={eventOrders.map((order) => [order, t(`order.${order}`)] as const)}
        onChange={(order) => onChange({ order })}
      />
      {view.order === 'strict' && (
        <Choice
          label={t('between')}
          value={view.between}
          options={strictScopes.map((scope) => [scope, t(`between.${scope}`)] as const)}
          onChange={(between) => onChange({ between })}
        />
      )}
      <NumberInput
        label={t('window')}
        w={96}
        min={1}
        max={longestWindowDays}
        clampBehavior="strict"
        allowDecimal={false}
        hideControls
        value={view.windowDays}
        onChange={(value) => typeof value === 'number' && value >= 1 && onChange({ windowDays: value })}
      />
      <fieldset className={classes.steps}>
        <legend>{t('steps')}</legend>
        <ol>
          {steps.map((step, at) => (
            <li key={`${at} ${step}`} className={classes.step}>
              <span>
                {at + 1}. {stepTitle(step)}
              </span>
              <ActionIcon
                size={24}
                aria-label={t('step.remove', { step: stepTitle(step) })}
                disabled={steps.length === 1}
                onClick={() => change(steps.filter((_, place) => place !== at))}
              >
                <IconX size={14} />
              </ActionIcon>
            </li>
          ))}
          {steps.length < mostSteps && (
            <li>
              <Select
                aria-label={t('step.add')}
                placeholder={t('step.add')}
                w={180}
                searchable
                {...longList(280)}
                value={null}
                data={data}
                onChange={(value) => value !== null && change([...steps, value])}
              />
            </li>
          )}
        </ol>
      </fieldset>
    </>
  );
}
