import { defineCatalogue, translate, type Locale } from '@/kit/i18n';
import { attributeId, isAttribute, type Dimension } from './dimension';
import type { AttributeInfo } from '@/runtime/format';

const titles = defineCatalogue({
  manager: { en: 'Manager', ru: 'Менеджер' },
  product: { en: 'Product', ru: 'Продукт' },
  region: { en: 'Region', ru: 'Регион' },
  source: { en: 'Source', ru: 'Источник' },
  customer: { en: 'Customer', ru: 'Клиент' },
  stage: { en: 'Stage', ru: 'Этап' },
  outcome: { en: 'Status', ru: 'Статус' },
  loss_reason: { en: 'Reason for loss', ru: 'Причина потери' },
  process: { en: 'Process', ru: 'Процесс' },
  version: { en: 'Process version', ru: 'Версия процесса' },
  opened_month: { en: 'Month opened', ru: 'Месяц открытия' },
  opened_quarter: { en: 'Quarter opened', ru: 'Квартал открытия' },
  closed_month: { en: 'Month closed', ru: 'Месяц закрытия' },
  closed_quarter: { en: 'Quarter closed', ru: 'Квартал закрытия' },
  cycle_band: { en: 'Cycle, days', ru: 'Цикл, дней' },
});

/** Name of a dimension; that of an attribute is the column title of the source file. */
export function dimensionTitle(
  dimension: Dimension,
  locale: Locale,
  attributes: readonly AttributeInfo[],
): string {
  if (!isAttribute(dimension)) return translate(titles, locale, dimension);
  const id = attributeId(dimension);
  return attributes.find((attribute) => attribute.id === id)?.title ?? id;
}
