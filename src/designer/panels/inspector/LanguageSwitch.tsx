import { SegmentedControl } from '@mantine/core';
import { useT } from '@/kit/ui';
import { messages } from '../messages';
import { usePanel } from '../panel-context';
import classes from './switch.module.css';

export type LanguageChoice = 'ru' | 'en' | 'both';

/** Which language of the texts is open for editing. A dot marks the one that lacks texts in this place. */
export function LanguageSwitch(props: {
  value: LanguageChoice;
  at: string;
  onChange(value: LanguageChoice): void;
}) {
  const t = useT(messages);
  const { findings, process } = usePanel();
  if (process.locales.length < 2) return null;
  const lacks = new Set(
    findings
      .at(props.at)
      .flatMap(({ finding }) => (finding.rule === 'missing_text' ? [finding.values['language']] : [])),
  );
  const tongue = (locale: 'ru' | 'en') => (
    <span title={t(`language.${locale}`)}>
      {locale.toUpperCase()}
      {lacks.has(locale) && <span className={classes.dot} role="img" aria-label={t(`missing.${locale}`)} />}
    </span>
  );
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('languages')}
      value={props.value}
      data={[
        { value: 'ru', label: tongue('ru') },
        { value: 'en', label: tongue('en') },
        { value: 'both', label: t('language.both') },
      ]}
      classNames={{ root: classes.root!, label: classes.label! }}
      transitionDuration={0}
      onChange={(value) => props.onChange(value as LanguageChoice)}
    />
  );
}
