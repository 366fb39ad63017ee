export { UiProvider, type ColorScheme } from './provider';
export { LocaleProvider, useFormat, useLocale, useT } from './locale';
export { copyText } from './copy-text';
export { EditInPlace } from './EditInPlace';
export { EmptyState } from './EmptyState';
export { ErrorCard, type Problem } from './ErrorCard';
export { ToastHost, showToast, type Toast } from './Toasts';
