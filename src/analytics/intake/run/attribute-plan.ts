/** All attributes of the log in one order, from all files, and the raw values beside repaired ones. */
import type { AttributeInfo } from '@/runtime/format';
import type { AttributeRecipe, Recipe } from '../recipe/recipe';
import { slug } from '../recognise/slug';
import { plainName } from '../table/header';

export interface RawColumn {
  id: string;
  file: string;
  column: string;
}

export class AttributePlan {
  readonly attributes: AttributeInfo[] = [];
  readonly recipes: AttributeRecipe[] = [];
  /** Columns with accepted repairs: what the file had stays as an attribute. */
  readonly raw: RawColumn[] = [];
  private readonly places = new Map<string, number>();

  constructor(recipe: Recipe) {
    for (const file of recipe.files)
      if (file.role === 'deals' || file.role === 'events')
        for (const attribute of file.attributes) {
          this.add(attribute.id, attribute.title, attribute.type);
          this.recipes.push(attribute);
        }
    for (const { column, accepted } of recipe.repairs) {
      const id = `${slug(column.column)}_raw`;
      const isKnown = this.raw.some((one) => one.file === column.file && one.column === column.column);
      if (!accepted || isKnown) continue;
      this.raw.push({ id, file: column.file, column: column.column });
      this.add(id, rawTitle(column.column), 'text');
    }
  }

  place(id: string): number {
    return this.places.get(id)!;
  }

  private add(id: string, title: string, type: AttributeInfo['type']): void {
    if (this.places.has(id)) return;
    this.places.set(id, this.attributes.length);
    this.attributes.push({ id, title, type });
  }
}

/** Named in the language of the file. */
const rawTitle = (column: string): string =>
  /\p{Script=Cyrillic}/u.test(plainName(column)) ? `${column} (как в файле)` : `${column} (as in the file)`;
