import { Button, Group, Modal, Progress, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { ErrorCard, useFormat, useT } from '@/kit/ui';
import { isCounted } from '@/runtime/format';
import type { AppSession } from '../session/app-session';
import { chosenLog } from '../session/chosen-log';
import type { Session } from '../session/session';
import classes from './Draft.module.css';
import type { ToDraw } from './drafting';
import { draftMessages } from './messages';
import { nameOfLog, useDrawing } from './use-drawing';

interface DraftWindowProps {
  asked: ToDraw;
  app: AppSession;
  session: Session;
  onDraw(log: string): void;
  /** Files are to be chosen. */
  onLoad(): void;
  onClose(): void;
}

/** Which log, then how far the drawing is, or why there is none. When it is there, its project is open. */
export function DraftWindow({ asked, app, session, onDraw, onLoad, onClose }: DraftWindowProps) {
  const t = useT(draftMessages);
  const { share, problem, stop, again } = useDrawing(asked, app, session);
  const close = () => {
    if (!problem) stop();
    onClose();
  };
  return (
    <Modal
      opened
      onClose={close}
      title={t('title')}
      closeButtonProps={{ 'aria-label': t('close') }}
      size={480}
    >
      {asked.from === 'choice' ? (
        <Choice session={session} onDraw={onDraw} onLoad={onLoad} />
      ) : problem ? (
        <Stack gap={16}>
          <ErrorCard problem={problem} />
          <Group justify="flex-end" gap={8}>
            {asked.from === 'log' && (
              <Button variant="default" onClick={again}>
                {t('again')}
              </Button>
            )}
            <Button data-autofocus onClick={onLoad}>
              {t('load')}
            </Button>
          </Group>
        </Stack>
      ) : (
        <Stack gap={12}>
          <p className={classes.doing} role="status">
            {t('drawing', { log: nameOfLog(asked, session) })}
          </p>
          <Progress
            value={share * 100}
            size="lg"
            transitionDuration={100}
            aria-label={t('drawing', { log: nameOfLog(asked, session) })}
          />
          <p className={classes.quiet}>{t('kept')}</p>
          <Group justify="flex-end">
            <Button variant="default" data-autofocus onClick={close}>
              {t('cancel')}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}

function Choice({ session, onDraw, onLoad }: Pick<DraftWindowProps, 'session' | 'onDraw' | 'onLoad'>) {
  const t = useT(draftMessages);
  const { date } = useFormat();
  const { project } = session.getState();
  const exports = project.logs.filter(({ origin }) => origin === 'import');
  const current = chosenLog(project);
  const [chosen, setChosen] = useState(
    exports.find(({ id }) => id === current?.id)?.id ?? exports.at(-1)?.id ?? '',
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onDraw(chosen);
      }}
    >
      <Radio.Group label={t('which')} value={chosen} onChange={setChosen}>
        <Stack gap={8} mt={12}>
          {exports.map((log) => (
            <Radio
              key={log.id}
              value={log.id}
              size="sm"
              label={log.name}
              data-autofocus={log.id === chosen || undefined}
              description={[
                isCounted(log) && t('deals', { deals: log.deals }),
                log.from && log.to && `${date(log.from)} – ${date(log.to)}`,
              ]
                .filter(Boolean)
                .join(' · ')}
            />
          ))}
        </Stack>
      </Radio.Group>
      <p className={classes.quiet}>{t('kept')}</p>
      <Group justify="flex-end" gap={8} mt={16}>
        <Button variant="default" onClick={onLoad}>
          {t('other')}
        </Button>
        <Button type="submit">{t('draw')}</Button>
      </Group>
    </form>
  );
}
