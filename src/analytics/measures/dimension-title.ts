import { translate, type Locale } from '@/kit/i18n';
import { attributeId, isAttribute, type Dimension } from './dimension';
import { dimensionTitles } from './dimension.messages';
import type { AttributeInfo } from '@/runtime/format';

/** Name of a dimension; that of an attribute is the column title of the source file. */
export function dimensionTitle(
  dimension: Dimension,
  locale: Locale,
  attributes: readonly AttributeInfo[],
): string {
  if (!isAttribute(dimension)) return translate(dimensionTitles, locale, dimension);
  const id = attributeId(dimension);
  return attributes.find((attribute) => attribute.id === id)?.title ?? id;
}
