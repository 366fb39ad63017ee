import { Button, Group, Loader, Modal } from '@mantine/core';
import { useEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { proposePlaces } from '@/analytics/intake';
import { useT } from '@/kit/ui';
import type { LogInfo } from '@/runtime/format';
import { goTo } from '../../routes';
import { decidedEarlier } from '../../session/recognised-places';
import type { Measuring } from '../../session/measuring';
import type { Session } from '../../session/session';
import { choiceOf, placesOfChoice } from './choices';
import { placesMessages } from './messages';
import classes from './Places.module.css';
import { PlacesForm } from './PlacesForm';

export interface PlacesDialogProps {
  session: Session;
  measuring: Measuring;
  log: LogInfo;
  onClose(): void;
}

/** Which stage of the drawing each stage of the log is. Until it is applied nothing changes. */
export function PlacesDialog({ session, measuring, log, onClose }: PlacesDialogProps) {
  const t = useT(placesMessages);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('title')}
      size={680}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Body session={session} measuring={measuring} log={log} onClose={onClose} />
    </Modal>
  );
}

function Body({ session, measuring, log, onClose }: PlacesDialogProps) {
  const t = useT(placesMessages);
  const { overlay, project } = useSyncExternalStore(session.subscribe, session.getState);
  const { process } = useSyncExternalStore(session.editor.subscribe, session.editor.getState);
  const counting = useSyncExternalStore(measuring.subscribe, measuring.getCounting);
  useEffect(() => void measuring.refresh(session, log.id), [measuring, session, log.id]);
  const counted = overlay?.log === log.id ? overlay : null;
  const choice = useMemo(() => {
    if (!counted) return null;
    const stages =
      counted.own?.stages ?? counted.numbers.stages.map(({ stage }) => ({ id: stage, title: {} }));
    return choiceOf(counted, log, process, proposePlaces(stages, process, decidedEarlier(project, log.id)));
  }, [counted, log, process, project]);
  if (!counted || !choice)
    return counting === 'failed' ? (
      <Note text={t('failed')}>
        <Button onClick={() => goTo('analysis')}>{t('failed.open')}</Button>
      </Note>
    ) : (
      <p className={classes.counting} role="status">
        <Loader size={16} aria-hidden /> {t('counting')}
      </p>
    );
  if (choice.stages.length === 0)
    return (
      <Note text={t('none')}>
        <Button onClick={onClose}>{t('close')}</Button>
      </Note>
    );
  return (
    <PlacesForm
      process={process}
      log={log}
      counted={counted}
      first={choice}
      onCancel={onClose}
      onApply={(chosen) => {
        session.change((before) => ({
          ...before,
          logs: before.logs.map((info) =>
            info.id === log.id ? { ...info, places: placesOfChoice(chosen, info.places) } : info,
          ),
        }));
        onClose();
      }}
    />
  );
}

function Note({ text, children }: { text: string; children: ReactNode }) {
  return (
    <>
      <p className={classes.about}>{text}</p>
      <Group justify="flex-end">{children}</Group>
    </>
  );
}
