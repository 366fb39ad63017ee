import controls from './controls.module.css';

/**
 * A choice from many: the list itself scrolls and stays inside the page's main part, so that screen readers and the
 * keyboard meet one list and no nameless box around it.
 */
export const longList = (width: number) =>
  ({
    withScrollArea: false,
    classNames: { options: controls.options! },
    comboboxProps: { width, position: 'bottom-start', withinPortal: false },
  }) as const;
