import type { Process } from '@/runtime/format';
import { pickText, type Locale } from '@/kit/i18n';
import { useLocale } from '@/kit/ui';
import type { ChoiceOption } from './inputs';
import { usePanel } from './panel-context';

interface Titled {
  readonly id: string;
  readonly title: { readonly ru?: string | undefined; readonly en?: string | undefined };
}

/** The lists to choose from, with titles in the language of the screen; a thing without a title goes by its id. */
export interface Names {
  readonly stages: readonly ChoiceOption[];
  readonly ends: readonly ChoiceOption[];
  readonly fields: readonly ChoiceOption[];
  readonly dates: readonly ChoiceOption[];
  readonly contacts: readonly ChoiceOption[];
  readonly roles: readonly ChoiceOption[];
  readonly objections: readonly ChoiceOption[];
  readonly activities: readonly ChoiceOption[];
  readonly tasks: readonly ChoiceOption[];
  readonly checkpoints: readonly ChoiceOption[];
}

let last: { process: Process; locale: Locale; names: Names } | undefined;

/** Made once per document: many inputs ask on every key typed. */
export function useNames(): Names {
  const { process } = usePanel();
  const locale = useLocale();
  if (last?.process !== process || last.locale !== locale)
    last = { process, locale, names: namesOf(process, locale) };
  return last.names;
}

function namesOf(process: Process, locale: Locale): Names {
  const options = (list: readonly Titled[]): ChoiceOption[] =>
    list.map(({ id, title }) => ({ value: id, label: pickText(title, locale) || id }));
  const { stages, fields } = process;
  return {
    stages: options(stages),
    ends: options(process.ends),
    fields: options(fields),
    dates: options(fields.filter(({ type }) => type === 'date' || type === 'datetime')),
    contacts: options(fields.filter(({ type }) => type === 'contact' || type === 'contact_list')),
    roles: options(process.roles),
    objections: options(process.objections),
    activities: options(process.activities),
    tasks: options(stages.flatMap((stage) => stage.tasks)),
    checkpoints: options(stages.flatMap((stage) => stage.checkpoints)),
  };
}
