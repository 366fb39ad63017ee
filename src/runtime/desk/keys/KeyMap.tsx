import { Modal } from '@mantine/core';
import { useT } from '@/kit/ui';
import { messages } from '../messages';
import classes from './keys.module.css';

/** What each key does, as it is printed on the keyboard. */
const map = [
  ['1–9', 'keys.answers'],
  ['←', 'keys.back'],
  ['O', 'keys.objections'],
  ['N', 'keys.other'],
  ['M', 'keys.remark'],
  ['Tab, Esc', 'keys.fields'],
  ['D', 'keys.done'],
  ['S, T, R, I', 'keys.tabs'],
  ['J, K', 'keys.deals'],
  ['/', 'keys.search'],
  ['C', 'keys.new'],
  ['?', 'keys.map'],
] as const;

export function KeyMap({ onClose }: { onClose: () => void }) {
  const t = useT(messages);
  return (
    <Modal opened onClose={onClose} title={t('keys')}>
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
    </Modal>
  );
}
