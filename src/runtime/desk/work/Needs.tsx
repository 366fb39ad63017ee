import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useFormat, useT } from '@/kit/ui';
import { isFilled } from '@/runtime/engine';
import { messages } from '../messages';
import type { DealView } from './deal-view';
import classes from './work.module.css';

/** The data that the way forward asks for: what is known and what is not, at a glance. */
export function Needs({ view }: { view: DealView }) {
  const t = useT(messages);
  const { text } = useFormat();
  const { stage, state, names } = view;
  const forward = stage?.outcomes.find((outcome) => outcome.kind === 'success');
  const fields = forward?.requires ?? [];
  if (!forward || fields.length === 0 || state.status !== 'open') return null;
  return (
    <section className={classes.needs} aria-label={t('needs', { outcome: text(forward.title) })}>
      <span className={classes.needsTitle}>{t('needs', { outcome: text(forward.title) })}</span>
      <ul className={classes.chips}>
        {fields.map((id) => {
          const known = isFilled(state.data[id]);
          const Mark = known ? IconCircleCheck : IconCircleDashed;
          return (
            <li key={id} className={classes.chip} data-known={known || undefined}>
              <Mark size={14} aria-hidden />
              {names.fieldTitle(id)}
              <span className="ms-visually-hidden">: {t(known ? 'needs.known' : 'needs.missing')}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
