import { presetById, type Recognition } from '@/analytics/intake';
import type { Translate } from '@/kit/i18n';
import type { messages } from './messages';

/** What the files were taken for, in one line. */
export function seenText({ recipe, savedRecipe }: Recognition, t: Translate<typeof messages>): string {
  const main = mainText(recipe, savedRecipe, t);
  const joined = recipe.joins.length ? t('seen.joined', { count: recipe.joins.length }) : null;
  return joined ? `${main}; ${joined}` : main;
}

function mainText(
  recipe: Recognition['recipe'],
  savedRecipe: string | null,
  t: Translate<typeof messages>,
): string {
  if (savedRecipe) return t('seen.saved', { name: recipe.name });
  if (recipe.files.some(({ role }) => role.startsWith('log_'))) return t('seen.own');
  const preset = recipe.preset ? presetById(recipe.preset) : null;
  if (!preset) return t(recipe.files.some(({ role }) => role === 'events') ? 'seen.events' : 'seen.none');
  const entity = t(`entity.${preset.entity}`);
  if (recipe.preset!.startsWith('generic.')) return t('seen.spreadsheet', { entity });
  return t('seen.preset', { vendor: preset.vendor, entity });
}
