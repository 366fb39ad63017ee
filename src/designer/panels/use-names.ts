import { useMemo } from 'react';
import { pickText } from '@/kit/i18n';
import { useLocale, useT } from '@/kit/ui';
import type { ChoiceOption } from './inputs';
import { messages } from './messages';
import { usePanel } from './panel-context';

type Titled = { readonly id: string; readonly title: { ru?: string | undefined; en?: string | undefined } };

/** The lists to choose from, with titles in the language of the screen. */
export function useNames() {
  const { process } = usePanel();
  const locale = useLocale();
  const t = useT(messages);
  return useMemo(() => {
    const titleOf = ({ id, title }: Titled) => pickText(title, locale) || `${t('untitled')} (${id})`;
    const options = (list: readonly Titled[]): ChoiceOption[] =>
      list.map((item) => ({ value: item.id, label: titleOf(item) }));
    const { stages } = process;
    return {
      titleOf,
      stages: options(stages),
      ends: options(process.ends),
      fields: options(process.fields),
      dates: options(process.fields.filter(({ type }) => type === 'date' || type === 'datetime')),
      contacts: options(process.fields.filter(({ type }) => type === 'contact' || type === 'contact_list')),
      roles: options(process.roles),
      objections: options(process.objections),
      activities: options(process.activities),
      tasks: options(stages.flatMap((stage) => stage.tasks)),
      checkpoints: options(stages.flatMap((stage) => stage.checkpoints)),
    };
  }, [process, locale, t]);
}
