import { translate, type Locale } from '@/kit/i18n';
import { attributeId, isAttribute, type Dimension } from './dimension';
import { dimensionTitles } from './dimension.messages';
import type { AttributeInfo } from '@/runtime/format';

/** Name of a dimension; that of an attribute is the column title of the source file, begun as a title is. */
export function dimensionTitle(
  dimension: Dimension,
  locale: Locale,
  attributes: readonly AttributeInfo[],
): string {
  if (!isAttribute(dimension)) return translate(dimensionTitles, locale, dimension);
  const id = attributeId(dimension);
  const title = attributes.find((attribute) => attribute.id === id)?.title ?? id;
  return title.charAt(0).toLocaleUpperCase(locale) + title.slice(1);
}
