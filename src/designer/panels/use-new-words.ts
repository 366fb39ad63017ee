import { useLocale } from '@/kit/ui';
import type { Words } from '../edit';
import { usePanel } from './panel-context';

/** New things are named in a language that is open for editing. */
export function useNewWords(): (text: string) => Words {
  const locale = useLocale();
  const { languages } = usePanel();
  const language = languages.includes(locale) ? locale : languages[0]!;
  return (text) => ({ locale: language, text });
}
