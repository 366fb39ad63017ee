import { Modal } from '@mantine/core';
import { useT } from '@/kit/ui';
import classes from './KeyMap.module.css';
import { keyMessages } from './messages';

/** What each key does, as it is printed on the keyboard. */
const map = [
  ['T', 'table'],
  ['F', 'filter'],
  ['E', 'export'],
  ['[ ]', 'tabs'],
  ['Enter', 'rows'],
  ['Esc', 'leave'],
  ['?', 'map'],
] as const;

export function KeyMap({ onClose }: { onClose(): void }) {
  const t = useT(keyMessages);
  return (
    <Modal.Root opened onClose={onClose} centered>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body>
          <div className={classes.head}>
            <Modal.Title className={classes.title}>{t('keys')}</Modal.Title>
            <Modal.CloseButton aria-label={t('close')} />
          </div>
          <dl className={classes.map}>
            {map.map(([key, what]) => (
              <div key={what} className={classes.line}>
                <dt>
                  <kbd className={classes.key}>{key}</kbd>
                </dt>
                <dd>{t(what)}</dd>
              </div>
            ))}
          </dl>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
