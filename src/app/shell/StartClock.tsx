import { Button, Group, Modal } from '@mantine/core';
import { useT } from '@/kit/ui';
import { messages } from '../messages';
import type { Session } from '../session/session';
import classes from './TopBar.module.css';

/** Going live cannot be taken back for the deals whose deadlines pass by it, so it is asked, and says so. */
export function StartClock({ session, at, onClose }: { session: Session; at: string; onClose(): void }) {
  const t = useT(messages);
  return (
    <Modal opened onClose={onClose} title={t('clock.live')} closeButtonProps={{ 'aria-label': t('close') }}>
      <p className={classes.explain}>{t('clock.live.explain', { at })}</p>
      <Group justify="flex-end" gap={8}>
        <Button variant="default" onClick={onClose}>
          {t('clock.live.cancel')}
        </Button>
        <Button
          onClick={() => {
            session.change((project) => ({ ...project, clock: { kind: 'real' } }));
            onClose();
          }}
        >
          {t('clock.live')}
        </Button>
      </Group>
    </Modal>
  );
}
