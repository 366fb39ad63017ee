import { useFormat, useLocale, useT } from '@/kit/ui';
import type { Text } from '@/runtime/format';
import { messages } from '../messages';
import { useActions } from '../actions';
import { useView } from '../view';
import { TitleInput } from './TitleInput';
import classes from './cards.module.css';

/** The title of a card or an arrow; typed over in place. */
export function Title(props: {
  /** Node id or transition id. */
  of: string;
  title: Text;
  className?: string | undefined;
  children?: React.ReactNode;
}) {
  const t = useT(messages);
  const { text } = useFormat();
  const locale = useLocale();
  const actions = useActions();
  const typing = useView((view) => view.renaming === props.of);
  if (!typing)
    return (
      props.children ?? (
        <span className={props.className ?? classes.title}>{text(props.title) || t('untitled')}</span>
      )
    );
  return (
    <TitleInput
      label={t('title')}
      value={props.title[locale] ?? ''}
      placeholder={text(props.title) || t('untitled')}
      onDone={(value, then) => actions.rename(props.of, value, then)}
    />
  );
}
