import { defineCatalogue } from '@/kit/i18n';

export const dimensionTitles = defineCatalogue({
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
