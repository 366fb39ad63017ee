import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useT } from '@/kit/ui';
import { payCheck } from '../../../model';
import { Notes } from '../../inputs';
import { usePanel } from '../../panel-context';
import { planMessages } from '../../words/plan.messages';
import panel from '../panel.module.css';
import type { Opened } from './opened';
import { PayTerms } from './PayTerms';
import { RateTable } from './RateTable';

/** Pay per action and per deal, checked at every key against the margin that a deal brings. */
export function PayRates({ open, onOpen }: Opened) {
  const t = useT(planMessages);
  const { process, run } = usePanel();
  const check = useMemo(() => payCheck(process), [process]);
  const { pay } = process;
  if (!pay || !check)
    return (
      <>
        <p className={panel.sentence}>{t('pay.none')}</p>
        <div>
          <Button variant="default" onClick={() => run('pay.begin', {})}>
            {t('pay.begin')}
          </Button>
        </div>
      </>
    );
  return (
    <>
      <Notes at="process/pay" />
      <PayTerms pay={pay} />
      <RateTable check={check} open={open} onOpen={onOpen} />
    </>
  );
}
