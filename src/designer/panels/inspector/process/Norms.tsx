import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useT } from '@/kit/ui';
import { normPlan } from '../../../model';
import { Notes } from '../../inputs';
import { usePanel } from '../../panel-context';
import { planMessages } from '../../words/plan.messages';
import panel from '../panel.module.css';
import { NormTable } from './NormTable';
import type { Opened } from './opened';
import { PlanFigures } from './PlanFigures';
import { PlanFunnel } from './PlanFunnel';
import { Ramp } from './Ramp';

/** Norms counted backwards: change the plan or a share, and see what a day is made of and whether it fits. */
export function Norms({ open, onOpen }: Opened) {
  const t = useT(planMessages);
  const { process, run } = usePanel();
  const plan = useMemo(() => normPlan(process), [process]);
  const { norms } = process;
  if (!norms || !plan)
    return (
      <>
        <p className={panel.sentence}>{t('norms.none')}</p>
        <div>
          <Button variant="default" onClick={() => run('norms.begin', {})}>
            {t('norms.begin')}
          </Button>
        </div>
      </>
    );
  return (
    <>
      <Notes at="process/norms" />
      <PlanFigures norms={norms} plan={plan} />
      <PlanFunnel plan={plan} />
      <NormTable norms={norms} plan={plan} open={open} onOpen={onOpen} />
      <Ramp norms={norms} />
    </>
  );
}
