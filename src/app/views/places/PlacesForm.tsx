import { Button, Group } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useFormat, useT } from '@/kit/ui';
import type { LogInfo, Process } from '@/runtime/format';
import type { MeasuredOverlay } from '../../session/records';
import { coveredDeals, OPEN, stagelessDeals, withChosen, type PlacesChoice } from './choices';
import { placesMessages } from './messages';
import { PlaceRows } from './PlaceRows';
import classes from './Places.module.css';

interface PlacesFormProps {
  process: Process;
  log: LogInfo;
  counted: MeasuredOverlay;
  /** What is chosen and proposed at first. */
  first: PlacesChoice;
  onApply(choice: PlacesChoice): void;
  onCancel(): void;
}

/** A row a stage of the log; below them how many deals the drawing will show. */
export function PlacesForm({ process, log, counted, first, onApply, onCancel }: PlacesFormProps) {
  const t = useT(placesMessages);
  const { text, number, percent } = useFormat();
  const [choice, setChoice] = useState(first);
  const covered = coveredDeals(choice.stages, counted);
  const { deals } = counted.numbers;
  const undecided = choice.stages.filter(({ chosen }) => chosen === OPEN).length;
  const stageless = stagelessDeals(counted);
  // Work begins at what is not decided; where all is, only the accepting is left.
  const [begin] = useState(() => first.stages.find(({ chosen }) => chosen === OPEN)?.name);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus({ preventScroll: true });
  }, []);
  return (
    <form
      ref={form}
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        onApply(choice);
      }}
    >
      <p className={classes.about}>{t('about', { title: text(process.title), log: log.name })}</p>
      <PlaceRows
        rows={choice.stages}
        heading={t('col.stage')}
        titleOf={({ name, title }) => text(title) || name}
        places={process.stages}
        kind="stage"
        begin={begin}
        onChoose={(name, chosen) => setChoice({ ...choice, stages: withChosen(choice.stages, name, chosen) })}
      />
      {choice.ends.length > 0 && (
        <PlaceRows
          rows={choice.ends}
          heading={t('col.outcome')}
          titleOf={({ name }) => t(`outcome.${name}`)}
          places={process.ends}
          kind="end"
          onChoose={(name, chosen) => setChoice({ ...choice, ends: withChosen(choice.ends, name, chosen) })}
        />
      )}
      <div className={classes.foot}>
        <p className={classes.covered} role="status">
          {covered !== null && (
            <strong>
              {t('covered', {
                covered: number(covered),
                all: number(deals),
                n: deals,
                share: percent(deals > 0 ? covered / deals : null, 0),
              })}
            </strong>
          )}{' '}
          {undecided > 0 && t('undecided', { n: undecided })}{' '}
          {stageless > 0 && t('stageless', { n: stageless, shown: number(stageless) })}
        </p>
        <Group gap={8} wrap="nowrap">
          <Button variant="default" onClick={onCancel}>
            {t('cancel')}
          </Button>
          <Button type="submit" data-autofocus={begin === undefined || undefined}>
            {t('apply')}
          </Button>
        </Group>
      </div>
    </form>
  );
}
