import { recipeSchema, type Recipe } from './recipe';

/** A recipe of the project file, checked; null: made by another version, and left alone. */
export function parseSavedRecipe(value: unknown): Recipe | null {
  const parsed = recipeSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}
