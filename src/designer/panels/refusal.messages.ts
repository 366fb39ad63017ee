import { defineCatalogue } from '@/kit/i18n';

/** Why an edit was not done. The document stays as it was. */
export const refusals = defineCatalogue({
  not_found: { en: 'This is no longer in the process.', ru: 'Этого в процессе уже нет.' },
  no_such_target: {
    en: 'What it should lead to is not in the process.',
    ru: 'Того, на что нужно сослаться, в процессе нет.',
  },
  needed_by: {
    en: 'Something still needs it. Give its work to something else first.',
    ru: 'Это ещё нужно другой части процесса. Сначала передайте её дела.',
  },
  nothing_selected: { en: 'Nothing is selected.', ru: 'Ничего не выделено.' },
  clip_empty: { en: 'There is nothing to paste.', ru: 'Вставлять нечего.' },
  no_stage: { en: 'The process needs a stage first.', ru: 'Сначала нужен хотя бы один этап.' },
  no_role: { en: 'The process needs a role first.', ru: 'Сначала нужна хотя бы одна роль.' },
  no_date_field: { en: 'The process needs a field with a date first.', ru: 'Сначала нужно поле с датой.' },
  bad_value: { en: 'Such a value is not possible here.', ru: 'Такое значение здесь невозможно.' },
});
