import { Button, Checkbox, Popover } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useT } from '@/kit/ui';
import type { LogStage } from '@/runtime/format';
import controls from '../controls.module.css';
import classes from './StageSteps.module.css';
import { funnelMessages } from './messages';
import { toggledStage } from './stage-choice';

interface StageStepsProps {
  /** Stages of the log in their order. */
  listed: readonly LogStage[];
  /** Empty: those on the way to the win. */
  chosen: readonly string[];
  stageTitle(stage: string): string;
  onChange(chosen: readonly string[]): void;
}

/** Which stages are steps: those on the way to the win, until somebody says otherwise. */
export function StageSteps({ listed, chosen, stageTitle, onChange }: StageStepsProps) {
  const t = useT(funnelMessages);
  const [opened, setOpened] = useState(false);
  const isStep = ({ id, side }: LogStage) => (chosen.length > 0 ? chosen.includes(id) : !side);
  const steps = listed.filter(isStep);
  if (listed.length < 2) return null;
  return (
    <div className={controls.control}>
      <span aria-hidden>{t('steps')}</span>
      <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus returnFocus shadow="md">
        <Popover.Target>
          <Button
            variant="default"
            fw={400}
            rightSection={<IconChevronDown size={14} aria-hidden />}
            aria-label={t('stages.chosen', { steps: steps.length, all: listed.length })}
            onClick={() => setOpened(!opened)}
          >
            {t('stages.of', { steps: steps.length, all: listed.length })}
          </Button>
        </Popover.Target>
        <Popover.Dropdown>
          <ul className={classes.stages} aria-label={t('steps')}>
            {listed.map((stage, at) => (
              <li key={stage.id}>
                <Checkbox
                  size="xs"
                  {...(at === 0 && { 'data-autofocus': true })}
                  label={stageTitle(stage.id)}
                  {...(stage.side && { description: t('stage.aside') })}
                  checked={isStep(stage)}
                  disabled={steps.length === 1 && isStep(stage)}
                  onChange={() => onChange(toggledStage(listed, steps, stage.id))}
                />
              </li>
            ))}
          </ul>
          {chosen.length > 0 && (
            <Button variant="subtle" size="xs" onClick={() => onChange([])}>
              {t('stages.way')}
            </Button>
          )}
        </Popover.Dropdown>
      </Popover>
    </div>
  );
}
