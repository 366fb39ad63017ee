import type { FileRecipe, Recipe } from '../recipe/recipe';

/** Columns of a file without which the recipe cannot be carried out. Attributes may be missing; they stay empty. */
export function usedColumns(file: FileRecipe, recipe: Recipe): Set<string> {
  const used = new Set<string>();
  switch (file.role) {
    case 'deals':
      for (const ref of Object.values(file.roles)) if (ref.file === file.id) used.add(ref.column);
      for (const { column } of file.dateEvents) used.add(column);
      break;
    case 'events':
      for (const column of Object.values(file.roles)) used.add(column);
      if (file.keep) used.add(file.keep.column);
      break;
    case 'lookup':
      for (const other of recipe.files)
        if (other.role === 'deals')
          for (const ref of Object.values(other.roles)) if (ref.file === file.id) used.add(ref.column);
      break;
    case 'log_events':
    case 'log_cases':
    case 'log_both':
    case 'log_header':
    case 'ignore':
      break;
  }
  for (const { from, to } of recipe.joins)
    for (const ref of [from, to]) if (ref.file === file.id) used.add(ref.column);
  return used;
}
